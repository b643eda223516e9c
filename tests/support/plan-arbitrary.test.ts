import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlan } from '../../src/codec/validate.ts';
import { compute } from '../../src/domain/compute.ts';
import { crowdedPlans, outlyingPlans, planArbitrary } from './plan-arbitrary.ts';
import type { Plan } from '../../src/domain/plan.ts';

function expectAccepted(plan: Plan): void {
  expect(readPlan(plan)).toEqual({ ok: true, value: plan });
}

describe('the generated plans', { timeout: 60_000 }, () => {
  it('are all accepted by the reader of plans', () => {
    fc.assert(fc.property(planArbitrary(), expectAccepted), { numRuns: 1_000 });
  });

  it('are accepted at the outskirts of the format', () => {
    fc.assert(fc.property(outlyingPlans, expectAccepted), { numRuns: 200 });
    fc.assert(fc.property(crowdedPlans, expectAccepted), { numRuns: 5 });
  });

  it('reach every field and every finding', () => {
    const plans = fc.sample(planArbitrary(), { numRuns: 2_000, seed: 2023 });
    const reached = (what: (plan: Plan) => boolean) => plans.filter(what).length;
    const keyWith = (field: 'fixed' | 'floor' | 'cap' | 'phaseIn' | 'note') =>
      reached(({ keys }) => keys.some((key) => key[field] !== undefined));
    const counts = {
      ...{ fixed: keyWith('fixed'), floor: keyWith('floor'), cap: keyWith('cap') },
      ...{ phaseIn: keyWith('phaseIn'), note: keyWith('note'), chain: reached(hasChain) },
      from: reached(({ parties }) => parties.some(({ from }) => from !== undefined)),
      nobody: reached(({ parties, firstYear }) =>
        parties.every(({ until }) => (until ?? firstYear) < firstYear),
      ),
      indexed: reached(({ costLines }) => costLines.some(({ index }) => index !== undefined)),
      results: reached(({ results }) => results !== undefined),
      demand: reached(({ demand }) => demand !== undefined),
      allowance: reached(({ allowance }) => allowance !== undefined),
      priority: reached(({ priority }) => priority !== undefined),
      basedOn: reached(({ basedOn }) => basedOn !== undefined),
      shared: reached(({ shared }) => shared !== undefined),
    };
    for (const [what, count] of Object.entries(counts)) expect(count, what).toBeGreaterThan(4);
    const codes = new Set(plans.flatMap((plan) => compute(plan).findings.map(({ code }) => code)));
    expect([...codes].sort()).toEqual([
      ...['bounds-infeasible', 'executor-missing', 'figure-missing', 'fixed-infeasible'],
      ...[
        'hours-remainder',
        'key-missing',
        'shares-not-100',
        'split-not-100',
        'tie',
        'weights-zero',
      ],
    ]);
  });
});

/** A key that grows from a key that itself grows. */
function hasChain({ keys }: Plan): boolean {
  return keys.some(({ phaseIn }) =>
    keys.some(({ id, phaseIn: before }) => id === phaseIn?.from && before !== undefined),
  );
}
