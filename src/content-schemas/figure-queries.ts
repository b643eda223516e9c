import type { SourceReference } from './fields.ts';
import type { AmountRecord } from './figures.ts';
import type { Citation, Figure } from './pieces.ts';
import type { SiteContent } from './site-content.ts';

/** The record that was asked for; a page that asks for another is stopped. */
export function found<Value>(value: Value | undefined, what: string, id: string): Value {
  if (value === undefined) throw new Error(`Er is geen ${what} "${id}" in src/content.`);
  return value;
}

/** The period of an amount that holds on a day, or else the last one before it, or the first. */
function periodOn({ periods, id }: AmountRecord, date: string) {
  const begun = periods.filter(({ validFrom = '' }) => validFrom <= date);
  return found(begun.at(-1) ?? periods[0], 'waarde van bedrag', id);
}

/** Sources, facts and amounts by their id, each figure with its source. */
export function figureQueries(content: SiteContent, date: string) {
  const source = (id: string) =>
    found(
      content.sources.find((item) => item.id === id),
      'bron',
      id,
    );

  const citation = ({ sourceId, heading }: SourceReference): Citation => ({
    source: source(sourceId),
    heading,
  });

  function fact(id: string): Figure {
    const record = content.facts.find((item) => item.id === id);
    const { value, unit, description, source: reference } = found(record, 'feit', id);
    const ofYear = undefined;
    return { kind: 'figure', value, unit, description, citation: citation(reference), ofYear };
  }

  function amount(id: string): Figure {
    const record = found(
      content.amounts.find((item) => item.id === id),
      'bedrag',
      id,
    );
    const { value, validFrom = '', validUntil, source: reference } = periodOn(record, date);
    const { unit, description } = record;
    const holds = validFrom <= date && date <= validUntil;
    const ofYear = holds ? undefined : validUntil.slice(0, 4);
    return { kind: 'figure', value, unit, description, citation: citation(reference), ofYear };
  }

  return { source, citation, fact, amount };
}
