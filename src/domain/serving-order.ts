import { codePointOrder, type Shares } from './shares.ts';

/**
 * Places in the order in which left-over units are served: larger remainder of total × weight ÷ sum,
 * then larger weight, then id in ascending code-point order (`calculation.md` section 2).
 */
export function inLine(places: readonly number[], total: number, shares: Shares): number[] {
  if (places.length < 2) return [...places];
  const { ids, weights } = shares;
  return places
    .map((place) => ({
      place,
      remainder: remainderOf(place, total, shares),
      weight: weights[place] ?? 0n,
      id: ids[place] ?? '',
    }))
    .sort(
      (a, b) =>
        descending(a.remainder, b.remainder) ||
        descending(a.weight, b.weight) ||
        codePointOrder(a.id, b.id),
    )
    .map(({ place }) => place);
}

/** What put the one that got the last unit before the next in line. */
export function decidedBy(
  winner: number,
  loser: number,
  total: number,
  shares: Shares,
): 'remainder' | 'weight' | 'id' {
  if (remainderOf(winner, total, shares) !== remainderOf(loser, total, shares)) return 'remainder';
  return shares.weights[winner] === shares.weights[loser] ? 'id' : 'weight';
}

function remainderOf(place: number, total: number, { weights, sum }: Shares): bigint {
  return (BigInt(total) * (weights[place] ?? 0n)) % sum;
}

function descending(a: bigint, b: bigint): number {
  return a > b ? -1 : a < b ? 1 : 0;
}
