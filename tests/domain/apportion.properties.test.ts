import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apportion, type Apportionment } from '../../src/domain/apportion.ts';
import { sharesOf } from '../../src/domain/shares.ts';
import { Fraction } from './fraction.ts';
import { handOut } from './oracle-apportion.ts';

interface Case {
  readonly total: number;
  readonly rows: readonly { readonly id: string; readonly weight: bigint }[];
}

const few = fc.bigInt({ min: 0n, max: 5n });
const some = fc.bigInt({ min: 0n, max: 10_000n });
const huge = fc.bigInt({ min: 0n, max: 10n ** 24n });
// Weights so nearly equal that only exact arithmetic can tell their remainders apart.
const alike = fc.oneof(
  fc.constant(0n),
  fc.bigInt({ min: 0n, max: 3n }).map((more) => 10n ** 24n + more),
);
const totals = fc.oneof(
  fc.nat(60),
  fc.nat(100_000_000),
  // Large enough for a share cut off at 52 bits to mislead, small enough to be tried that way.
  fc.integer({ min: 2 ** 36, max: 2 ** 48 }),
  fc.maxSafeNat(),
  fc.constantFrom(0, 1, Number.MAX_SAFE_INTEGER),
);

const cases: fc.Arbitrary<Case> = fc
  .record({
    total: totals,
    weights: fc.oneof(
      ...[few, some, huge, alike].map((weight) =>
        fc.array(weight, { minLength: 1, maxLength: 14 }),
      ),
    ),
  })
  .filter(({ weights }) => weights.some((weight) => weight > 0n))
  .map(({ total, weights }) => ({
    total,
    // Ids whose order is not the order of the list.
    rows: weights.map((weight, at) => ({ id: `${'qfzam'[at % 5] ?? ''}${at}`, weight })),
  }));

function divide({ total, rows }: Case): Apportionment {
  const shares = sharesOf(
    rows.map(({ id }) => id),
    rows.map(({ weight }) => weight),
  );
  if (shares === undefined) throw new Error('The case has no weight above 0.');
  return apportion(total, shares);
}

function forAll(check: (one: Case, divided: Apportionment) => void, numRuns = 2_000): void {
  const property = fc.property(cases, (one) => {
    check(one, divide(one));
  });
  fc.assert(property, { numRuns });
}

/** Exact quota of a row, in units. */
function quota({ total, rows }: Case, weight: bigint): Fraction {
  return new Fraction(BigInt(total) * weight, sum(rows.map((row) => row.weight)));
}

function sum(values: readonly bigint[]): bigint {
  return values.reduce((all, value) => all + value, 0n);
}

