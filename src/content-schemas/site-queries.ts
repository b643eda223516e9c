import type { SourceReference } from './fields.ts';
import type { AmountRecord } from './figures.ts';
import { blocksOf, piecesOf, type Citation, type Figure, type Lookup } from './pieces.ts';
import type { Instrument, RuleRecord } from './rule.ts';
import type { InstrumentRecord, QuestionRecord, SiteContent } from './site-content.ts';
import { statusOf, type Dated, type Status } from './status.ts';

/** A rule as it is on the scheme date, with its sources looked up. */
export interface Rule extends Omit<RuleRecord, 'status' | 'sources'> {
  readonly instrument: Instrument;
  readonly status: Status;
  readonly citations: readonly Citation[];
}

/** A question with its sources looked up. */
export interface Question extends Omit<QuestionRecord, 'sources'> {
  readonly citations: readonly Citation[];
}

/** The period of an amount that holds on a day, or else the last one before it. */
function periodOn({ periods, id }: AmountRecord, date: string) {
  const period = periods.filter(({ validFrom = '' }) => validFrom <= date).at(-1) ?? periods[0];
  if (period === undefined) throw new Error(`Bedrag ${id} heeft geen waarden. Vul er een in.`);
  return period;
}

function found<Value>(value: Value | undefined, what: string, id: string): Value {
  if (value === undefined) throw new Error(`Er is geen ${what} "${id}" in src/content.`);
  return value;
}

/**
 * The questions that pages may ask about the content, as it is on one day.
 * @param content checked content
 * @param date the scheme date, "2026-11-23"
 */
export function siteQueries(content: SiteContent, date: string) {
  const rules = content.instruments.flatMap(({ instrument, rules: own }) =>
    own.map((rule) => ruleOn(instrument, rule)),
  );
  const questions = content.questions
    .map(({ sources, ...item }): Question => ({ ...item, citations: sources.map(citation) }))
    .sort((a, b) => a.number - b.number);

  function source(id: string) {
    return found(
      content.sources.find((item) => item.id === id),
      'bron',
      id,
    );
  }

  function citation({ sourceId, heading }: SourceReference): Citation {
    return { source: source(sourceId), heading };
  }

  function ruleOn(instrument: Instrument, { sources, ...rule }: RuleRecord): Rule {
    return {
      ...rule,
      instrument,
      status: statusOf(rule, date),
      citations: sources.map(citation),
    };
  }

  function fact(id: string): Figure {
    const record = found(
      content.facts.find((item) => item.id === id),
      'feit',
      id,
    );
    const { value, unit, description } = record;
    const ofYear = undefined;
    return { kind: 'figure', value, unit, description, citation: citation(record.source), ofYear };
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

  function rule(id: string): Rule {
    return found(
      rules.find((item) => item.id === id),
      'regel',
      id,
    );
  }

  function question(slug: string): Question {
    return found(
      questions.find((item) => item.slug === slug),
      'vraag',
      slug,
    );
  }

  function instrument(name: Instrument): InstrumentRecord {
    return found(
      content.instruments.find((item) => item.instrument === name),
      'instrument',
      name,
    );
  }

  const lookup: Lookup = {
    fact,
    amount,
    ruleTitle: (id) => rule(id).title,
    questionTitle: (slug) => question(slug).question,
  };
  return {
    fact,
    amount,
    rule,
    question,
    instrument,
    source,
    citation,
    rulesOf: (name: Instrument) => rules.filter((item) => item.instrument === name),
    rules: () => rules,
    instrumentStatus: (name: Instrument) => rule(instrument(name).mainRuleId).status,
    questions: () => questions,
    statusOf: (dated: Dated, on: string = date) => statusOf(dated, on),
    resolve: (text: string) => piecesOf(text, lookup),
    blocks: (texts: readonly string[]) => blocksOf(texts, lookup),
  };
}
