import { nthSmallest } from './select.ts';
import type { Apportionment } from './apportion.ts';
import type { Shares } from './shares.ts';

// Shares and remainders are whole numbers of 2^-52, in two halves of 26 bits, so that every
// product and sum below stays under 2^53 and is exact.
const HALF = 2 ** 26;
const ONE = 2 ** 52;

/** The largest total for which this holds. */
export const MOST_FIXED = 2 ** 48;

/**
 * The apportionment of shares whose exact weights are too long for plain numbers, in fixed point.
 * A share cut off at 52 bits is at most 2^-52 short, so a quota is short by less than `total` of
 * those parts. Undefined when a remainder that matters lies closer than that to another one or to
 * a whole unit; then only the exact weights can tell.
 */
export function apportionFixed(total: number, shares: Shares): Apportionment | undefined {
  const { high, low } = shares.fixed;
  const count = high.length;
  const units = new Array<number>(count);
  const remainders = new Float64Array(count);
  const totalHigh = Math.floor(total / HALF);
  const totalLow = total - totalHigh * HALF;
  let left = total;
  for (let i = 0; i < count; i++) {
    const shareHigh = high[i] ?? 0;
    const shareLow = low[i] ?? 0;
    const least = totalLow * shareLow;
    const carried = Math.floor(least / HALF);
    const cross = totalHigh * shareLow + totalLow * shareHigh + carried;
    const whole = Math.floor(cross / HALF);
    const remainder = (cross - whole * HALF) * HALF + least - carried * HALF;
    if (remainder + total >= ONE) return undefined;
    remainders[i] = remainder;
    units[i] = totalHigh * shareHigh + whole;
    left -= totalHigh * shareHigh + whole;
  }
  if (left === 0) return { units, left, last: undefined };
  return serve(units, remainders, left, total);
}

/** Gives the left-over units to the largest remainders, if these are beyond doubt. */
function serve(
  units: number[],
  remainders: Float64Array,
  left: number,
  doubt: number,
): Apportionment | undefined {
  const threshold = nthSmallest(remainders.slice(), remainders.length - left) ?? 0;
  let winner = -1;
  let loser = -1;
  let third = -Infinity;
  for (let i = 0; i < remainders.length; i++) {
    const remainder = remainders[i] ?? 0;
    if (remainder > threshold - doubt) {
      units[i] = (units[i] ?? 0) + 1;
      if (remainder >= threshold + doubt) continue;
      if (winner >= 0) return undefined;
      winner = i;
    } else if (loser < 0 || remainder > (remainders[loser] ?? 0)) {
      third = remainders[loser] ?? -Infinity;
      loser = i;
    } else if (remainder > third) third = remainder;
  }
  if (third > (remainders[loser] ?? 0) - doubt) return undefined;
  return { units, left, last: { winner, loser, by: 'remainder' } };
}
