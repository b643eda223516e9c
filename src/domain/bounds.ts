import { micros, WHOLE } from './decimal.ts';
import { sharesOf, type Shares } from './shares.ts';
import type { Key } from './plan.ts';

/** A party whose share is not fixed by hand, with its bounds in millionths of a percent. */
interface Bounded {
  readonly place: number;
  readonly weight: bigint;
  readonly floor: bigint;
  readonly cap: bigint;
}

/** Where a party ended: in proportion (× λ), at its floor, or at its cap. */
export type Position = 'free' | 'floor' | 'cap';

export interface Filling {
  readonly shares: Shares;
  /** Per party in the order of the shares; undefined for a party that is fixed by hand. */
  readonly positions: readonly (Position | undefined)[];
  /** λ as a fraction: share × λ for those in proportion. Undefined when nobody is. */
  readonly factor: { readonly num: bigint; readonly den: bigint } | undefined;
}

/**
 * Step 3 of a key: the unique shares clamp(λ × share, floor, cap) that add up to what the fixed
 * parties leave. Undefined when none exist (bounds-infeasible).
 */
export function boundedShares(
  key: Key,
  base: Shares,
  isFree: readonly boolean[],
): Shares | undefined {
  return fillBounds(key, base, isFree)?.shares;
}

/**
 * Step 3 as it is told: where each party ended, and λ. Undefined when no bound holds for anybody, or
 * when the bounds are infeasible. `hasFixed`: step 2 holds, so who is fixed by hand has no bounds.
 */
export function fillingOf(key: Key, base: Shares, hasFixed: boolean): Filling | undefined {
  const isFree = base.ids.map((id) => !hasFixed || key.fixed?.[id] === undefined);
  const hasBounds = base.ids.some(
    (id, i) => isFree[i] === true && (key.floor?.[id] !== undefined || key.cap?.[id] !== undefined),
  );
  return hasBounds ? fillBounds(key, base, isFree) : undefined;
}

/** As `boundedShares`, with where each party ended and λ, for explaining. */
function fillBounds(key: Key, base: Shares, isFree: readonly boolean[]): Filling | undefined {
  const parties = base.ids.flatMap((id, place): Bounded[] =>
    isFree[place] === true
      ? [
          {
            place,
            weight: base.weights[place] ?? 0n,
            floor: micros(key.floor?.[id]),
            cap: key.cap?.[id] === undefined ? WHOLE : micros(key.cap[id]),
          },
        ]
      : [],
  );
  // Everything below is in millionths of a percent × base.sum, so that it stays whole.
  const rest = WHOLE * parties.reduce((sum, { weight }) => sum + weight, 0n);
  const most =
    parties.reduce((sum, { weight, floor, cap }) => sum + (weight > 0n ? cap : floor), 0n) *
    base.sum;
  const least = parties.reduce((sum, { floor }) => sum + floor, 0n) * base.sum;
  if (parties.some(({ floor, cap }) => floor > cap) || least > rest || most < rest)
    return undefined;
  return toFilling(base, parties, settle(parties, rest, base.sum));
}

/**
 * Finds who is bounded. With λ set for the free ones, the clamped sum is too large or too small;
 * too large means the true λ is smaller, so whoever is below the floor stays there for good; too
 * small likewise for the cap. Each round settles at least one party.
 */
function settle(parties: readonly Bounded[], rest: bigint, scale: bigint): Map<number, Position> {
  const positions = new Map<number, Position>(
    parties.map(({ place, weight }) => [place, weight === 0n ? 'floor' : 'free']),
  );
  for (;;) {
    const { num, den } = factorOf(parties, positions, rest, scale);
    const free = parties.filter(({ place }) => positions.get(place) === 'free');
    let excess = 0n;
    const below: Bounded[] = [];
    const above: Bounded[] = [];
    for (const party of free) {
      const value = party.weight * num;
      const floor = party.floor * den;
      const cap = party.cap * den;
      if (value < floor) below.push(party);
      if (value > cap) above.push(party);
      excess += value < floor ? floor - value : value > cap ? cap - value : 0n;
    }
    for (const { place } of excess >= 0n ? below : []) positions.set(place, 'floor');
    for (const { place } of excess <= 0n ? above : []) positions.set(place, 'cap');
    if (below.length === 0 && above.length === 0) return positions;
  }
}

/** λ such that the free parties fill what the bounded ones leave; value = weight × num ÷ den. */
function factorOf(
  parties: readonly Bounded[],
  positions: ReadonlyMap<number, Position>,
  rest: bigint,
  scale: bigint,
): { num: bigint; den: bigint } {
  let left = rest;
  let freeWeight = 0n;
  for (const { place, weight, floor, cap } of parties) {
    const position = positions.get(place);
    if (position === 'free') freeWeight += weight;
    else left -= (position === 'cap' ? cap : floor) * scale;
  }
  return freeWeight === 0n ? { num: 0n, den: 1n } : { num: left, den: freeWeight * scale };
}

function toFilling(
  base: Shares,
  parties: readonly Bounded[],
  positions: ReadonlyMap<number, Position>,
): Filling | undefined {
  const restWeight = parties.reduce((sum, { weight }) => sum + weight, 0n);
  const { num, den } = factorOf(parties, positions, WHOLE * restWeight, base.sum);
  // Only the proportion counts, and smaller numbers are faster: without fixed parties all weights
  // would have base.sum in them.
  const scale = parties.length < base.ids.length ? base.sum : 1n;
  const weights: bigint[] = [];
  for (const { place, weight, floor, cap } of parties) {
    const position = positions.get(place);
    weights[place] =
      (position === 'free' ? weight * num : (position === 'cap' ? cap : floor) * den) * scale;
  }
  // The parties fixed by hand keep weight ÷ base.sum of the whole.
  base.weights.forEach((weight, place) => (weights[place] ??= weight * WHOLE * den));
  const shares = sharesOf(base.ids, weights);
  if (shares === undefined) return undefined;
  const anyFree = parties.some(({ place }) => positions.get(place) === 'free');
  return {
    shares,
    positions: base.ids.map((_, place) => positions.get(place)),
    factor: anyFree ? { num: num * base.sum, den: den * WHOLE } : undefined,
  };
}
