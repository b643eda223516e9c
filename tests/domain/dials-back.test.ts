import { expect, test } from 'vitest';
import { apply } from '../../src/domain/apply.ts';
import { dialsBack } from '../../src/domain/dials-back.ts';
import type { Edit } from '../../src/domain/edit.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { memoPlan } from '../support/memo-plan.ts';

function after(plan: Plan, ...edits: readonly Edit[]): Plan {
  return edits.reduce((now, edit) => {
    const applied = apply(now, edit);
    if (!applied.ok) throw new Error(applied.reason.problem);
    return applied.value;
  }, plan);
}

const groups = ['gemeenten', 'corporaties'] as const;
const TURNS: readonly Edit[] = [
  { edit: 'dial-hours', hoursPerWeek: '54' },
  { edit: 'dial-cost-per-fte', costPerFte: '80000' },
  { edit: 'dial-split', groups, percent: '60' },
  { edit: 'dial-fixed-share', party: 'harderwijk', percent: '30' },
];

test('no dial stands elsewhere in the plan itself', () => {
  expect(dialsBack(memoPlan, memoPlan, 'harderwijk')).toEqual([]);
});

test('every dial that was turned goes back to where the proposal has it', () => {
  const turned = after(memoPlan, ...TURNS);
  const back = dialsBack(turned, memoPlan, 'harderwijk');
  expect(back).toEqual([
    { edit: 'dial-hours', hoursPerWeek: '72' },
    { edit: 'dial-cost-per-fte', costPerFte: '73000' },
    { edit: 'dial-split', groups, percent: '50' },
    { edit: 'dial-fixed-share', party: 'harderwijk', percent: null },
  ]);
  expect(after(turned, { edit: 'reset-dials', dials: back })).toEqual(memoPlan);
});

test('a share that is fixed for a party that nobody looks as, stays', () => {
  const turned = after(memoPlan, ...TURNS);
  expect(dialsBack(turned, memoPlan)).toHaveLength(3);
  expect(dialsBack(turned, memoPlan, 'putten')).toHaveLength(3);
});

test('years, names, figures and notes stay when the dials go back', () => {
  const others: readonly Edit[] = [
    { edit: 'set-years', firstYear: 2025, yearCount: 4 },
    { edit: 'set-note', note: 'Voor de raad' },
    {
      edit: 'set-cells',
      changes: [{ cell: { at: 'name', list: 'parties', id: 'putten' }, value: 'Gemeente Putten' }],
    },
  ];
  const changed = after(memoPlan, ...others);
  const turned = after(changed, ...TURNS);
  const dials = dialsBack(turned, memoPlan, 'harderwijk');
  expect(after(turned, { edit: 'reset-dials', dials })).toEqual(changed);
});

test('dials that one plan does not have are not turned', () => {
  const bare: Plan = { ...memoPlan, costLines: [] };
  expect(dialsBack(bare, memoPlan, 'harderwijk')).toEqual([]);
  expect(dialsBack(after(memoPlan, ...TURNS), bare, 'harderwijk')).toEqual([]);
});

test('one dial that is refused turns none', () => {
  const dials = [
    { edit: 'dial-hours', hoursPerWeek: '54' },
    { edit: 'dial-key', group: 'gemeenten', key: 'nergens' },
  ] as const;
  const applied = apply(memoPlan, { edit: 'reset-dials', dials });
  expect(applied).toMatchObject({ ok: false });
});
