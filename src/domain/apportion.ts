import { apportionQuickly } from './apportion-quickly.ts';
import { toSafeInteger } from './rational.ts';
import { decidedBy, inLine } from './serving-order.ts';
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
  return apportionQuickly(total, shares) ?? apportionExactly(total, shares);
}

/** The rule as it is written. */
function apportionExactly(total: number, shares: Shares): Apportionment {
  const wholes = shares.weights.map((weight) => (BigInt(total) * weight) / shares.sum);
  const left = toSafeInteger(wholes.reduce((rest, whole) => rest - whole, BigInt(total)));
  const units = wholes.map(toSafeInteger);
  if (left === 0) return { units, left, last: undefined };
  const line = inLine([...units.keys()], total, shares);
  for (const place of line.slice(0, left)) units[place] = (units[place] ?? 0) + 1;
  // Remainders add up to the units left and each is below one, so somebody goes without.
  const [winner = 0, loser = 0] = line.slice(left - 1);
  return { units, left, last: { winner, loser, by: decidedBy(winner, loser, total, shares) } };
}
