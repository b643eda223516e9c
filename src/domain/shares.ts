import { gcd, isSafe, plainGcd, rational, toSafeInteger, toText } from './rational.ts';
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
  const rawSum = rawWeights.reduce((sum, weight) => sum + weight, 0n);
  if (rawSum === 0n) return undefined;
  const { weights, sum, small } = inLowestTerms(rawWeights, rawSum);
  let texts: Share[] | undefined;
  let fixed: Shares['fixed'] | undefined;
  return {
    ids,
    weights,
    sum,
    small,
    get texts() {
      return (texts ??=
        small === undefined
          ? weights.map((weight) => toText(rational(weight, sum)))
          : small.weights.map((weight) => plainText(weight, small.sum)));
    },
    get fixed() {
      return (fixed ??= fixedPoint(weights, sum));
    },
  };
}

/** The weights and their sum without a common divisor; in plain numbers where these are exact. */
function inLowestTerms(
  rawWeights: readonly bigint[],
  rawSum: bigint,
): Pick<Shares, 'weights' | 'sum' | 'small'> {
  if (!isSafe(rawSum)) {
    let divisor = rawSum;
    for (const weight of rawWeights) {
      if (divisor === 1n) break;
      divisor = gcd(weight, divisor);
    }
    const weights = divisor === 1n ? rawWeights : rawWeights.map((weight) => weight / divisor);
    const sum = rawSum / divisor;
    if (!isSafe(sum)) return { weights, sum, small: undefined };
    const small = { weights: weights.map(toSafeInteger), sum: toSafeInteger(sum) };
    return { weights, sum, small };
  }
  const plain = rawWeights.map(toSafeInteger);
  const plainSum = toSafeInteger(rawSum);
  const divisor = plain.reduce((common, weight) => plainGcd(common, weight), plainSum);
  const small = { weights: plain.map((weight) => weight / divisor), sum: plainSum / divisor };
  return { weights: small.weights.map(BigInt), sum: BigInt(small.sum), small };
}

/** The same in plain numbers, which cost a fraction. */
function plainText(weight: number, sum: number): Share {
  const divisor = plainGcd(sum, weight);
  return `${weight / divisor}/${sum / divisor}`;
}

function fixedPoint(weights: readonly bigint[], sum: bigint): Shares['fixed'] {
  const parts = weights.map((weight) => (weight << 52n) / sum);
  return {
    high: Float64Array.from(parts, (part) => toSafeInteger(part >> 26n)),
    low: Float64Array.from(parts, (part) => toSafeInteger(part & 0x3ffffffn)),
  };
}

/** Ascending code-point order. Ids are ASCII, so comparing code units is the same. */
export function codePointOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The place of the largest share; equal shares: the smaller id. */
export function largest({ ids, weights }: Shares): number {
  return ids.reduce((best, id, place) => {
    const [weight = 0n, most = 0n] = [weights[place], weights[best]];
    return weight > most || (weight === most && id < (ids[best] ?? '')) ? place : best;
  }, 0);
}
