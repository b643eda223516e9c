import type { Rule, SourceRecord } from '../content.ts';
import { enumerate } from '../locale/words-nl.ts';

/** A source in the list below a page, with the headings in it that the page rests on. */
export interface NumberedSource {
  readonly source: SourceRecord;
  readonly headings: readonly string[];
}

/** Every source of these rules once, in the order in which they are first named. */
export function sourcesOf(rules: readonly Pick<Rule, 'citations'>[]): NumberedSource[] {
  const citations = rules.flatMap((rule) => rule.citations);
  return [...Map.groupBy(citations, ({ source }) => source)].map(([source, group]) => ({
    source,
    headings: [...new Set(group.map(({ heading }) => heading))].filter(
      (heading) => heading !== undefined,
    ),
  }));
}

/** The number of a source in that list, from 1. */
export function numberOf(source: SourceRecord, all: readonly NumberedSource[]): number {
  return all.findIndex((one) => one.source === source) + 1;
}

/** "bron 1" or "bron 1, 2 en 3": where a rule's sources stand in that list. */
export function numbersOf(
  { citations }: Pick<Rule, 'citations'>,
  all: readonly NumberedSource[],
): string {
  const numbers = citations.map(({ source }) => numberOf(source, all));
  return `bron ${enumerate([...new Set(numbers)].map(String))}`;
}
