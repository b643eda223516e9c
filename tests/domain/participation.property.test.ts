import fc from 'fast-check';
import { expect, it } from 'vitest';
import { apply } from '../../src/domain/apply.ts';
import { compute } from '../../src/domain/compute.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { buildEdit, editRecipe } from '../support/edit-arbitrary.ts';
import { memoPlan } from '../support/memo-plan.ts';
import { planArbitrary } from '../support/plan-arbitrary.ts';

const plans = fc.oneof(fc.constant(memoPlan), planArbitrary());
const recipes = fc.array(editRecipe, { minLength: 20, maxLength: 20, size: 'max' });

it('shares kept from the plan before an edit are those of a plan never seen', () => {
  let kept = 0;
  let edits = 0;
  const property = fc.property(plans, recipes, (start, gestures) => {
    let plan: Plan = start;
    compute(plan);
    for (const gesture of gestures) {
      const edit = buildEdit(plan, gesture);
      const result = edit === undefined ? undefined : apply(plan, edit);
      if (result?.ok !== true) continue;
      const { parties, indicators, keys } = plan;
      plan = result.value;
      edits += 1;
      const isKept =
        plan.parties === parties && plan.indicators === indicators && plan.keys === keys;
      if (isKept) kept += 1;
      expect(compute(plan)).toEqual(compute(structuredClone(plan)));
    }
  });
  fc.assert(property, { numRuns: 100, interruptAfterTimeLimit: 50_000 });
  console.log(`edits: ${edits}, with the shares of the plan before: ${kept}`);
  // Some edits must keep the shares and some must not, or this proves nothing.
  expect(kept).toBeGreaterThan(50);
  expect(edits - kept).toBeGreaterThan(50);
});
