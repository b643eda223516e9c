import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundedShares } from '../../src/domain/bounds.ts';
import { sharesOf } from '../../src/domain/shares.ts';
import { Fraction } from './fraction.ts';
import type { Key } from '../../src/domain/plan.ts';

/** A party with its bounds in whole percents; `free` is false for a share that is fixed by hand. */
interface Row {
  readonly weight: bigint;
  readonly floor: number;
  readonly cap: number;
  readonly free: boolean;
}

const rows: fc.Arbitrary<readonly Row[]> = fc
  .array(
    fc.record({
      weight: fc.oneof(fc.bigInt({ min: 0n, max: 4n }), fc.bigInt({ min: 0n, max: 10n ** 15n })),
      floor: fc.oneof(fc.constant(0), fc.nat(30)),
      cap: fc.oneof(fc.constant(100), fc.integer({ min: 5, max: 60 })),
      free: fc.nat(4).map((chance) => chance > 0),
    }),
    { minLength: 1, maxLength: 9 },
  )
  .filter((all) => all.some(({ weight }) => weight > 0n));

const zero = new Fraction(0n);
const percent = (value: number) => new Fraction(BigInt(value), 100n);

function solve(all: readonly Row[]) {
  const ids = all.map((_, at) => `p${at}`);
  const bound = (field: 'floor' | 'cap') =>
    Object.fromEntries(all.map((row, at) => [`p${at}`, `${row[field]}`]));
  const key: Key = {
    ...{ id: 'key', name: 'Key', group: 'group', weights: {} },
    ...{ floor: bound('floor'), cap: bound('cap') },
  };
  const base = sharesOf(
    ids,
    all.map(({ weight }) => weight),
  );
  if (base === undefined) throw new Error('No weight above 0.');
  const shares = boundedShares(
    key,
    base,
    all.map(({ free }) => free),
  );
  return shares?.weights.map((weight) => new Fraction(weight, shares.sum));
}

/** What the rule works with: the share before, the bounds, and what the fixed ones leave. */
function given(all: readonly Row[]) {
  const sum = all.reduce((total, { weight }) => total + weight, 0n);
  const parties = all.map((row) => ({
    free: row.free,
    share: new Fraction(row.weight, sum),
    floor: percent(row.floor),
    cap: percent(row.cap),
  }));
  const free = parties.filter((party) => party.free);
  return { parties, free, left: Fraction.sum(free.map(({ share }) => share)) };
}

function forAllSolved(
  check: (all: readonly Row[], solved: readonly Fraction[] | undefined) => void,
): void {
  const property = fc.property(rows, (all) => {
    check(all, solve(all));
  });
  fc.assert(property, { numRuns: 3_000 });
}

describe('floors and caps', { timeout: 60_000 }, () => {
  it('can be kept exactly when the floors fit in what is left and the caps fill it', () => {
    forAllSolved((all, solved) => {
      const { free, left } = given(all);
      const least = Fraction.sum(free.map(({ floor }) => floor));
      const most = Fraction.sum(
        free.map(({ share, floor, cap }) => (share.isZero() ? floor : cap)),
      );
      const crossed = free.some(({ floor, cap }) => floor.against(cap) > 0);
      const feasible = !crossed && least.against(left) <= 0 && most.against(left) >= 0;
      expect(solved !== undefined).toBe(feasible);
    });
  });

  it('are respected, add up to what is left, and leave the fixed shares alone', () => {
    forAllSolved((all, solved) => {
      if (solved === undefined) return;
      const { parties, left } = given(all);
      const filled = parties.map((party, at) => ({ ...party, result: solved[at] ?? zero }));
      for (const { free, share, floor, cap, result } of filled) {
        if (!free) expect(result.toString()).toBe(share.toString());
        if (free) expect(result.against(floor) >= 0 && result.against(cap) <= 0).toBe(true);
      }
      const sum = Fraction.sum(filled.filter(({ free }) => free).map(({ result }) => result));
      expect(sum.toString()).toBe(left.toString());
    });
  });

  it('bend the proportion no further than the bounds do', () => {
    forAllSolved((all, solved) => {
      if (solved === undefined) return;
      const rated = given(all)
        .parties.map((party, at) => ({ ...party, result: solved[at] ?? zero }))
        .filter(({ free, share }) => free && !share.isZero())
        .map((party) => ({ ...party, rate: party.result.over(party.share) }));
      // Nobody above its floor may stand relatively higher than someone who could still rise.
      for (const high of rated.filter(({ result, floor }) => result.against(floor) > 0)) {
        for (const low of rated.filter(({ result, cap }) => result.against(cap) < 0)) {
          expect(high.rate.against(low.rate)).toBeLessThanOrEqual(0);
        }
      }
    });
  });
});
