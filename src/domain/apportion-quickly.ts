import { fixedQuotas, plainQuotas, Room, type Quotas } from './quick-quotas.ts';
import { codePointOrder, type Shares } from './shares.ts';
import type { Apportionment } from './apportion.ts';

const binRoom = new Room((length) => new Int32Array(length));

/**
 * The apportionment in whole numbers below 2^53, many times as fast as in bigint. Undefined when
 * the outcome is not beyond doubt, as with long shares that are nearly equal; then the exact rule
 * decides.
 */
export function apportionQuickly(total: number, shares: Shares): Apportionment | undefined {
  const { ids, small } = shares;
  if (small !== undefined && total <= Number.MAX_SAFE_INTEGER / small.sum) {
    return serve(plainQuotas(total, small.weights, small.sum), { ids, weights: small.weights });
  }
  const quotas = fixedQuotas(total, shares.fixed);
  return quotas && serve(quotas, undefined);
}

/** What decides between equal remainders: larger weight, then smaller id. */
interface Rank {
  readonly ids: readonly string[];
  readonly weights: readonly number[];
}

/**
 * Gives the left-over units to the largest remainders. `rank` decides between equal ones; without
 * it the remainders are not exact, and those that cannot be told apart make the outcome undefined.
 */
function serve(quotas: Quotas, rank: Rank | undefined): Apportionment | undefined {
  const { units, left } = quotas;
  if (left === 0) return { units, left, last: undefined };
  const { level, toGive, next } = serveAbove(quotas);
  if (level.length > 1) {
    if (rank === undefined) return undefined;
    level.sort((a, b) => byRank(a, b, rank));
  }
  for (const place of level.slice(0, toGive)) units[place] = (units[place] ?? 0) + 1;
  const winner = level[toGive - 1] ?? 0;
  const passed = level[toGive];
  if (rank !== undefined && passed !== undefined) {
    const by = rank.weights[winner] === rank.weights[passed] ? 'id' : 'weight';
    return { units, left, last: { winner, loser: passed, by } };
  }
  const loser = firstAt(next, quotas, rank);
  if (loser === undefined) return undefined;
  return { units, left, last: { winner, loser, by: 'remainder' } };
}

interface Level {
  /** Places whose remainder is that of the last unit, or cannot be told apart from it. */
  readonly level: number[];
  /** Units left for these. */
  readonly toGive: number;
  /** The largest remainder below. */
  readonly next: number;
}

/** Gives a unit to every remainder above that of the last unit. */
function serveAbove({ units, remainders, one, left, doubt }: Quotas): Level {
  const threshold = remainderAt(remainders.length - left, remainders, one);
  const level: number[] = [];
  let toGive = left;
  let next = -Infinity;
  for (let i = 0; i < remainders.length; i++) {
    const remainder = remainders[i] ?? 0;
    if (remainder >= threshold + doubt) {
      units[i] = (units[i] ?? 0) + 1;
      toGive -= 1;
    } else if (remainder > threshold - doubt) level.push(i);
    else if (remainder > next) next = remainder;
  }
  return { level, toGive, next };
}

/** The place that is served first of those with a remainder. Undefined when that is in doubt. */
function firstAt(
  remainder: number,
  { remainders, doubt }: Quotas,
  rank: Rank | undefined,
): number | undefined {
  let first: number | undefined;
  for (let i = 0; i < remainders.length; i++) {
    const other = remainders[i] ?? 0;
    if (other > remainder || other <= remainder - doubt) continue;
    if (first === undefined) first = i;
    else if (rank === undefined) return undefined;
    else if (byRank(i, first, rank) < 0) first = i;
  }
  return first;
}

function byRank(a: number, b: number, { ids, weights }: Rank): number {
  const more = (weights[b] ?? 0) - (weights[a] ?? 0);
  return more === 0 ? codePointOrder(ids[a] ?? '', ids[b] ?? '') : more;
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
  return inBin.sort((a, b) => a - b)[place - before] ?? 0;
}
