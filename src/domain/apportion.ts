import { apportionQuickly } from './apportion-quickly.ts';
import { toSafeInteger } from './rational.ts';
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
  return apportionQuickly(total, shares) ?? apportionExactly(BigInt(total), shares);
}

/** The rule as it is written. */
function apportionExactly(total: bigint, shares: Shares): Apportionment {
  const products = shares.weights.map((weight) => total * weight);
  const wholes = products.map((product) => product / shares.sum);
  const remainders = products.map((product) => product % shares.sum);
  const left = toSafeInteger(wholes.reduce((rest, whole) => rest - whole, total));
  const units = wholes.map(toSafeInteger);
  if (left === 0) return { units, left, last: undefined };
  const inLine = byRemainder(remainders, shares);
  for (const place of inLine.slice(0, left)) units[place] = (units[place] ?? 0) + 1;
  // Remainders add up to the units left and each is below one, so somebody goes without.
  const [winner = 0, loser = 0] = inLine.slice(left - 1);
  const by = decidedBy(winner, loser, remainders, shares);
  return { units, left, last: { winner, loser, by } };
}

/** Places in the order in which left-over units are served. */
function byRemainder(remainders: readonly bigint[], shares: Shares): number[] {
  return [...shares.ranking].sort((a, b) => {
    const [x, y] = [remainders[a] ?? 0n, remainders[b] ?? 0n];
    return x > y ? -1 : x < y ? 1 : 0;
  });
}

function decidedBy(
  winner: number,
  loser: number,
  remainders: readonly bigint[],
  { weights }: Shares,
): LastPlaces['by'] {
  if (remainders[winner] !== remainders[loser]) return 'remainder';
  return weights[winner] === weights[loser] ? 'id' : 'weight';
}