describe('the apportionment', { timeout: 60_000 }, () => {
  it('keeps the total to the last unit', () => {
    forAll(({ total }, { units }) => {
      expect(sum(units.map(BigInt))).toBe(BigInt(total));
    });
  });

  it('gives everyone the quota rounded down or up', () => {
    forAll((one, { units }) => {
      one.rows.forEach(({ weight }, at) => {
        const exact = quota(one, weight);
        const extra = BigInt(units[at] ?? -1) - exact.whole();
        expect(exact.bottom === 1n ? [0n] : [0n, 1n]).toContain(extra);
      });
    });
  });

  it('gives nothing to who weighs nothing', () => {
    forAll(({ rows }, { units }) => {
      rows.forEach(({ weight }, at) => {
        if (weight === 0n) expect(units[at]).toBe(0);
      });
    });
  });

  it('never gives a smaller weight more than a larger one', () => {
    forAll(({ rows }, { units }) => {
      const byWeight = rows
        .map(({ weight }, at) => ({ weight, units: units[at] ?? 0 }))
        .sort((a, b) => (a.weight < b.weight ? -1 : a.weight > b.weight ? 1 : a.units - b.units));
      const received = byWeight.map((row) => row.units);
      expect(received).toEqual([...received].sort((a, b) => a - b));
    });
  });

  it('gives equal weights one unit of difference at most, to the smaller id', () => {
    forAll(({ rows }, { units }) => {
      const sorted = rows
        .map((row, at) => ({ ...row, units: units[at] ?? 0 }))
        .sort((a, b) => (a.id < b.id ? -1 : 1));
      for (const weight of new Set(rows.map((row) => row.weight))) {
        const received = sorted.filter((row) => row.weight === weight).map((row) => row.units);
        expect(received).toEqual([...received].sort((a, b) => b - a));
        expect((received[0] ?? 0) - (received.at(-1) ?? 0)).toBeLessThanOrEqual(1);
      }
    });
  });

  it('gives the same in any order of the rows', () => {
    forAll((one, { units }) => {
      const turned = divide({ ...one, rows: [...one.rows].reverse() });
      expect([...turned.units].reverse()).toEqual(units);
    });
  });

  it('gives the same for weights a billion times as large', () => {
    forAll((one, { units }) => {
      const rows = one.rows.map((row) => ({ ...row, weight: row.weight * 10n ** 9n }));
      expect(divide({ ...one, rows }).units).toEqual(units);
    });
  });

  it('does as handing out one unit at a time does, ties included', () => {
    forAll(({ total, rows }, { units, last }) => {
      const claims = rows.map(({ id, weight }) => ({ id, weight: new Fraction(weight) }));
      const handed = handOut(BigInt(total), claims);
      expect(units.map(BigInt)).toEqual(rows.map(({ id }) => handed?.units.get(id)));
      expect(last?.by === 'id').toBe(handed?.tie);
    });
  });

  it('names who got the last unit and who came next', () => {
    forAll((one, { left, last }) => {
      const line = inLine(one);
      expect(left).toBe(Number(line.reduce((rest, row) => rest - row.whole, BigInt(one.total))));
      if (left === 0) expect(last).toBeUndefined();
      else {
        const [winner, loser] = [line[left - 1], line[left]];
        expect([last?.winner, last?.loser]).toEqual([winner?.at, loser?.at]);
        expect(last?.by).toBe(decidedBy(winner, loser));
      }
    });
  });

  it('counts what is left exactly where a long share makes a whole quota', () => {
    // Quotas of 1, 0.7… and 1.2…: the first needs nothing, though a third is no round number.
    const weights = [10n ** 24n, 7n * 10n ** 23n + 1n, 13n * 10n ** 23n - 1n];
    const rows = weights.map((weight, at) => ({ id: `p${at}`, weight }));
    const { units, left, last } = divide({ total: 3, rows });
    expect([units, left]).toEqual([[1, 1, 1], 1]);
    expect(last).toEqual({ winner: 1, loser: 2, by: 'remainder' });
  });
});

/** The rows in the order in which left-over units are served, with the whole part of their quota. */
function inLine(one: Case) {
  return one.rows
    .map(({ id, weight }, at) => {
      const exact = quota(one, weight);
      const remainder = exact.minus(new Fraction(exact.whole()));
      return { id, at, whole: exact.whole(), remainder, weight: new Fraction(weight) };
    })
    .sort(
      (a, b) =>
        b.remainder.against(a.remainder) || b.weight.against(a.weight) || (a.id < b.id ? -1 : 1),
    );
}

type InLine = ReturnType<typeof inLine>[number];

/** What put one before the other. */
function decidedBy(one: InLine | undefined, other: InLine | undefined): string | undefined {
  if (one === undefined || other === undefined) return undefined;
  if (one.remainder.against(other.remainder) !== 0) return 'remainder';
  return one.weight.against(other.weight) === 0 ? 'id' : 'weight';
}

describe('all weights zero', { timeout: 60_000 }, () => {
  it('make no shares, so nothing is divided', () => {
    expect(sharesOf(['a', 'b'], [0n, 0n])).toBeUndefined();
    expect(sharesOf([], [])).toBeUndefined();
  });
});
