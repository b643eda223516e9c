import { expect } from 'vitest';
import { Fraction } from './fraction.ts';
import type {
  ApportionWorking,
  LineStep,
  ShareStep,
  ShareWorking,
} from '../../src/domain/working.ts';

/**
 * Retells the steps of a working with plain arithmetic: whoever follows them with pencil and paper
 * must arrive at the result that the working claims.
 */

function fractionOf(text: string): Fraction {
  const [top = '', bottom = '1'] = text.split('/');
  return new Fraction(BigInt(top), BigInt(bottom));
}

const one = new Fraction(1n);
const hundred = new Fraction(100n);

/** Follows the steps of a share and expects every intermediate share and the last one to hold. */
export function expectShareFollows({ steps, share }: ShareWorking): void {
  let current = new Fraction(0n);
  for (const step of steps) {
    current = afterStep(current, step);
    if ('share' in step && step.step !== 'indicator') expect(current.toString()).toBe(step.share);
  }
  expect(current.toString()).toBe(share);
}

function afterStep(current: Fraction, step: ShareStep): Fraction {
  switch (step.step) {
    case 'only-party':
      return one;
    case 'indicator': {
      const part = Fraction.read(step.figure)
        .over(Fraction.read(step.sum))
        .times(Fraction.read(step.weight).over(Fraction.read(step.weightSum)));
      expect(part.toString()).toBe(step.share);
      return current.plus(part);
    }
    case 'indicator-skipped':
    case 'ignored':
    case 'mixed':
      return current;
    case 'fixed':
    case 'floor':
    case 'cap':
      return Fraction.read(step.percent).over(hundred);
    case 'rest':
      expect(step.own).toBe(current.toString());
      return current.isZero()
        ? current
        : current.over(fractionOf(step.ownSum)).times(fractionOf(step.rest));
    case 'scaled':
      return current.times(fractionOf(step.factor));
    case 'phase-in': {
      expect(step.ownShare).toBe(current.toString());
      const grown = Fraction.read(step.percent).over(hundred);
      return one.minus(grown).times(fractionOf(step.fromShare)).plus(grown.times(current));
    }
  }
}

/** Follows the steps of a line's amount and gives the cents they end in. */
export function followLine(steps: readonly LineStep[]): number {
  let euros = new Fraction(0n);
  let cents = -1;
  for (const step of steps) {
    switch (step.step) {
      case 'amount':
        euros = Fraction.read(step.amount);
        break;
      case 'units':
        euros = Fraction.read(step.count).times(Fraction.read(step.unitPrice));
        break;
      case 'hours':
        euros = Fraction.read(step.hoursPerWeek)
          .over(Fraction.read(step.hoursPerFte))
          .times(Fraction.read(step.costPerFte));
        break;
      case 'index': {
        const factors = step.percents.map(({ percent }) =>
          one.plus(Fraction.read(percent).over(hundred)),
        );
        const factor = factors.reduce((product, each) => product.times(each), one);
        expect(factor.toString()).toBe(step.factor);
        euros = euros.times(factor);
        break;
      }
      case 'round': {
        expect(euros.toString()).toBe(step.exact);
        const size = step.unit === 'euro' ? 100n : 1n;
        const units = euros.times(hundred).over(new Fraction(size)).plus(new Fraction(1n, 2n));
        cents = Number(units.whole() * size);
        expect(step.total).toBe(cents);
      }
    }
  }
  return cents;
}

/** Expects quota, whole part, remainder, rank and last unit of a split to tell one story. */
export function expectApportionFollows({ total, left, parts, last }: ApportionWorking): void {
  expect(parts.reduce((sum, { units }) => sum + units, 0)).toBe(total);
  expect(parts.reduce((sum, { extra }) => sum + extra, 0)).toBe(left);
  for (const part of parts) {
    const quota = fractionOf(part.share).times(new Fraction(BigInt(total)));
    expect(part.quota).toBe(quota.toString());
    expect(BigInt(part.whole)).toBe(quota.whole());
    expect(part.remainder).toBe(quota.minus(new Fraction(quota.whole())).toString());
    expect(part.units).toBe(part.whole + part.extra);
    expect(part.extra).toBe(part.rank <= left ? 1 : 0);
  }
  const ranked = [...parts].sort((a, b) => a.rank - b.rank);
  expect(ranked.map(({ rank }) => rank)).toEqual(parts.map((_, at) => at + 1));
  ranked.slice(1).forEach((later, at) => {
    const earlier = ranked[at];
    if (earlier !== undefined) expect(decidedBy(earlier, later)).not.toBe('wrong order');
  });
  const [winner, loser] = [ranked[left - 1], ranked[left]];
  if (winner === undefined || loser === undefined) expect(last).toEqual({ by: 'none' });
  else {
    const by = decidedBy(winner, loser);
    expect(last).toEqual({ by, winner: winner.id, loser: loser.id });
  }
}

type Part = ApportionWorking['parts'][number];

/** Why the one stands before the other in line for a left-over unit. */
function decidedBy(before: Part, after: Part): 'remainder' | 'weight' | 'id' | 'wrong order' {
  const byRemainder = fractionOf(before.remainder).against(fractionOf(after.remainder));
  if (byRemainder !== 0) return byRemainder > 0 ? 'remainder' : 'wrong order';
  const byWeight = fractionOf(before.share).against(fractionOf(after.share));
  if (byWeight !== 0) return byWeight > 0 ? 'weight' : 'wrong order';
  return before.id < after.id ? 'id' : 'wrong order';
}
