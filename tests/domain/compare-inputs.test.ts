import { describe, expect, it } from 'vitest';
import { changedCells } from '../../src/domain/changed-cells.ts';
import { compareInputs } from '../../src/domain/compare-inputs.ts';
import type { CostLine, Plan } from '../../src/domain/plan.ts';
import { fixHarderwijk, memoAfter, sixtyForty } from '../support/memo-after.ts';
import { memoPlan } from '../support/memo-plan.ts';

describe('what is filled in differently', () => {
  it('is nothing between a plan and its copy, also in another writing', () => {
    const copy = JSON.parse(JSON.stringify(memoPlan).replaceAll('"50"', '"050.0"')) as Plan;
    expect(compareInputs(memoPlan, copy)).toEqual([]);
  });

  it('names 60/40 per line and group, and the share that the other plan fixed', () => {
    const part = (line: string, group: string, here: string, there: string) => {
      return { differ: 'cell', cell: { at: 'split', line, group }, here, there };
    };
    expect(compareInputs(memoAfter(sixtyForty), memoAfter(fixHarderwijk))).toEqual([
      part('verhuiscoaches', 'gemeenten', '60', '50'),
      part('verhuiscoaches', 'corporaties', '40', '50'),
      part('provinciale-verhuiscoach', 'gemeenten', '30', '25'),
      part('provinciale-verhuiscoach', 'corporaties', '20', '25'),
      {
        differ: 'cell',
        cell: { at: 'fixed', key: 'naar-sociale-huur', party: 'harderwijk' },
        there: '30',
      },
    ]);
  });

  it('names items that only one plan has, and what refers to them', () => {
    const plan = memoAfter({ edit: 'remove', list: 'keys', id: 'naar-woningbezit' });
    const line = (id: string) => {
      return { differ: 'line-key', line: id, group: 'corporaties', there: 'naar-woningbezit' };
    };
    expect(compareInputs(plan, memoPlan)).toEqual([
      line('verhuiscoaches'),
      {
        differ: 'executor',
        line: 'verhuiscoaches',
        here: { group: 'corporaties' },
        there: { group: 'corporaties', key: 'naar-woningbezit' },
      },
      line('provinciale-verhuiscoach'),
      {
        differ: 'only-there',
        list: 'keys',
        id: 'naar-woningbezit',
        name: 'Naar rato van woningbezit',
      },
    ]);
  });

  it('names settings, years, order and sections', () => {
    const plan = memoAfter(
      { edit: 'set-title', title: 'Variant' },
      { edit: 'set-rounding', rounding: { money: 'euro', hours: 30 } },
      { edit: 'set-years', firstYear: 2024, yearCount: 3 },
      { edit: 'move', list: 'groups', id: 'provincie', before: null },
    );
    const withDemand: Plan = {
      ...plan,
      demand: { waiting: 3, newPerMonth: '1', hoursPerConversation: '8', workWeeks: '40' },
    };
    expect(compareInputs(withDemand, memoPlan)).toEqual([
      { differ: 'setting', setting: 'title', here: 'Variant', there: memoPlan.title },
      { differ: 'setting', setting: 'year-count', here: '3', there: '4' },
      { differ: 'setting', setting: 'money-unit', here: 'euro', there: 'cent' },
      { differ: 'setting', setting: 'hours-unit', here: '30', there: '60' },
      {
        differ: 'cell',
        cell: { at: 'line-year', line: 'verhuiscoaches', year: 2027 },
        there: '72',
      },
      { differ: 'order', list: 'groups' },
      { differ: 'section', section: 'demand' },
    ]);
  });

  it('names a line of another kind and a party of another group, not their values', () => {
    const [coaches, coach] = memoPlan.costLines;
    if (coaches === undefined || coach?.kind !== 'amount') throw new Error('memo changed');
    const { id, name, split, keys, executor, source } = coaches;
    const amount: CostLine = { id, name, kind: 'amount', amount: {}, split, keys, source };
    const other: Plan = {
      ...memoPlan,
      costLines: [executor === undefined ? amount : { ...amount, executor }, coach],
      parties: memoPlan.parties.map((party) =>
        party.id === 'putten' ? { ...party, group: 'corporaties' } : party,
      ),
    };
    expect(compareInputs(memoPlan, other)).toEqual([
      { differ: 'line-kind', line: 'verhuiscoaches', here: 'hours', there: 'amount' },
      { differ: 'group', list: 'parties', id: 'putten', here: 'gemeenten', there: 'corporaties' },
    ]);
  });
});

describe('changed cells', () => {
  it('are looked up by address, whatever the order in which it is written', () => {
    const changed = changedCells(memoAfter(sixtyForty, fixHarderwijk), memoPlan);
    expect(changed.count).toBe(5);
    const split = { group: 'gemeenten', line: 'verhuiscoaches', at: 'split' } as const;
    expect(changed.has(split)).toBe(true);
    expect(changed.baseValue(split)).toBe('50');
    const fixed = { at: 'fixed', key: 'naar-sociale-huur', party: 'harderwijk' } as const;
    expect([changed.has(fixed), changed.baseValue(fixed)]).toEqual([true, undefined]);
    expect(changed.has({ ...fixed, party: 'putten' })).toBe(false);
  });
});
