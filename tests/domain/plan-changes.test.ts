import { describe, expect, it } from 'vitest';
import { apply } from '../../src/domain/apply.ts';
import { compareInputs } from '../../src/domain/compare-inputs.ts';
import type { CellAddress, Edit } from '../../src/domain/edit.ts';
import { newKey, newLine } from '../../src/domain/new-items.ts';
import { planChanges } from '../../src/domain/plan-changes.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { wayBack } from '../../src/domain/put-back.ts';
import { fixHarderwijk, memoAfter, sixtyForty } from '../support/memo-after.ts';
import { memoPlan } from '../support/memo-plan.ts';

function set(cell: CellAddress, value: string | null): Edit {
  return { edit: 'set-cells', changes: [{ cell, value }] };
}
const hoursOf = (year: number) => ({ at: 'line-year', line: 'verhuiscoaches', year }) as const;
const about = (plan: Plan) =>
  planChanges(plan, memoPlan).map((change) => `${change.about} ${change.dial ?? change.id}`);

/** The plan after one change went back, and which others went along. */
function back(plan: Plan, id: string): { readonly plan: Plan; readonly along: readonly string[] } {
  const changes = planChanges(plan, memoPlan);
  const change = changes.find((each) => each.id === id);
  if (change === undefined) throw new Error(`no ${id} in ${changes.map((each) => each.id).join()}`);
  const { along, edit } = wayBack(plan, memoPlan, change, changes);
  const result = edit === undefined ? undefined : apply(plan, edit);
  if (result?.ok !== true) throw new Error(JSON.stringify(result));
  return { plan: result.value, along: along.map((each) => each.id) };
}

describe('what a person changed', () => {
  it('a dial is one change, whatever it sets; a title and a note are none', () => {
    const hours: Edit = { edit: 'dial-hours', hoursPerWeek: '66' };
    const plan = memoAfter(hours, sixtyForty, fixHarderwijk, {
      edit: 'set-title',
      title: 'Anders',
    });
    expect(about(plan)).toEqual(['dial hours', 'dial split', 'dial share']);
    expect(about(memoPlan)).toEqual([]);
  });

  it('years with the same values are one change, with other values another', () => {
    const plan = memoAfter(
      set(hoursOf(2024), '60'),
      set(hoursOf(2025), '66'),
      set(hoursOf(2026), '66'),
    );
    expect(planChanges(plan, memoPlan).map(({ differences }) => differences.length)).toEqual([
      1, 2,
    ]);
  });

  it('one line that is divided otherwise is a change of that line, not of the dial', () => {
    const part = (group: string) => ({ at: 'split', line: 'verhuiscoaches', group }) as const;
    const plan = memoAfter(set(part('gemeenten'), '60'), set(part('corporaties'), '40'));
    expect(about(plan)).toEqual(['line split verhuiscoaches']);
  });

  it('a party that is gone is one change with its figures, and comes back with them', () => {
    const putten: Edit = { edit: 'remove', list: 'parties', id: 'putten' };
    const plan = memoAfter(putten, { edit: 'dial-hours', hoursPerWeek: '66' });
    expect(about(plan)).toEqual(['dial hours', 'party parties putten']);
    expect(compareInputs(memoPlan, back(plan, 'parties putten').plan)).toHaveLength(4);
    expect(back(memoAfter(putten), 'parties putten').plan).toEqual(memoPlan);
  });

  it('a year that was taken off comes back as it was, and one that was added goes', () => {
    const later = memoAfter({ edit: 'set-years', firstYear: 2025, yearCount: 4 });
    expect(about(later)).toEqual(['other years']);
    // Only 2024 has the province's coach: 46,000. A year beside it would carry that on, or nothing.
    const sooner = memoAfter({ edit: 'set-years', firstYear: 2024, yearCount: 1 });
    expect(back(sooner, 'years').plan).toEqual(memoPlan);
    const { costLines, firstYear, yearCount } = back(later, 'years').plan;
    expect({ costLines, firstYear, yearCount }).toEqual({
      costLines: memoPlan.costLines,
      firstYear: 2024,
      yearCount: 4,
    });
  });
});

