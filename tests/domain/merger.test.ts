import { describe, expect, it } from 'vitest';
import type { Edit, EditProblem } from '../../src/domain/edit.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { edited } from '../support/edited.ts';
import { memoPlan } from '../support/memo-plan.ts';
import { agreed, merging, refusal } from '../support/memo-merger.ts';

const pair = ['nunspeet', 'putten'] as const;

describe('what the new one takes over', () => {
  it('adds fixed shares, floors and caps that both have', () => {
    const both = { nunspeet: '14', putten: '10.5' };
    const merged = edited(agreed({ fixed: both, floor: both, cap: both }), merging(2026));
    expect(merged.keys[0]).toMatchObject({
      fixed: { ...both, 'nieuw-putten': '24.5' },
      floor: { ...both, 'nieuw-putten': '24.5' },
      cap: { ...both, 'nieuw-putten': '24.5' },
    });
  });

  it('of what one has: a floor stays, a fixed share and a cap are left empty', () => {
    const one = { putten: '10' };
    const merged = edited(agreed({ fixed: one, floor: one, cap: one }), merging(2026));
    expect(merged.keys[0]).toMatchObject({
      fixed: one,
      floor: { putten: '10', 'nieuw-putten': '10' },
      cap: one,
    });
  });

  it('leaves empty what is above 100% together', () => {
    const both = { nunspeet: '60', putten: '40.0001' };
    const merged = edited(agreed({ cap: both, floor: both }), merging(2026));
    expect(merged.keys[0]).toMatchObject({ cap: both, floor: both });
  });

  it('leaves a figure empty that one of the two does not have', () => {
    const figures = { elburg: '5', putten: '6' };
    const plan = {
      ...memoPlan,
      indicators: memoPlan.indicators.map((each) =>
        each.group === 'gemeenten' ? { ...each, figures } : each,
      ),
    };
    expect(edited(plan, merging(2026)).indicators[0]?.figures).toEqual(figures);
  });

  it('takes a last year over that both have, and no other', () => {
    const last = (party: string, value: string): Edit => {
      return { edit: 'set-cells', changes: [{ cell: { at: 'until', party }, value }] };
    };
    const one = edited(memoPlan, last('putten', '2026'));
    expect(edited(one, merging(2026)).parties[7]).not.toHaveProperty('until');
    const both = edited(one, last('nunspeet', '2026'));
    expect(edited(both, merging(2026)).parties[7]).toMatchObject({ from: 2026, until: 2026 });
  });
});

describe('a merger is refused', () => {
  const starting = (value: string): Plan =>
    edited(memoPlan, {
      edit: 'set-cells',
      changes: [{ cell: { at: 'from', party: 'putten' }, value }],
    });

  it.each([
    [merging(2026, ['putten', 'putten']), { problem: 'same-party', given: 'Putten' }],
    [merging(2026, ['putten', 'uwoon']), { problem: 'wrong-group', given: 'UWOON' }],
    [merging(2026, ['putten', 'weg']), { problem: 'unknown-reference', given: 'weg' }],
    [merging(2028), { problem: 'not-in-plan', given: '2028', limit: '2024-2027' }],
    [merging(2023), { problem: 'not-in-plan', given: '2023', limit: '2024-2027' }],
    [
      merging(2026, pair, { id: 'nieuw', name: ' eLBURG ' }),
      { problem: 'name-taken', given: 'eLBURG' },
    ],
    [
      merging(2026, pair, { id: 'nieuw', name: ' ' }),
      {
        problem: 'text-empty',
        given: '',
        cell: { at: 'name', list: 'parties', id: 'nieuw' },
      },
    ],
    [
      merging(2026, pair, { id: 'elburg', name: 'Nieuw' }),
      { problem: 'id-taken', given: 'elburg' },
    ],
  ] as [Edit, EditProblem][])('%j', (edit, problem) => {
    expect(refusal(edit)).toEqual(problem);
  });

  it('with a party that ended before it', () => {
    const again = merging(2026, ['putten', 'elburg'], { id: 'nog-een', name: 'Nog een' });
    expect(refusal(again, edited(memoPlan, merging(2026)))).toEqual({
      problem: 'party-ended',
      given: 'Putten',
      limit: '2025',
    });
  });

  it('with a party that is there only from that year on', () => {
    const problem = { problem: 'party-not-yet', given: 'Putten', limit: '2026' };
    expect(refusal(merging(2026), starting('2026'))).toEqual(problem);
    expect(refusal(merging(2024), starting('2026'))).toEqual(problem);
    expect(refusal(merging(2027), starting('2026'))).toBeUndefined();
    expect(refusal(merging(2024), starting('2024'))).toBeUndefined();
  });
});
