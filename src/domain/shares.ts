import { gcd, isSafe, rational, toSafeInteger, toText } from './rational.ts';
import type { Share } from './outcome.ts';

/**
 * Exact shares of some participants that add up to one, as whole-number weights over their sum:
 * the share of participant i is weights[i] ÷ sum. What derives from them is worked out once.
 */
export interface Shares {
  readonly ids: readonly string[];
  readonly weights: readonly bigint[];
  readonly sum: bigint;
  /** The same as plain numbers, where the sum is a safe integer. */
  readonly small: { readonly weights: readonly number[]; readonly sum: number } | undefined;
  /** The same in fixed point: whole parts of 2^-52, cut off, as high and low halves of 26 bits. */
  readonly fixed: { readonly high: Float64Array; readonly low: Float64Array };
  /** Places in the order in which equal remainders are served: larger weight, then smaller id. */
  readonly ranking: readonly number[];
  /** "num/den" per participant, reduced. */
  readonly texts: readonly Share[];
}

/**
 * Shares from whole-number weights ≥ 0. Undefined when all weights are 0: nothing can be divided.
 */
export function sharesOf(
  ids: readonly string[],
  rawWeights: readonly bigint[],
): Shares | undefined {
  let divisor = 0n;
  let rawSum = 0n;
  for (const weight of rawWeights) {
    divisor = gcd(weight, divisor);
    rawSum += weight;
  }
  if (rawSum === 0n) return undefined;
  const weights = rawWeights.map((weight) => weight / divisor);
  const sum = rawSum / divisor;
  let texts: Share[] | undefined;
  let ranking: number[] | undefined;
  let fixed: Shares['fixed'] | undefined;
  return {
    ids,
    weights,
    sum,
    small: isSafe(sum)
      ? { weights: weights.map(toSafeInteger), sum: toSafeInteger(sum) }
      : undefined,
    get texts() {
      return (texts ??= weights.map((weight) => toText(rational(weight, sum))));
    },
    get fixed() {
      return (fixed ??= fixedPoint(weights, sum));
    },
    get ranking() {
      return (ranking ??= rank(ids, weights));
    },
  };
}

function fixedPoint(weights: readonly bigint[], sum: bigint): Shares['fixed'] {
  const parts = weights.map((weight) => (weight << 52n) / sum);
  return {
    high: Float64Array.from(parts, (part) => toSafeInteger(part >> 26n)),
    low: Float64Array.from(parts, (part) => toSafeInteger(part & 0x3ffffffn)),
  };
}

function rank(ids: readonly string[], weights: readonly bigint[]): number[] {
  return ids
    .map((_, place) => place)
    .sort((a, b) => {
      const [x, y] = [weights[a] ?? 0n, weights[b] ?? 0n];
      if (x !== y) return x > y ? -1 : 1;
      return codePointOrder(ids[a] ?? '', ids[b] ?? '');
    });
}

/** Ascending code-point order. Ids are ASCII, so comparing code units is the same. */
export function codePointOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The place of the largest share; equal shares: the smaller id. */
export function largest(shares: Shares): number {
  return shares.ranking[0] ?? 0;
}
