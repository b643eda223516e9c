import { describe, expect, it } from 'vitest';
import { apply } from '../../src/domain/apply.ts';
import type { Edit } from '../../src/domain/edit.ts';
import { EMPTY_HISTORY, remember, stepBack, stepForth } from '../../src/domain/history.ts';
import { memoPlan } from '../support/memo-plan.ts';

const line = memoPlan.costLines[0]?.id ?? '';

const emptied: Edit = {
  edit: 'several',
  edits: [
    {
      edit: 'set-cells',
      changes: [{ cell: { at: 'line-year', line, year: 2025 }, value: null }],
    },
    { edit: 'set-line-key', line, group: 'gemeenten', key: null },
    { edit: 'set-executor', line, executor: null },
  ],
};

describe('several edits as one gesture', () => {
  it('change the plan together and go back together', () => {
    const done = apply(memoPlan, emptied);
    if (!done.ok) throw new Error(done.reason.problem);
    const changed = done.value.costLines[0];
    expect(changed?.keys).not.toHaveProperty('gemeenten');
    expect(changed).not.toHaveProperty('executor');
    const history = remember(EMPTY_HISTORY, memoPlan, done.value, emptied);
    expect(history.past).toHaveLength(1);
    expect(history.past[0]?.label).toEqual({ edit: 'several', cells: 3, emptied: true });
    const back = stepBack(history, done.value);
    expect(back?.plan).toEqual(memoPlan);
    expect(back && stepForth(back.history, back.plan)?.plan).toEqual(done.value);
  });

  it('are refused together', () => {
    const refused = apply(memoPlan, {
      edit: 'several',
      edits: [
        { edit: 'set-line-key', line, group: 'gemeenten', key: null },
        { edit: 'set-line-index', line, index: 'bestaat-niet' },
      ],
    });
    expect(refused).toMatchObject({ ok: false, reason: { problem: 'unknown-reference' } });
  });

  it('are told as itself when there is only one', () => {
    const one: Edit = { edit: 'several', edits: [{ edit: 'dial-hours', hoursPerWeek: '66' }] };
    const done = apply(memoPlan, one);
    if (!done.ok) throw new Error(done.reason.problem);
    const { past } = remember(EMPTY_HISTORY, memoPlan, done.value, one);
    expect(past[0]?.label).toEqual({ edit: 'dial-hours' });
  });
});
