import { micros } from './decimal.ts';
import type { KeyBlock } from './key-block.ts';
import type { Decimal } from './plan.ts';
import { entryOf } from './string-map.ts';

/** The steps of a key in whole numbers of one proportion; what they are for: `whole-steps.ts`. */

/** A percentage with four decimals, as a part of one, becomes whole by this. */
export const PART = 1_000_000n;

/** Step 1: figure ÷ sum × weight, all over the product of the sums. */
export function mixedNumbers(
  figures: readonly (readonly bigint[])[],
  weights: readonly bigint[],
): readonly bigint[] {
  const [only = []] = figures;
  if (figures.length === 1) return only;
  const sums = figures.map(total);
  return only.map((_, party) =>
    figures.reduce((sum, column, at) => {
      const others = sums.reduce(
        (product, each, place) => (place === at ? product : product * each),
        1n,
      );
      return sum + (weights[at] ?? 0n) * (column[party] ?? 0n) * others;
    }, 0n),
  );
}

/** Step 2: who is fixed by hand gets that part, the others what is left in proportion. */
export function fixedNumbers(
  { key, parties }: KeyBlock,
  base: readonly bigint[],
): readonly bigint[] {
  const fixed = parties.map(({ id }) => partOf(entryOf(key.fixed, id)));
  const rest = total(base.filter((_, place) => fixed[place] === undefined));
  const left = PART - total(fixed.map((each) => each ?? 0n));
  return base.map((weight, place) => {
    const by = fixed[place];
    return by === undefined ? left * weight : by * (rest === 0n ? 1n : rest);
  });
}

/** Step 3, with who ended where as the key's own steps say. */
export function boundedNumbers(
  { key, parties, bounded }: KeyBlock,
  base: readonly bigint[],
): readonly bigint[] {
  const positions = bounded?.positions ?? [];
  const limits = parties.map(({ id }, place) => {
    const position = positions[place];
    if (position === undefined || position === 'free') return undefined;
    return partOf(entryOf(position === 'cap' ? key.cap : key.floor, id)) ?? 0n;
  });
  const sum = total(base);
  const free = total(base.filter((_, place) => positions[place] === 'free')) || 1n;
  const bare = total(base.filter((_, place) => positions[place] !== undefined));
  const left = PART * bare - total(limits.map((limit) => limit ?? 0n)) * sum;
  return base.map((weight, place) => {
    if (positions[place] === undefined) return weight * PART * free;
    const limit = limits[place];
    return limit === undefined ? weight * left : limit * free * sum;
  });
}

export function total(numbers: readonly bigint[]): bigint {
  return numbers.reduce((sum, number) => sum + number, 0n);
}

/** A percentage as whole parts of a million: "30" is 300,000. */
export function partOf(percent: Decimal | undefined): bigint | undefined {
  return percent === undefined ? undefined : micros(percent) / 100n;
}
