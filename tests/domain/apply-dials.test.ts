import { describe, expect, it } from 'vitest';
import { apply } from '../../src/domain/apply.ts';
import { dialsOf, fixedShareOf } from '../../src/domain/dials.ts';
import type { Edit } from '../../src/domain/edit.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { memoPlan } from '../support/memo-plan.ts';

function edited(plan: Plan, ...edits: readonly Edit[]): Plan {
  return edits.reduce((now, edit) => {
    const result = apply(now, edit);
    if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.reason)}`);
    return result.value;
  }, plan);
}

const groups = ['gemeenten', 'corporaties'] as const;
const split = (percent: string): Edit => ({ edit: 'dial-split', groups, percent });
const splits = (plan: Plan) => plan.costLines.map((line) => line.split);

describe('the split dial', () => {
  it('at 60/40 gives the memo 60 and 40, and 30 and 20 beside the province that keeps 50', () => {
    expect(splits(edited(memoPlan, split('60')))).toEqual([
      { gemeenten: '60', corporaties: '40' },
      { provincie: '50', gemeenten: '30', corporaties: '20' },
    ]);
  });

  it('comes back from 100 and from 0, and then changes nothing any more', () => {
    const there = edited(memoPlan, split('100'));
    expect(splits(there)[1]).toEqual({ provincie: '50', gemeenten: '50', corporaties: '0' });
    const back = edited(there, split('0'), split('50'));
    expect(back).toEqual(memoPlan);
    expect(edited(memoPlan, split('50.00'))).toBe(memoPlan);
  });

  it('rounds half up to 4 decimals and gives the second group the rest', () => {
    const plan = edited(memoPlan, {
      edit: 'set-cells',
      changes: [
        { cell: { at: 'split', line: 'verhuiscoaches', group: 'gemeenten' }, value: '12.3457' },
        { cell: { at: 'split', line: 'verhuiscoaches', group: 'corporaties' }, value: '20' },
      ],
    });
    // 32.3457 × 33.3333% = 10.781889…; 50 × 33.3333% = 16.66665, a half, so up.
    expect(splits(edited(plan, split('33.3333')))).toEqual([
      { gemeenten: '10.7819', corporaties: '21.5638' },
      { provincie: '50', gemeenten: '16.6667', corporaties: '33.3333' },
    ]);
  });

  it('shows one percentage when all lines agree, and that they differ when they do not', () => {
    expect(dialsOf(memoPlan).split).toEqual({ groups, percent: { shows: 'value', value: '50' } });
    const changed = edited(memoPlan, split('62.5'));
    expect(dialsOf(changed).split?.percent).toEqual({ shows: 'value', value: '62.5' });
    const mixed = edited(memoPlan, {
      edit: 'set-cells',
      changes: [{ cell: { at: 'split', line: 'verhuiscoaches', group: 'gemeenten' }, value: '60' }],
    });
    expect(dialsOf(mixed).split?.percent).toEqual({ shows: 'mixed' });
  });

  it.each([
    [['33.3333', '33.3333'], ['33.3333', '0'], '91.59'],
    [['1', '2'], ['50', '100'], '33.3333'],
    [['1000', '2000'], ['1000', '2000'], '33.3333'],
    [['0', '7'], ['0', '12.5'], '0'],
    [['100', '0'], ['0.0001', '0'], '100'],
  ])('with parts %j and %j shows %s once it is set to that', (first, second, percent) => {
    const changes = [first, second].flatMap((parts, at) =>
      groups.map((group, side) => {
        const line = memoPlan.costLines[at]?.id ?? '';
        return { cell: { at: 'split', line, group } as const, value: parts[side] ?? null };
      }),
    );
    const plan = edited(memoPlan, { edit: 'set-cells', changes }, split(percent));
    expect(dialsOf(plan).split).toEqual({ groups, percent: { shows: 'value', value: percent } });
  });

  it('keeps to the two groups with the most lines and parties, wherever it stands', () => {
    const zero = { at: 'split', line: 'verhuiscoaches', group: 'provincie' } as const;
    const plan = edited(memoPlan, { edit: 'set-cells', changes: [{ cell: zero, value: '0' }] });
    expect(dialsOf(plan).split?.groups).toEqual(groups);
    expect(dialsOf(edited(plan, split('0'))).split?.groups).toEqual(groups);
    expect(dialsOf(edited(plan, split('100'))).split?.groups).toEqual(groups);
  });

  it('refuses more than 100 percent, and groups that share no line', () => {
    expect(apply(memoPlan, split('100.5'))).toEqual({
      ok: false,
      reason: { problem: 'above-100', given: '100.5', limit: '100' },
    });
    const twice: Edit = { edit: 'dial-split', groups: ['gemeenten', 'gemeenten'], percent: '50' };
    expect(apply(memoPlan, twice)).toMatchObject({ reason: { problem: 'unknown-reference' } });
  });
});

describe('the dials for hours and cost per fte', () => {
  it('set every year of the line with executing parties and leave the other line as it is', () => {
    const plan = edited(
      memoPlan,
      { edit: 'dial-hours', hoursPerWeek: '66.50' },
      { edit: 'dial-cost-per-fte', costPerFte: '80000' },
    );
    expect(plan.costLines[0]).toMatchObject({
      hoursPerWeek: { '2024': '66.5', '2025': '66.5', '2026': '66.5', '2027': '66.5' },
      costPerFte: '80000',
    });
    expect(plan.costLines[1]).toBe(memoPlan.costLines[1]);
    expect(dialsOf(plan).hours).toEqual({
      line: 'verhuiscoaches',
      hoursPerWeek: { shows: 'value', value: '66.5' },
      hoursPerFte: '36',
      costPerFte: '80000',
    });
  });

  it('show that the years differ', () => {
    const cell = { at: 'line-year', line: 'verhuiscoaches', year: 2026 } as const;
    const plan = edited(memoPlan, { edit: 'set-cells', changes: [{ cell, value: '54' }] });
    expect(dialsOf(plan).hours?.hoursPerWeek).toEqual({ shows: 'mixed' });
  });

  it('are refused without such a line', () => {
    const plan = edited(memoPlan, { edit: 'remove', list: 'costLines', id: 'verhuiscoaches' });
    expect(dialsOf(plan).hours).toBeUndefined();
    const result = apply(plan, { edit: 'dial-hours', hoursPerWeek: '72' });
    expect(result).toEqual({ ok: false, reason: { problem: 'unknown-reference' } });
  });
});

describe('the key dial', () => {
  const other = { id: 'gelijk', name: 'Gelijk', group: 'gemeenten', weights: {} };

  it('sets the key on every line that the group pays and leaves who executes alone', () => {
    const plan = edited(
      memoPlan,
      { edit: 'add-key', item: other },
      { edit: 'dial-key', group: 'gemeenten', key: 'gelijk' },
    );
    const keys = { gemeenten: 'gelijk', corporaties: 'naar-woningbezit' };
    expect(plan.costLines.map((line) => line.keys)).toEqual([keys, keys]);
    expect(plan.costLines[0]?.executor).toEqual({ group: 'corporaties', key: 'naar-woningbezit' });
    expect(dialsOf(plan).keys).toEqual([
      { group: 'gemeenten', key: { shows: 'value', value: 'gelijk' } },
      { group: 'corporaties', key: { shows: 'value', value: 'naar-woningbezit' } },
    ]);
  });

  it('refuses the key of another group', () => {
    const edit: Edit = { edit: 'dial-key', group: 'gemeenten', key: 'naar-woningbezit' };
    expect(apply(memoPlan, edit)).toMatchObject({ reason: { problem: 'wrong-group' } });
  });
});

describe('the dial for a party’s own share', () => {
  it('fixes the share in the key that the lines use, and gives the old plan back', () => {
    const fixed = edited(memoPlan, {
      edit: 'dial-fixed-share',
      party: 'harderwijk',
      percent: '30',
    });
    expect(fixed.keys[0]?.fixed).toEqual({ harderwijk: '30' });
    expect(fixed.keys[1]).toBe(memoPlan.keys[1]);
    expect(fixedShareOf(fixed, 'harderwijk')).toEqual({ shows: 'value', value: '30' });
    expect(fixedShareOf(fixed, 'putten')).toEqual({ shows: 'none' });
    const back = edited(fixed, { edit: 'dial-fixed-share', party: 'harderwijk', percent: null });
    expect(back).toEqual(memoPlan);
  });

  it('is refused above 100 percent, and for a party whose group has no key', () => {
    const above: Edit = { edit: 'dial-fixed-share', party: 'harderwijk', percent: '101' };
    expect(apply(memoPlan, above)).toMatchObject({ reason: { problem: 'above-100' } });
    const province: Edit = { edit: 'dial-fixed-share', party: 'gelderland', percent: '10' };
    expect(apply(memoPlan, province)).toMatchObject({ reason: { problem: 'unknown-reference' } });
    expect(fixedShareOf(memoPlan, 'gelderland')).toBeUndefined();
  });
});
