import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/codec/canonical.ts';
import { readPlan } from '../../src/codec/validate.ts';
import { apply } from '../../src/domain/apply.ts';
import { cellKey } from '../../src/domain/cell-key.ts';
import { compareInputs } from '../../src/domain/compare-inputs.ts';
import { dialsOf } from '../../src/domain/dials.ts';
import type { Edit } from '../../src/domain/edit.ts';
import {
  EMPTY_HISTORY,
  remember,
  stepBack,
  stepForth,
  type History,
} from '../../src/domain/history.ts';
import { sameJson } from '../../src/domain/patch.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { buildEdit, editRecipe, type EditRecipe } from '../support/edit-arbitrary.ts';
import { memoPlan } from '../support/memo-plan.ts';
import { planArbitrary } from '../support/plan-arbitrary.ts';

/** Thousands of gestures, on a machine that may be busy. */
const PATIENCE = 120_000;
/** Looking for the smallest failing sequence could go on for minutes. */
const limits = { interruptAfterTimeLimit: 100_000, markInterruptAsFailure: true };

const plans = fc.oneof(
  { weight: 1, arbitrary: fc.constant(memoPlan) },
  { weight: 3, arbitrary: planArbitrary() },
);
const gestures = (count: number) =>
  fc.array(editRecipe, { minLength: count, maxLength: count, size: 'max' });

/** Whoever writes in a frozen plan fails at once. */
function frozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.values(value).forEach(frozen);
  return Object.freeze(value);
}

/** The accepted edits of a sequence, each with the plan before and after it. */
function* accepted(start: Plan, recipes: readonly EditRecipe[]) {
  let plan = frozen(start);
  for (const recipe of recipes) {
    const edit = buildEdit(plan, recipe);
    const result = edit === undefined ? undefined : apply(plan, edit);
    if (edit === undefined || result?.ok !== true) continue;
    const after: Plan = frozen(result.value);
    yield { edit, before: plan, after };
    plan = after;
  }
}

/** Such an edit may come back to where it began, by another way of writing the number. */
function namesCellTwice(edit: Edit): boolean {
  if (edit.edit !== 'set-cells') return false;
  return new Set(edit.changes.map(({ cell }) => cellKey(cell))).size < edit.changes.length;
}

describe('any sequence of edits', () => {
  it(
    'keeps a valid plan valid and leaves the plan before it as it was',
    { timeout: PATIENCE },
    () => {
      let count = 0;
      const property = fc.property(plans, gestures(60), (start, recipes) => {
        for (const { edit, after } of accepted(start, recipes)) {
          count += 1;
          const read = readPlan(after);
          if (!read.ok) throw new Error(`${JSON.stringify(edit)}: ${JSON.stringify(read.reason)}`);
          expect(canonicalJson(read.value)).toBe(canonicalJson(after));
        }
      });
      fc.assert(property, { numRuns: 100, ...limits });
      console.log(`accepted edits: ${count} of 6000`);
      expect(count).toBeGreaterThan(3000);
    },
  );

  it(
    'of 200 gestures goes back to the start and forth again, exactly',
    { timeout: PATIENCE },
    () => {
      const property = fc.property(plans, gestures(200), (start, recipes) => {
        const steps: Plan[] = [start];
        let state: { plan: Plan; history: History } = { plan: start, history: EMPTY_HISTORY };
        for (const { edit, before, after } of accepted(start, recipes)) {
          const history = remember(state.history, before, after, edit);
          if (history !== state.history) steps.push(after);
          state = { plan: after, history };
        }
        const end = state;
        for (const plan of steps.slice(0, -1).reverse()) {
          state = stepBack(state.history, state.plan) ?? end;
          if (!sameJson(state.plan, plan)) throw new Error('not back where it was');
        }
        expect(canonicalJson(state.plan)).toBe(canonicalJson(start));
        expect(state.history.past).toEqual([]);
        for (const plan of steps.slice(1)) {
          state = stepForth(state.history, state.plan) ?? end;
          if (!sameJson(state.plan, plan)) throw new Error('not forth where it went');
        }
        expect(canonicalJson(state.plan)).toBe(canonicalJson(end.plan));
        expect(state.history).toEqual(end.history);
      });
      fc.assert(property, { numRuns: 100, ...limits });
    },
  );

  it(
    'gives the same plan back exactly when nothing is filled in differently',
    { timeout: PATIENCE },
    () => {
      const property = fc.property(plans, gestures(40), (start, recipes) => {
        for (const { edit, before, after } of accepted(start, recipes)) {
          const differences = compareInputs(after, before);
          if (differences.length === 0 && after !== before && !namesCellTwice(edit)) {
            throw new Error(`changed without a difference: ${JSON.stringify(edit)}`);
          }
          if (after === before) expect(differences).toEqual([]);
        }
      });
      fc.assert(property, { numRuns: 50, ...limits });
    },
  );
});

