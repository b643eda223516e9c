import { describe, expect, it } from 'vitest';
import { apply } from '../../src/domain/apply.ts';
import type { Edit } from '../../src/domain/edit.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { memoPlan } from '../support/memo-plan.ts';

function after(plan: Plan, ...edits: readonly Edit[]): Plan {
  return edits.reduce((now, edit) => {
    const result = apply(now, edit);
    if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.reason)}`);
    return result.value;
  }, plan);
}

const years = (firstYear: number, yearCount: number): Edit => {
  return { edit: 'set-years', firstYear, yearCount };
};
const hours = (plan: Plan) => plan.costLines[0]?.kind === 'hours' && plan.costLines[0].hoursPerWeek;
const amounts = (plan: Plan) => plan.costLines[1]?.kind === 'amount' && plan.costLines[1].amount;

describe('the years of a plan', () => {
  it('a year that is added at the end goes on as the last one', () => {
    const plan = after(memoPlan, years(2024, 5));
    expect(hours(plan)).toEqual({
      '2024': '72',
      '2025': '72',
      '2026': '72',
      '2027': '72',
      '2028': '72',
    });
    expect(amounts(plan)).toEqual({ '2024': '46000' });
  });

  it('values stay with their calendar year, and those of years that go are gone', () => {
    const later = after(memoPlan, years(2025, 4));
    expect(hours(later)).toEqual({ '2025': '72', '2026': '72', '2027': '72', '2028': '72' });
    expect(amounts(later)).toEqual({});
    expect(amounts(after(later, years(2024, 4)))).toEqual({});
  });

  it('a year that is added before takes what the first one has', () => {
    expect(amounts(after(memoPlan, years(2023, 5)))).toEqual({ '2023': '46000', '2024': '46000' });
  });

  it('an index goes on too, growth of a key does not', () => {
    const plan: Plan = {
      ...memoPlan,
      indices: [{ id: 'loon', name: 'Loon', percent: { '2026': '2', '2027': '3.5' } }],
      keys: memoPlan.keys.map((key, at) =>
        at === 0
          ? key
          : { ...key, phaseIn: { from: key.id, percent: { '2024': '25', '2027': '75' } } },
      ),
    };
    const longer = after(plan, years(2025, 4));
    expect(longer.indices[0]?.percent).toEqual({ '2026': '2', '2027': '3.5', '2028': '3.5' });
    expect(longer.keys[1]?.phaseIn?.percent).toEqual({ '2027': '75' });
    expect(longer.keys[0]).toBe(plan.keys[0]);
  });

  it('are 1 to 12, from 2000 to 2100', () => {
    expect(apply(memoPlan, years(2024, 13))).toMatchObject({
      reason: { problem: 'list-full', limit: '12' },
    });
    expect(apply(memoPlan, years(2024, 0))).toMatchObject({ reason: { problem: 'required' } });
    expect(apply(memoPlan, years(1999, 4))).toMatchObject({ reason: { problem: 'not-a-year' } });
    expect(apply(memoPlan, years(2024.5, 4))).toMatchObject({ reason: { problem: 'not-a-year' } });
    expect(after(memoPlan, years(2024, 4))).toBe(memoPlan);
  });
});

describe('title, note and rounding', () => {
  it('are trimmed and composed, and refused when empty or too long', () => {
    expect(after(memoPlan, { edit: 'set-title', title: ' Cafe\u0301 ' }).title).toBe('Caf\u00E9');
    expect(apply(memoPlan, { edit: 'set-title', title: ' ' })).toEqual({
      ok: false,
      reason: { problem: 'text-empty', given: '' },
    });
    expect(apply(memoPlan, { edit: 'set-note', note: 'n'.repeat(2001) })).toMatchObject({
      reason: { problem: 'text-too-long', limit: '2000' },
    });
  });

  it('give the same plan back when they do not change', () => {
    expect(after(memoPlan, { edit: 'set-title', title: memoPlan.title })).toBe(memoPlan);
    expect(after(memoPlan, { edit: 'set-rounding', rounding: { money: 'cent', hours: 60 } })).toBe(
      memoPlan,
    );
  });
});

describe('references of a line and a key', () => {
  const line = 'verhuiscoaches';

  it('are set and taken away', () => {
    const plan = after(
      memoPlan,
      { edit: 'add-index', item: { id: 'loon', name: 'Loon', percent: {} } },
      { edit: 'set-line-index', line, index: 'loon' },
      { edit: 'set-executor', line, executor: { group: 'provincie' } },
      { edit: 'set-line-key', line, group: 'gemeenten', key: null },
    );
    expect(plan.costLines[0]).toMatchObject({
      index: 'loon',
      executor: { group: 'provincie' },
      keys: { corporaties: 'naar-woningbezit' },
    });
    const bare = after(
      plan,
      { edit: 'set-line-index', line, index: null },
      { edit: 'set-executor', line, executor: null },
    );
    expect(bare.costLines[0]).not.toHaveProperty('index');
    expect(bare.costLines[0]).not.toHaveProperty('executor');
    expect(after(bare, { edit: 'set-executor', line, executor: null })).toBe(bare);
  });

  it('stay within one group', () => {
    const key = 'naar-woningbezit';
    expect(apply(memoPlan, { edit: 'set-line-key', line, group: 'gemeenten', key })).toEqual({
      ok: false,
      reason: { problem: 'wrong-group', given: key },
    });
    const executor = { group: 'gemeenten', key };
    expect(apply(memoPlan, { edit: 'set-executor', line, executor })).toMatchObject({
      reason: { problem: 'wrong-group' },
    });
    const phase: Edit = { edit: 'set-phase-in', key, from: 'naar-sociale-huur' };
    expect(apply(memoPlan, phase)).toMatchObject({ reason: { problem: 'wrong-group' } });
    const itself: Edit = { edit: 'set-phase-in', key, from: key };
    expect(apply(memoPlan, itself)).toMatchObject({ reason: { problem: 'unknown-reference' } });
  });

  it('a key grows from another, year by year', () => {
    const item = { id: 'gelijk', name: 'Gelijk', group: 'corporaties', weights: {} };
    const plan = after(
      memoPlan,
      { edit: 'add-key', item },
      { edit: 'set-phase-in', key: 'naar-woningbezit', from: 'gelijk' },
      {
        edit: 'set-cells',
        changes: [{ cell: { at: 'phase-in', key: 'naar-woningbezit', year: 2024 }, value: '25' }],
      },
    );
    expect(plan.keys[1]?.phaseIn).toEqual({ from: 'gelijk', percent: { '2024': '25' } });
    const back = after(plan, { edit: 'set-phase-in', key: 'naar-woningbezit', from: null });
    expect(back.keys[1]).toEqual(memoPlan.keys[1]);
  });
});

describe('all inputs of another plan', () => {
  it('are taken over under the own title, note and descent, and can be the same already', () => {
    const basedOn = { title: 'Voorstel 2023', fingerprint: 'AAAAAAAAAAA' };
    const own: Plan = { ...memoPlan, title: 'Variant', note: 'Proef', basedOn };
    const changed = after(own, { edit: 'dial-hours', hoursPerWeek: '66' });
    const shared = { by: 'Regio', on: '2026-11-23' };
    const back = after(changed, { edit: 'take-inputs', of: { ...memoPlan, shared } });
    expect(back).toEqual(own);
    expect(after(own, { edit: 'take-inputs', of: memoPlan })).toBe(own);
  });
});
