import { fixedQuotas, plainQuotas, Room, type Quotas } from './quick-quotas.ts';
import { decidedBy, inLine } from './serving-order.ts';
import type { Apportionment } from './apportion.ts';
import type { Shares } from './shares.ts';

const binRoom = new Room((length) => new Int32Array(length));

/**
 * The apportionment in whole numbers below 2^53, many times as fast as in bigint; only remainders
 * that these cannot tell apart are compared by the exact rule. Undefined when a number would pass
 * 2^53; then the exact rule decides everything.
 */
export function apportionQuickly(total: number, shares: Shares): Apportionment | undefined {
  const { small } = shares;
  const quotas =
    small !== undefined && total <= Number.MAX_SAFE_INTEGER / small.sum
      ? plainQuotas(total, small.weights, small.sum)
      : fixedQuotas(total, shares.fixed);
  return quotas && serve(quotas, total, shares);
}

/** Gives the left-over units to the largest remainders. */
function serve(quotas: Quotas, total: number, shares: Shares): Apportionment {
  const { units, left } = quotas;
  if (left === 0) return { units, left, last: undefined };
  const { places, toGive, next } = serveAbove(quotas);
  const line = inLine(places, total, shares);
  const served = line.slice(0, toGive);
  for (const place of served) units[place] = (units[place] ?? 0) + 1;
  const winner = served.at(-1) ?? 0;
  const [loser = 0] = inLine([...line.slice(toGive), ...next], total, shares);
  // Alone at its level, the winner has a larger remainder than anyone who goes without.
  const by = places.length === 1 ? 'remainder' : decidedBy(winner, loser, total, shares);
  return { units, left, last: { winner, loser, by } };
}

interface Level {
  /** Places whose remainder is that of the last unit, or cannot be told apart from it. */
  readonly places: readonly number[];
  /** Units left for these; everyone with a larger remainder has been served. */
  readonly toGive: number;
  /** Places with the largest remainder below these, or one that cannot be told apart from it. */
  readonly next: readonly number[];
}

/** Gives a unit to every remainder that is above that of the last unit beyond doubt. */
function serveAbove({ units, remainders, one, left, doubt }: Quotas): Level {
  const threshold = remainderAt(remainders.length - left, remainders, one);
  const above = threshold + doubt;
  const below = threshold - doubt;
  const places: number[] = [];
  let next: number[] = [];
  let toGive = left;
  let most = -Infinity;
  for (let i = 0; i < remainders.length; i++) {
    const remainder = remainders[i] ?? 0;
    if (remainder > below) {
      if (remainder < above) places.push(i);
      else {
        units[i] = (units[i] ?? 0) + 1;
        toGive -= 1;
      }
    } else if (remainder > most - doubt) {
      if (remainder >= most + doubt) next = [i];
      else {
        if (remainder > most) next = placesAbove(remainder - doubt, next, remainders);
        next.push(i);
      }
      most = Math.max(most, remainder);
    }
  }
  return { places, toGive, next };
}

function placesAbove(least: number, places: readonly number[], remainders: Float64Array): number[] {
  return places.filter((place) => (remainders[place] ?? 0) > least);
}

/** The remainder that would stand at a place (from 0) if they were sorted ascending. */
function remainderAt(place: number, remainders: Float64Array, one: number): number {
  // Counted into as many bins as there are remainders, few share a bin.
  const scale = remainders.length / one;
  const bins = binRoom.of(remainders.length + 1).fill(0);
  for (let i = 0; i < remainders.length; i++) {
    const bin = ((remainders[i] ?? 0) * scale) | 0;
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  let before = 0;
  let bin = 0;
  while (before + (bins[bin] ?? 0) <= place) {
    before += bins[bin] ?? 0;
    bin += 1;
  }
  const inBin: number[] = [];
  for (let i = 0; i < remainders.length; i++) {
    const remainder = remainders[i] ?? 0;
    if (((remainder * scale) | 0) === bin) insert(inBin, remainder);
  }
  return inBin[place - before] ?? 0;
}

/** Puts a number in its place in an ascending list; for the few of one bin cheaper than sorting. */
function insert(ascending: number[], number: number): void {
  let at = ascending.length;
  for (; at > 0; at--) {
    const before = ascending[at - 1] ?? 0;
    if (before <= number) break;
    ascending[at] = before;
  }
  ascending[at] = number;
}
