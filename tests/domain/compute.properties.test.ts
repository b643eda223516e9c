import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printedOutcome } from '../support/printed-outcome.ts';
import { crowdedPlans, outlyingPlans, planArbitrary } from '../support/plan-arbitrary.ts';
import { Fraction } from './fraction.ts';
import { consult } from './oracle.ts';
import type { GroupDocument, OutcomeDocument } from '../../src/domain/outcome-document.ts';
import type { Plan } from '../../src/domain/plan.ts';

const plans = planArbitrary();

function forAll(check: (plan: Plan) => void, numRuns = 300): void {
  fc.assert(fc.property(plans, check), { numRuns });
}

describe('the engine and the oracle agree', { timeout: 120_000 }, () => {
  function agree(plan: Plan): void {
    expect(JSON.stringify(printedOutcome(plan))).toBe(JSON.stringify(consult(plan)));
  }

  it('on ordinary plans', () => forAll(agree, 3_000));

  it('on one party, many parties, twelve years', () => {
    fc.assert(fc.property(outlyingPlans, agree), { numRuns: 400 });
  });

  it('on five hundred parties', () => {
    fc.assert(fc.property(crowdedPlans, agree), { numRuns: 15, endOnFailure: true });
  });
});

describe('totals are kept', { timeout: 120_000 }, () => {
  it('over groups: the groups and what is unallocated make the line', () => {
    forAll((plan) => {
      for (const { total, unallocated, groups } of lineYears(printedOutcome(plan))) {
        const paying = groups.filter(({ parties }) => parties.length > 0);
        expect(sumOf(paying) + unallocated).toBe(total);
        const split = groups.some(({ amount }) => amount > 0);
        expect(sumOf(groups)).toBe(split ? total : 0);
      }
    });
  });

  it('over parties: a group that lists parties is paid by them to the last unit', () => {
    forAll((plan) => {
      for (const { amount, parties } of payingGroups(printedOutcome(plan)))
        expect(sumOf(parties)).toBe(amount);
    });
  });

  it('over executors: the costs make the line, the minutes make the week', () => {
    forAll((plan) => {
      const outcome = printedOutcome(plan);
      outcome.lines.forEach(({ years }, at) => {
        const line = plan.costLines[at];
        for (const { year, total, minutes, costs } of years) {
          if (costs !== undefined) expect(sumOf(costs)).toBe(total);
          if (minutes === undefined || line?.kind !== 'hours') continue;
          const week = Fraction.read(line.hoursPerWeek[year] ?? '0').times(new Fraction(60n));
          const whole = week.plus(new Fraction(1n, 2n)).whole();
          expect(minutes.reduce((sum, each) => sum + BigInt(each.minutes), 0n)).toBe(whole);
        }
      });
    });
  });
});

describe('every part is its quota rounded up or down', { timeout: 120_000 }, () => {
  it('for parties, by the shares that the outcome shows', () => {
    forAll((plan) => {
      const unit = plan.rounding.money === 'euro' ? 100n : 1n;
      for (const { amount, parties } of payingGroups(printedOutcome(plan))) {
        for (const part of parties) {
          const quota = asFraction(part.share).times(new Fraction(BigInt(amount), unit));
          const whole = new Fraction(quota.whole());
          const extra = new Fraction(BigInt(part.amount), unit).minus(whole).toString();
          expect(quota.against(whole) === 0 ? ['0/1'] : ['0/1', '1/1']).toContain(extra);
        }
      }
    });
  });

  it('and a share of zero pays nothing, works no minute and bears no cost', () => {
    forAll((plan) => {
      for (const { amount, share } of payingGroups(printedOutcome(plan)).flatMap(
        ({ parties }) => parties,
      )) {
        if (share === '0/1') expect(amount).toBe(0);
      }
      for (const { minutes, costs } of lineYears(printedOutcome(plan))) {
        minutes?.forEach((each, at) => {
          if (each.minutes === 0) expect(costs?.[at]?.amount).toBe(0);
        });
      }
    });
  });

  it('and equal shares differ by one unit at most', () => {
    forAll((plan) => {
      const unit = plan.rounding.money === 'euro' ? 100 : 1;
      for (const { parties } of payingGroups(printedOutcome(plan))) {
        for (const { share, amount } of parties) {
          const equals = parties
            .filter((other) => other.share === share)
            .map((other) => other.amount);
          expect(Math.max(...equals) - amount).toBeLessThanOrEqual(unit);
        }
      }
    });
  });
});

describe('shares', { timeout: 120_000 }, () => {
  it('of a group in a year make one', () => {
    forAll((plan) => {
      for (const { parties } of payingGroups(printedOutcome(plan))) {
        expect(Fraction.sum(parties.map(({ share }) => asFraction(share))).toString()).toBe('1/1');
      }
    });
  });
});

describe('the settlement', { timeout: 120_000 }, () => {
  it('adds up to zero in a year in which nothing is unallocated', () => {
    forAll((plan) => {
      const { years, lines, parties } = printedOutcome(plan);
      years.forEach((_, at) => {
        const loose = lines.some((line) => line.years[at]?.unallocated !== 0);
        if (loose) return;
        expect(parties.reduce((sum, party) => sum + (party.years[at]?.balance ?? 0), 0)).toBe(0);
      });
    });
  });
});

describe('findings', { timeout: 120_000 }, () => {
  it('are sorted and each is given once', () => {
    forAll((plan) => {
      const texts = printedOutcome(plan).findings.map((finding) => JSON.stringify(finding));
      expect(texts).toEqual([...new Set(texts)].sort());
    });
  });
});

describe('the calculation', { timeout: 120_000 }, () => {
  it('leaves the plan as it was and says the same twice', () => {
    forAll((plan) => {
      const before = JSON.stringify(plan);
      expect(printedOutcome(plan)).toEqual(printedOutcome(plan));
      expect(JSON.stringify(plan)).toBe(before);
    }, 200);
  });
});

interface Amounted {
  readonly amount: number;
}

function sumOf(parts: readonly Amounted[]): number {
  return parts.reduce((sum, { amount }) => sum + amount, 0);
}

function lineYears(outcome: OutcomeDocument) {
  return outcome.lines.flatMap(({ years }) => years);
}

function payingGroups(outcome: OutcomeDocument): GroupDocument[] {
  return lineYears(outcome).flatMap(({ groups }) =>
    groups.filter(({ parties }) => parties.length > 0),
  );
}

function asFraction(share: string): Fraction {
  const [top = '', bottom = ''] = share.split('/');
  return new Fraction(BigInt(top), BigInt(bottom));
}
