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
  const level = serveAbove(quotas);
  const served = inLine(level.places, total, shares).slice(0, level.toGive);
  for (const place of served) units[place] = (units[place] ?? 0) + 1;
  const winner = served.at(-1) ?? 0;
  const [loser = 0] = inLine(nextInLine(quotas, level, served), total, shares);
  // Alone at its level, the winner has a larger remainder than anyone who goes without.
  const by = level.places.length === 1 ? 'remainder' : decidedBy(winner, loser, total, shares);
  return { units, left, last: { winner, loser, by } };
}

interface Level {
  /** Places whose remainder is that of the last unit, or cannot be told apart from it. */
  readonly places: readonly number[];
  /** Units left for these. */
  readonly toGive: number;
  /** Who has this remainder or a larger one has been served. */
  readonly above: number;
  /** The largest remainder below these places. */
  readonly next: number;
}

/** Gives a unit to every remainder that is above that of the last unit beyond doubt. */
function serveAbove({ units, remainders, one, left, doubt }: Quotas): Level {
  const threshold = remainderAt(remainders.length - left, remainders, one);
  const above = threshold + doubt;
  const below = threshold - doubt;
  const places: number[] = [];
  let toGive = left;
  let next = -1;
  for (let i = 0; i < remainders.length; i++) {
    const remainder = remainders[i] ?? 0;
    if (remainder >= above) {
      units[i] = (units[i] ?? 0) + 1;
      toGive -= 1;
    } else if (remainder > below) places.push(i);
    else if (remainder > next) next = remainder;
  }
  return { places, toGive, above, next };
}

/** Who has the largest remainder of those that go without, and who cannot be told apart from that one. */
function nextInLine(
  { remainders, doubt }: Quotas,
  level: Level,
  served: readonly number[],
): number[] {
  const passed = level.places.filter((place) => !served.includes(place));
  const most = Math.max(level.next, ...passed.map((place) => remainders[place] ?? 0));
  const line: number[] = [];
  for (let i = 0; i < remainders.length; i++) {
    const remainder = remainders[i] ?? 0;
    if (remainder <= most - doubt || remainder >= level.above) continue;
    if (!served.includes(i)) line.push(i);
  }
  return line;
}

/** The remainder that would stand at a place (from 0) if they were sorted ascending. */
function remainderAt(place: number, remainders: Float64Array, one: number): number {
  // Counted into as many bins as there are remainders, few share a bin.
  const scale = remainders.length / one;
  const bins = binRoom.of(remainders.length + 1).fill(0);
  for (let i = 0; i < remainders.length; i++) {
    const bin = Math.floor((remainders[i] ?? 0) * scale);
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
    if (Math.floor(remainder * scale) === bin) inBin.push(remainder);
  }
  if (inBin.length > 1) inBin.sort((a, b) => a - b);
  return inBin[place - before] ?? 0;
}
