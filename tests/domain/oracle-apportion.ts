import { Fraction } from './fraction.ts';

/** The oracle's reading of `calculation.md` §2: hand out what is left one unit at a time. */

export interface Claim {
  readonly id: string;
  readonly weight: Fraction;
}

export interface HandedOut {
  readonly units: ReadonlyMap<string, bigint>;
  /** Whether the last unit went to one of two equal claims because of its id. */
  readonly tie: boolean;
}

export function handOut(total: bigint, claims: readonly Claim[]): HandedOut | undefined {
  const weightSum = Fraction.sum(claims.map((claim) => claim.weight));
  if (weightSum.isZero()) return undefined;
  const rows = claims.map(({ id, weight }) => {
    const quota = new Fraction(total).times(weight).over(weightSum);
    const whole = quota.whole();
    return { id, weight, remainder: quota.minus(new Fraction(whole)), units: whole };
  });
  let waiting = [...rows];
  let left = total - rows.reduce((sum, row) => sum + row.units, 0n);
  let tie = false;
  while (left > 0n) {
    const best = waiting.reduce((a, b) => (goesBefore(b, a) ? b : a));
    best.units += 1n;
    waiting = waiting.filter((row) => row !== best);
    tie = waiting.some(
      (row) => row.remainder.against(best.remainder) === 0 && row.weight.against(best.weight) === 0,
    );
    left -= 1n;
  }
  return { units: new Map(rows.map((row) => [row.id, row.units])), tie };
}

interface Row extends Claim {
  readonly remainder: Fraction;
}

function goesBefore(a: Row, b: Row): boolean {
  const byRemainder = a.remainder.against(b.remainder);
  if (byRemainder !== 0) return byRemainder > 0;
  const byWeight = a.weight.against(b.weight);
  return byWeight !== 0 ? byWeight > 0 : a.id < b.id;
}
