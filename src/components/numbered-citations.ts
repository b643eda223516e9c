import type { Citation, Rule } from '../content.ts';

/** Every source of these rules once, in the order in which they are first named. */
export function citationsOf(rules: readonly Rule[]): Citation[] {
  return [
    ...new Map(
      rules.flatMap(({ citations }) => citations).map((one) => [keyOf(one), one]),
    ).values(),
  ];
}

/** "bron 1" or "bron 1 en 3": where a rule's sources stand in the list below it. */
export function numbersOf({ citations }: Rule, all: readonly Citation[]): string {
  const keys = all.map(keyOf);
  const numbers = citations.map((one) => keys.indexOf(keyOf(one)) + 1);
  return `bron ${numbers.join(' en ')}`;
}

function keyOf({ source, heading = '' }: Citation): string {
  return `${source.id} ${heading}`;
}
