import { boundedShares } from './bounds.ts';
import { micros, WHOLE } from './decimal.ts';
import { gcd, lcm } from './rational.ts';
import { sharesOf, type Shares } from './shares.ts';
import type { Indicator, Key, Party, Plan } from './plan.ts';

/**
 * The shares of a verdeelsleutel in a year, `calculation.md` section 4. Each step hands on whole
 * numbers in one proportion, so nothing is rounded before the apportionment.
 */
export interface KeyShares {
  /** Undefined: the key has no shares (weights-zero). */
  readonly shares: Shares | undefined;
  /** By steps 1–3 only, before any phasing-in. */
  readonly own: Shares | undefined;
  readonly fixedIgnored: boolean;
  readonly boundsIgnored: boolean;
}

/** One usable indicator of a key: its figures over the active parties, and their sum, in millionths. */
export interface UsableIndicator {
  readonly indicator: Indicator;
  readonly weight: bigint;
  readonly figures: readonly bigint[];
  readonly sum: bigint;
}

/** Step 1: the indicators with a weight above 0 and figures that add up to more than 0. */
export function usableIndicators(
  plan: Plan,
  key: Key,
  active: readonly Party[],
): UsableIndicator[] {
  return plan.indicators.flatMap((indicator) => {
    const weight = micros(key.weights[indicator.id]);
    if (weight === 0n) return [];
    const read = figuresOf(indicator);
    const figures = active.map((party) => read.get(party.id) ?? 0n);
    const sum = figures.reduce((total, figure) => total + figure, 0n);
    return sum === 0n ? [] : [{ indicator, weight, figures, sum }];
  });
}

const known = new WeakMap<Indicator['figures'], ReadonlyMap<string, bigint>>();

/** The figures of an indicator in millionths, read once for all keys and years. */
function figuresOf({ figures }: Indicator): ReadonlyMap<string, bigint> {
  const before = known.get(figures);
  if (before !== undefined) return before;
  const read = new Map(Object.entries(figures).map(([party, figure]) => [party, micros(figure)]));
  known.set(figures, read);
  return read;
}

/** Step 1: figure ÷ sum × weight, added up, over one common denominator. All 0 when nothing is usable. */
export function mixedWeights(usable: readonly UsableIndicator[], count: number): bigint[] {
  const common = usable.reduce((den, { sum }) => lcm(den, sum), 1n);
  const factors = usable.map(({ weight, sum }) => weight * (common / sum));
  // Only the proportion counts, and small numbers are faster.
  const divisor = factors.reduce(gcd, 0n);
  const mixed = new Array<bigint>(count).fill(0n);
  usable.forEach(({ figures }, at) => {
    const factor = (factors[at] ?? 0n) / divisor;
    figures.forEach((figure, i) => (mixed[i] = (mixed[i] ?? 0n) + figure * factor));
  });
  return mixed;
}

/** Steps 1 to 3 for the active parties of the key's group. */
export function ownShares(
  plan: Plan,
  key: Key,
  active: readonly Party[],
): Omit<KeyShares, 'shares'> {
  const mixed = mixedWeights(usableIndicators(plan, key, active), active.length);
  const ids = active.map((party) => party.id);
  const start = sharesOf(ids, mixed);
  if (start === undefined) return { own: undefined, fixedIgnored: false, boundsIgnored: false };
  const fixed = fixedShares(key, active, start);
  const base = fixed ?? start;
  const isFree = active.map((party) => fixed === undefined || key.fixed?.[party.id] === undefined);
  const hasBounds = active.some(
    ({ id }, i) =>
      isFree[i] === true && (key.floor?.[id] !== undefined || key.cap?.[id] !== undefined),
  );
  const bounded = hasBounds ? boundedShares(key, base, isFree) : undefined;
  return {
    own: bounded ?? base,
    fixedIgnored: fixed === undefined && active.some(({ id }) => key.fixed?.[id] !== undefined),
    boundsIgnored: hasBounds && bounded === undefined,
  };
}

/** Step 2. Undefined when there are no fixed shares, or when they cannot be kept. */
export function fixedShares(key: Key, active: readonly Party[], start: Shares): Shares | undefined {
  const fixed = active.map(({ id }) =>
    key.fixed?.[id] === undefined ? undefined : micros(key.fixed[id]),
  );
  if (fixed.every((percent) => percent === undefined)) return undefined;
  const taken = fixed.reduce<bigint>((sum, percent) => sum + (percent ?? 0n), 0n);
  const othersSum = start.weights.reduce(
    (sum, weight, i) => (fixed[i] === undefined ? sum + weight : sum),
    0n,
  );
  if (taken > WHOLE || (taken < WHOLE && othersSum === 0n)) return undefined;
  const scale = othersSum === 0n ? 1n : othersSum;
  const weights = start.weights.map((weight, i) => {
    const percent = fixed[i];
    return percent === undefined ? (WHOLE - taken) * weight : percent * scale;
  });
  return sharesOf(start.ids, weights);
}

/** Step 4: grows from the shares of another key to these. `percent` is of these, 0 to 100. */
export function phasedShares(from: Shares, own: Shares, percent: bigint): Shares | undefined {
  const weights = own.weights.map(
    (weight, i) =>
      (WHOLE - percent) * (from.weights[i] ?? 0n) * own.sum + percent * weight * from.sum,
  );
  return sharesOf(own.ids, weights);
}
