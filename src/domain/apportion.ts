import { apportionFixed, MOST_FIXED } from './apportion-fixed.ts';
import { toSafeInteger } from './rational.ts';
import { nthSmallest } from './select.ts';
import type { Shares } from './shares.ts';

/**
 * The one rounding rule: largest remainder (Hamilton), `calculation.md` section 2. Screens,
 * exports, hours and settlement all divide through here; a rounding difference is never divided again.
 */
export interface Apportionment {
  /** Units per participant, in the order of the shares. Adds up to `total`. */
  readonly units: readonly number[];
  /** Units that were left after everyone got the whole part of the exact quota. */
  readonly left: number;
  /** Places (in the order of the shares) of who got the last unit and of the next in line. */
  readonly last: LastPlaces | undefined;
}

export interface LastPlaces {
  readonly winner: number;
  readonly loser: number;
  readonly by: 'remainder' | 'weight' | 'id';
}

/**
 * Divides whole units (cents, euros or blocks of minutes) by weights. Every participant gets the
 * whole part of its quota; units left over go one each to the largest remainders; equal remainders:
 * larger weight first, then id in ascending code-point order.
 * @param total whole units ≥ 0, a safe integer
 * @param shares weights with a sum above 0
 */
export function apportion(total: number, shares: Shares): Apportionment {
  const { small } = shares;
  if (small !== undefined && total <= Number.MAX_SAFE_INTEGER / small.sum)
    return apportionSmall(total, small.weights, small.sum, shares);
  const fixed = total <= MOST_FIXED ? apportionFixed(total, shares) : undefined;
  return fixed ?? apportionLarge(BigInt(total), shares);
}

/** All products stay below 2^53, so whole numbers are exact and fast. */
function apportionSmall(
  total: number,
  weights: readonly number[],
  sum: number,
  shares: Shares,
): Apportionment {
  const count = weights.length;
  const units = new Array<number>(count);
  const remainders = new Float64Array(count);
  let left = total;
  for (let i = 0; i < count; i++) {
    const product = total * (weights[i] ?? 0);
    // The quotient may be one off; the product and the remainder are exact, so that shows.
    let whole = Math.floor(product / sum);
    if (whole * sum > product) whole -= 1;
    else if (product - whole * sum >= sum) whole += 1;
    units[i] = whole;
    remainders[i] = product - whole * sum;
    left -= whole;
  }
  if (left === 0) return { units, left, last: undefined };
  const threshold = nthSmallest(remainders.slice(), count - left) ?? 0;
  return handOut(units, remainders, left, threshold, shares);
}

function apportionLarge(total: bigint, shares: Shares): Apportionment {
  const remainders: bigint[] = [];
  let handed = 0n;
  const units = shares.weights.map((weight) => {
    const product = total * weight;
    const whole = product / shares.sum;
    remainders.push(product - whole * shares.sum);
    handed += whole;
    return toSafeInteger(whole);
  });
  const left = toSafeInteger(total - handed);
  if (left === 0) return { units, left, last: undefined };
  const threshold = nthSmallest(remainders.slice(), remainders.length - left) ?? 0n;
  return handOut(units, remainders, left, threshold, shares);
}

/**
 * Gives the left-over units out: everyone above the threshold remainder gets one, those exactly at
 * it in the order weight, id. At least one participant with a remainder always goes without.
 */
function handOut(
  units: number[],
  remainders: ArrayLike<number | bigint>,
  left: number,
  threshold: number | bigint,
  shares: Shares,
): Apportionment {
  let open = left;
  let atThreshold = 0;
  for (let i = 0; i < units.length; i++) {
    const remainder = remainders[i] ?? 0;
    if (remainder === threshold) atThreshold += 1;
    if (remainder <= threshold) continue;
    units[i] = (units[i] ?? 0) + 1;
    open -= 1;
  }
  const inLine =
    atThreshold === 1
      ? [indexOf(remainders, threshold)]
      : shares.ranking.filter((i) => remainders[i] === threshold);
  for (const i of inLine.slice(0, open)) units[i] = (units[i] ?? 0) + 1;
  return { units, left, last: lastPlaces(inLine, open, remainders, threshold, shares) };
}

function indexOf(remainders: ArrayLike<number | bigint>, threshold: number | bigint): number {
  let i = 0;
  while (remainders[i] !== threshold) i += 1;
  return i;
}

function lastPlaces(
  inLine: readonly number[],
  open: number,
  remainders: ArrayLike<number | bigint>,
  threshold: number | bigint,
  shares: Shares,
): LastPlaces {
  const winner = inLine[open - 1] ?? 0;
  const equal = inLine[open];
  if (equal !== undefined) {
    const by = shares.weights[winner] === shares.weights[equal] ? 'id' : 'weight';
    return { winner, loser: equal, by };
  }
  return { winner, loser: nextInLine(remainders, threshold, shares), by: 'remainder' };
}

/** The first of those below the threshold: who would have got one more unit. */
function nextInLine(
  remainders: ArrayLike<number | bigint>,
  threshold: number | bigint,
  shares: Shares,
): number {
  let best = -1;
  for (const i of shares.ranking) {
    const remainder = remainders[i] ?? 0;
    if (remainder < threshold && (best < 0 || remainder > (remainders[best] ?? 0))) best = i;
  }
  return best;
}
