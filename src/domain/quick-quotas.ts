import type { Shares } from './shares.ts';

// Long shares are whole numbers of 2^-52, in two halves of 26 bits, so that every product and sum
// below stays under 2^53 and is exact.
const HALF = 2 ** 26;
const ONE = 2 ** 52;

/** The largest total for which this holds. */
const MOST_FIXED = 2 ** 48;

/** Room that every division uses anew: making it costs more than the division itself. */
export class Room<List extends Float64Array | Int32Array> {
  readonly #make: (length: number) => List;
  readonly #lists = new Map<number, List>();

  constructor(make: (length: number) => List) {
    this.#make = make;
  }

  /** A list of that length, with what the last division left in it. */
  of(length: number): List {
    const known = this.#lists.get(length);
    if (known !== undefined) return known;
    const list = this.#make(length);
    this.#lists.set(length, list);
    return list;
  }
}

/** Engines keep whole numbers below this in half the room, if they are told that these are whole. */
const SMALL = 2 ** 30;

const remainderRoom = new Room((length) => new Float64Array(length));

export interface Quotas {
  /** The whole part of each quota. */
  readonly units: number[];
  /** What is beyond it, as whole numbers below `one`, which stands for one unit; overwritten by the next division. */
  readonly remainders: Float64Array;
  readonly one: number;
  readonly left: number;
  /** Remainders that differ by less cannot be told apart. */
  readonly doubt: number;
}

/** For weights and a total whose products all stay below 2^53. */
export function plainQuotas(total: number, weights: readonly number[], sum: number): Quotas {
  const count = weights.length;
  const units = new Array<number>(count);
  const isSmall = total < SMALL;
  const remainders = remainderRoom.of(count);
  let left = total;
  for (let i = 0; i < count; i++) {
    const product = total * (weights[i] ?? 0);
    // The quotient may be one off; the product and the remainder are exact, so that shows.
    let whole = Math.floor(product / sum);
    if (whole * sum > product) whole -= 1;
    else if (product - whole * sum >= sum) whole += 1;
    units[i] = isSmall ? whole | 0 : whole;
    remainders[i] = product - whole * sum;
    left -= whole;
  }
  return { units, remainders, one: sum, left, doubt: 1 };
}

/**
 * A share cut off at 52 bits is less than 2^-52 short, so a quota is short by less than `total` of
 * those parts. Undefined when that might be a whole unit, or when the total is too large for it.
 */
export function fixedQuotas(total: number, { high, low }: Shares['fixed']): Quotas | undefined {
  if (total > MOST_FIXED) return undefined;
  const count = high.length;
  const units = new Array<number>(count);
  const isSmall = total < SMALL;
  const remainders = remainderRoom.of(count);
  const totalHigh = Math.floor(total / HALF);
  const totalLow = total - totalHigh * HALF;
  let left = total;
  for (let i = 0; i < count; i++) {
    const shareHigh = high[i] ?? 0;
    const shareLow = low[i] ?? 0;
    const least = totalLow * shareLow;
    const carried = Math.floor(least / HALF);
    const cross = totalHigh * shareLow + totalLow * shareHigh + carried;
    const crossed = Math.floor(cross / HALF);
    const remainder = (cross - crossed * HALF) * HALF + least - carried * HALF;
    if (remainder + total >= ONE) return undefined;
    remainders[i] = remainder;
    const whole = totalHigh * shareHigh + crossed;
    units[i] = isSmall ? whole | 0 : whole;
    left -= whole;
  }
  return { units, remainders, one: ONE, left, doubt: total };
}