describe('removing', () => {
  it('leaves no reference to what is gone, whatever it was', () => {
    const lists = ['groups', 'parties', 'indicators', 'keys', 'indices', 'costLines'] as const;
    const property = fc.property(plans, fc.constantFrom(...lists), fc.nat(11), (plan, list, at) => {
      const items: readonly { readonly id: string }[] = plan[list];
      const id = items[at % items.length]?.id;
      if (id === undefined) return;
      const result = apply(plan, { edit: 'remove', list, id });
      if (!result.ok) {
        expect(result.reason).toEqual({ problem: 'still-needed', given: id });
        return;
      }
      expect(readPlan(result.value)).toMatchObject({ ok: true });
      expect(result.value[list]).toHaveLength(items.length - 1);
    });
    fc.assert(property, { numRuns: 300 });
  });
});

describe('moving', () => {
  it('keeps every item and puts the one that moves before the other', () => {
    const property = fc.property(plans, fc.nat(20), fc.nat(20), (plan, from, to) => {
      const { parties } = plan;
      const id = parties[from % parties.length]?.id ?? '';
      const before = parties[to % (parties.length + 1)]?.id ?? null;
      const edit: Edit = { edit: 'move', list: 'parties', id, before };
      const result = apply(plan, edit);
      if (!result.ok) throw new Error('refused');
      const moved = result.value.parties;
      expect(new Set(moved)).toEqual(new Set(parties));
      expect(moved).toHaveLength(parties.length);
      if (before !== id) {
        const place = moved.findIndex((party) => party.id === id);
        expect(moved[place + 1]?.id ?? null).toBe(before);
      }
    });
    fc.assert(property, { numRuns: 200 });
  });
});

describe('the split dial', () => {
  it('keeps what the two groups pay together, and shows what it was set to', () => {
    const percent = fc.nat(10_000).map((hundredths) => `${hundredths / 100}`);
    const property = fc.property(plans, percent, (plan, value) => {
      const groups = dialsOf(plan).split?.groups;
      if (groups === undefined) return;
      const result = apply(plan, { edit: 'dial-split', groups, percent: value });
      if (!result.ok) throw new Error('refused');
      const together = ({ costLines }: Plan) =>
        costLines.map(({ split }) =>
          groups.map((id) => BigInt(micros(split[id]))).reduce((a, b) => a + b),
        );
      expect(together(result.value)).toEqual(together(plan));
      const again = apply(result.value, { edit: 'dial-split', groups, percent: value });
      expect(again).toEqual({ ok: true, value: result.value });
      const shown = dialsOf(result.value).split;
      // Where two other groups shared only zeros they may come first once one of them pays.
      if (shown?.groups.join() === groups.join()) expect(shown.percent.shows).toBe('value');
    });
    fc.assert(property, { numRuns: 300 });
  });
});

/** A decimal of at most 6 places in millionths, as text. */
function micros(value = '0'): string {
  const [whole = '0', fraction = ''] = value.split('.');
  return whole + fraction.padEnd(6, '0');
}