describe('one change put back', () => {
  it('leaves all other changes as they are', () => {
    const hours: Edit = { edit: 'dial-hours', hoursPerWeek: '66' };
    const plan = memoAfter(hours, sixtyForty, fixHarderwijk);
    expect(back(plan, 'split').plan).toEqual(memoAfter(hours, fixHarderwijk));
  });

  it('an added key takes along the choice of it, or nobody would pay', () => {
    const key = { ...newKey(memoPlan, 'gemeenten', 'Naar inwoners'), id: 'naar-inwoners' };
    const plan = memoAfter(
      { edit: 'add-key', item: key },
      { edit: 'dial-key', group: 'gemeenten', key: 'naar-inwoners' },
    );
    expect(about(plan)).toEqual(['dial key', 'key keys naar-inwoners']);
    expect(back(plan, 'keys naar-inwoners')).toEqual({ plan: memoPlan, along: ['key gemeenten'] });
    const choice = back(plan, 'key gemeenten');
    expect(choice.along).toEqual([]);
    expect(about(choice.plan)).toEqual(['key keys naar-inwoners']);
  });

  it('a choice of a key that is gone brings the key', () => {
    const plan = memoAfter({ edit: 'remove', list: 'keys', id: 'naar-sociale-huur' });
    expect(about(plan)).toEqual([
      'line line-key verhuiscoaches gemeenten',
      'line line-key provinciale-verhuiscoach gemeenten',
      'key keys naar-sociale-huur',
    ]);
    const one = back(plan, 'line-key verhuiscoaches gemeenten');
    expect(one.along).toEqual(['keys naar-sociale-huur']);
    expect(about(one.plan)).toEqual(['line line-key provinciale-verhuiscoach gemeenten']);
  });

  it('from when and until when a party takes part go back together: neither holds alone', () => {
    const early = memoAfter(set({ at: 'until', party: 'putten' }, '2025'));
    const result = apply(early, {
      edit: 'set-cells',
      changes: [
        { cell: { at: 'from', party: 'putten' }, value: '2026' },
        { cell: { at: 'until', party: 'putten' }, value: null },
      ],
    });
    if (!result.ok) throw new Error('refused');
    const changes = planChanges(result.value, early);
    expect(changes.map(({ id }) => id)).toEqual(['part putten']);
    const [change] = changes;
    const edit = change && wayBack(result.value, early, change, changes).edit;
    expect(edit && apply(result.value, edit)).toEqual({ ok: true, value: early });
  });

  it('a key that grows from another one that is gone too brings that one first', () => {
    const phaseIn = { from: 'gelijk', percent: { 2024: '50' } };
    const grows = newKey(memoPlan, 'gemeenten', 'Groeit');
    const base: Plan = {
      ...memoPlan,
      keys: [...memoPlan.keys, { ...grows, id: 'groeit', phaseIn }, { ...grows, id: 'gelijk' }],
    };
    const changes = planChanges(memoPlan, base);
    const change = changes.find(({ id }) => id === 'keys groeit');
    const edit = change && wayBack(memoPlan, base, change, changes).edit;
    expect(edit && apply(memoPlan, edit)).toEqual({ ok: true, value: base });
  });

  it('an added line goes alone; another kind of line cannot go back by itself', () => {
    const line = newLine(memoPlan, 'amount', 'Huur');
    expect(back(memoAfter({ edit: 'add-line', item: line }), `costLines ${line.id}`)).toEqual({
      plan: memoPlan,
      along: [],
    });
    const [first, ...others] = memoPlan.costLines;
    if (first?.kind !== 'hours') throw new Error('the memo begins with hours');
    const { id, name, split, keys, source } = first;
    const amount = { kind: 'amount', id, name, split, keys, source, amount: {} } as const;
    const plan = { ...memoPlan, costLines: [amount, ...others] };
    const changes = planChanges(plan, memoPlan);
    const kind = changes.find((each) => each.id === 'line-kind verhuiscoaches');
    expect(kind && wayBack(plan, memoPlan, kind, changes).edit).toBeUndefined();
  });
});
