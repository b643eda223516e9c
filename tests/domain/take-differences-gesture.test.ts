import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply } from '../../src/domain/apply.ts';
import { compareInputs } from '../../src/domain/compare-inputs.ts';
import type { Edit } from '../../src/domain/edit.ts';
import { EMPTY_HISTORY, remember, stepBack } from '../../src/domain/history.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { takeDifferences } from '../../src/domain/take-differences.ts';
import { isTakeable } from '../../src/domain/take-one.ts';
import { buildEdit, editRecipe } from '../support/edit-arbitrary.ts';
import { fixHarderwijk, memoAfter, sixtyForty } from '../support/memo-after.ts';
import { memoPlan } from '../support/memo-plan.ts';

describe('what cannot be taken over by itself', () => {
  const [coaches, province] = memoPlan.costLines;
  it.each<readonly [string, Plan]>([
    ['order', { ...memoPlan, parties: memoPlan.parties.toReversed() }],
    [
      'group',
      {
        ...memoPlan,
        parties: memoPlan.parties.map((party) =>
          party.id === 'putten' ? { ...party, group: 'provincie' } : party,
        ),
      },
    ],
    [
      'line-kind',
      {
        ...memoPlan,
        costLines: [
          { ...coaches, kind: 'amount', amount: { '2024': '1' } } as Plan['costLines'][number],
          ...(province === undefined ? [] : [province]),
        ],
      },
    ],
  ])('%s is refused by name and nothing changes', (differ, of) => {
    const whole = compareInputs(of, memoPlan).find((each) => each.differ === differ);
    if (whole === undefined) throw new Error('no such difference');
    expect(isTakeable(whole)).toBe(false);
    expect(takeDifferences(memoPlan, of, [whole])).toEqual({
      ok: false,
      reason: { difference: whole },
    });
    expect(apply(memoPlan, { edit: 'take-differences', of, differences: [whole] })).toEqual({
      ok: false,
      reason: { problem: 'not-singly' },
    });
  });
});

it('several differences are one gesture, and one step back undoes them', () => {
  const of = memoAfter(sixtyForty, fixHarderwijk);
  const edit: Edit = { edit: 'take-differences', of, differences: compareInputs(of, memoPlan) };
  const result = apply(memoPlan, edit);
  if (!result.ok) throw new Error('refused');
  const history = remember(EMPTY_HISTORY, memoPlan, result.value, edit);
  expect(history.past).toHaveLength(1);
  const back = stepBack(history, result.value);
  expect(back?.plan).toEqual(memoPlan);
  expect(back?.label).toEqual({ edit: 'take-differences' });
});

it('any single difference that is taken over is gone afterwards', () => {
  let count = 0;
  fc.assert(
    fc.property(fc.array(editRecipe, { minLength: 1, maxLength: 12 }), fc.nat(), (recipes, at) => {
      const of = recipes.reduce<Plan>((plan, recipe) => {
        const edit = buildEdit(plan, recipe);
        const result = edit === undefined ? undefined : apply(plan, edit);
        return result?.ok === true ? result.value : plan;
      }, memoPlan);
      const single = compareInputs(of, memoPlan).filter(isTakeable);
      const difference = single[at % single.length];
      if (difference === undefined) return;
      const result = takeDifferences(memoPlan, of, [difference]);
      if (!result.ok) return;
      count += 1;
      const left = compareInputs(of, result.value).map((each) => JSON.stringify(each));
      expect(left).not.toContain(JSON.stringify(difference));
    }),
    { numRuns: 600 },
  );
  console.log(`${count} differences taken one by one`);
  expect(count).toBeGreaterThan(200);
});
