import fc from 'fast-check';
import { expect, it } from 'vitest';
import { apply } from '../../src/domain/apply.ts';
import { planChanges, type PlanChange } from '../../src/domain/plan-changes.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { wayBack } from '../../src/domain/put-back.ts';
import { buildEdit, editRecipe, type EditRecipe } from '../support/edit-arbitrary.ts';
import { memoPlan } from '../support/memo-plan.ts';
import { planArbitrary } from '../support/plan-arbitrary.ts';

const plans = fc.oneof(fc.constant(memoPlan), planArbitrary());
const gestures = fc.array(editRecipe, { minLength: 1, maxLength: 25, size: 'max' });

/** A plan after the edits of a sequence that are accepted. */
function edited(base: Plan, recipes: readonly EditRecipe[]): Plan {
  return recipes.reduce<Plan>((plan, recipe) => {
    const edit = buildEdit(plan, recipe);
    const result = edit === undefined ? undefined : apply(plan, edit);
    return result?.ok === true ? result.value : plan;
  }, base);
}

/** Texts are kept without spaces around them, and empty ones not at all: such cannot come back. */
function hasLooseText({ differences }: PlanChange): boolean {
  return differences.some(
    (each) => each.differ === 'cell' && (each.here === '' || each.here !== each.here?.trim()),
  );
}

it(
  'whatever was edited, a change that has a way back is gone after it',
  { timeout: 120_000 },
  () => {
    let count = 0;
    const property = fc.property(plans, gestures, (base, recipes) => {
      const plan = edited(base, recipes);
      const changes = planChanges(plan, base);
      for (const change of changes) {
        const { edit } = wayBack(plan, base, change, changes);
        if (edit === undefined || hasLooseText(change)) continue;
        const result = apply(plan, edit);
        if (!result.ok) throw new Error(`${change.id}: ${JSON.stringify(result.reason)}`);
        const left = planChanges(result.value, base).map(({ id }) => id);
        expect(left).not.toContain(change.id);
        count += 1;
      }
    });
    fc.assert(property, { numRuns: 300 });
    expect(count).toBeGreaterThan(300);
  },
);
