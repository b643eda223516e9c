import type { Rule, SourceRecord } from '../content.ts';

/** A source in the list below a page, with the headings in it that the page rests on. */
export interface NumberedSource {
  readonly source: SourceRecord;
  readonly headings: readonly string[];
}

/** Every source of these rules once, in the order in which they are first named. */
export function sourcesOf(rules: readonly Rule[]): NumberedSource[] {
  const citations = rules.flatMap((rule) => rule.citations);
  return [...Map.groupBy(citations, ({ source }) => source)].map(([source, group]) => ({
    source,
    headings: [...new Set(group.map(({ heading }) => heading))].filter(
      (heading) => heading !== undefined,
    ),
  }));
}

/** "bron 1" or "bron 1 en 3": where a rule's sources stand in that list. */
export function numbersOf({ citations }: Rule, all: readonly NumberedSource[]): string {
  const numbers = citations.map((one) => all.findIndex(({ source }) => source === one.source) + 1);
  return `bron ${[...new Set(numbers)].join(' en ')}`;
}
