import { describe, expect, it } from 'vitest';
import { readPlan } from '../../src/codec/validate.ts';
import { printedOutcome } from '../support/printed-outcome.ts';
import { consult } from '../domain/oracle.ts';
import { regionalPlan } from './regional-plan.ts';

describe('the large plan of the benchmark', { timeout: 120_000 }, () => {
  const plan = regionalPlan();

  it('is a valid plan of 342 parties, 12 years and 20 lines', () => {
    expect(readPlan(plan)).toEqual({ ok: true, value: plan });
    expect([plan.parties.length, plan.yearCount, plan.costLines.length]).toEqual([342, 12, 20]);
  });

  it('is computed as the oracle does, with its mixed and capped keys over 250 parties', () => {
    // The oracle hands out one unit at a time: five lines and four years are enough for it.
    const part = { ...plan, yearCount: 4, costLines: plan.costLines.slice(0, 5) };
    expect(JSON.stringify(printedOutcome(part))).toBe(JSON.stringify(consult(part)));
  });

  it('keeps every cent', () => {
    for (const { years } of printedOutcome(plan).lines) {
      for (const { total, unallocated, groups } of years) {
        const paid = groups.flatMap(({ parties }) => parties);
        expect(paid.reduce((sum, { amount }) => sum + amount, 0)).toBe(total);
        expect(unallocated).toBe(0);
      }
    }
  });
});
