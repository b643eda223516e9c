// Our apportionment beside `allocate` of dinero.js on the same inputs: how fast, and how often
// dinero departs from largest remainder. Run: npx node tests/bench/apportion-vs-dinero.bench.ts
import { allocate, dinero, EUR, toSnapshot } from 'dinero.js';
import { apportion } from '../../src/domain/apportion.ts';
import { sharesOf, type Shares } from '../../src/domain/shares.ts';
import { sequence } from './regional-plan.ts';
import { inMilliseconds, time } from './stopwatch.ts';

interface Split {
  readonly total: number;
  readonly weights: readonly number[];
}

const next = sequence(60_000);

function splits(count: number, parties: number, most: number): Split[] {
  return Array.from({ length: count }, () => ({
    total: next(100_000_000),
    // The first weight is never 0: dinero refuses a split over nothing.
    weights: Array.from({ length: parties }, (_, at) => (at === 0 ? 1 : 0) + next(most)),
  }));
}

const memoWeights = [
  [138, 152, 328, 144, 119, 119],
  [8, 28, 52, 12],
];
const memoSplits = Array.from({ length: 500 }, (_, at) => ({
  total: next(20_000_000),
  weights: memoWeights[at % 2] ?? [],
}));

function sharesFrom({ weights }: Split): Shares | undefined {
  return sharesOf(
    weights.map((_, at) => `p${at}`),
    weights.map(BigInt),
  );
}

function ours(split: Split): readonly number[] {
  const shares = sharesFrom(split);
  return shares === undefined ? [] : apportion(split.total, shares).units;
}

function theirs({ total, weights }: Split): number[] {
  const parts = allocate(dinero({ amount: total, currency: EUR }), [...weights]);
  return parts.map((part) => toSnapshot(part).amount);
}

/** Whether the left-over cents went to the largest remainders, whatever the order of equal ones. */
function isLargestRemainder({ total, weights }: Split, units: readonly number[]): boolean {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const rows = weights.map((weight, at) => {
    const product = BigInt(total) * BigInt(weight);
    const extra = BigInt(units[at] ?? 0) - product / BigInt(sum);
    return { extra, remainder: product % BigInt(sum) };
  });
  if (rows.some(({ extra }) => extra !== 0n && extra !== 1n)) return false;
  const remainders = (extra: bigint) =>
    rows.filter((row) => row.extra === extra).map(({ remainder }) => remainder);
  return remainders(1n).every((with1) => remainders(0n).every((without) => with1 >= without));
}

function report(name: string, cases: readonly Split[]): void {
  const ready = cases.map(sharesFrom);
  const our = time(() => cases.forEach(ours), 1).median / cases.length;
  const their = time(() => cases.forEach(theirs), 1).median / cases.length;
  // In the engine the shares of a key are worked out once for all its lines and years.
  const reused = () =>
    ready.forEach((shares, at) => shares && apportion(cases[at]?.total ?? 0, shares));
  const ourReused = time(reused, 1).median / cases.length;
  const departs = (divide: (split: Split) => readonly number[]) =>
    percentOf(cases.filter((split) => !isLargestRemainder(split, divide(split))).length, cases);
  console.log(`${name}, ${cases.length} splits`);
  console.log(`  dinero                  ${inMilliseconds(their)} a split (median)`);
  console.log(`  ours from bare weights  ${inMilliseconds(our)}, ${ratio(our, their)}`);
  console.log(`  ours as the engine does ${inMilliseconds(ourReused)}, ${ratio(ourReused, their)}`);
  console.log(`  not by largest remainder: ours ${departs(ours)}, dinero ${departs(theirs)}`);
}

function ratio(our: number, their: number): string {
  return `${(our / their).toFixed(2)} × dinero`;
}

function percentOf(count: number, cases: readonly Split[]): string {
  return `${((100 * count) / cases.length).toFixed(1)}%`;
}

report("the memo's keys", memoSplits);
report('20 parties', splits(500, 20, 10_000));
report('342 parties', splits(50, 342, 100_000));
