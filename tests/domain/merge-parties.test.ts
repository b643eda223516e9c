import { describe, expect, it } from 'vitest';
import { compute } from '../../src/domain/compute.ts';
import { EMPTY_HISTORY, remember, stepBack } from '../../src/domain/history.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { edited } from '../support/edited.ts';
import { agreed, merging, refusal } from '../support/memo-merger.ts';
import { memoPlan } from '../support/memo-plan.ts';

/** What a party pays in a year, in cents. */
function paid(plan: Plan, party: string, year: number): number | undefined {
  const years = compute(plan).parties.find(({ id }) => id === party)?.years;
  return years?.find((each) => each.year === year)?.contribution;
}

function totals(plan: Plan): number[] {
  const { years, parties } = compute(plan);
  return years.map((_, place) =>
    parties.reduce((sum, party) => sum + (party.years[place]?.contribution ?? 0), 0),
  );
}

describe('two municipalities that become one in 2026', () => {
  const merged = edited(memoPlan, merging(2026));

  it('end in 2025, and the new one stands behind them from 2026 on', () => {
    expect(merged.parties.slice(4, 8)).toEqual([
      { id: 'nunspeet', group: 'gemeenten', name: 'Nunspeet', until: 2025 },
      { id: 'oldebroek', group: 'gemeenten', name: 'Oldebroek' },
      { id: 'putten', group: 'gemeenten', name: 'Putten', until: 2025 },
      { id: 'nieuw-putten', group: 'gemeenten', name: 'Nieuw-Putten', from: 2026 },
    ]);
    expect(merged.indicators[0]?.figures).toMatchObject({
      nunspeet: '14.4',
      putten: '11.9',
      'nieuw-putten': '26.3',
    });
    expect(merged.keys).toBe(memoPlan.keys);
    expect(merged.costLines).toBe(memoPlan.costLines);
  });

  it('pay what they paid before it, and the new one what they would have paid together', () => {
    // 2024: 73.000 × 14,4% + 11.500 × 14,4%; 73.000 × 11,9% + 11.500 × 11,9%.
    expect(paid(merged, 'nunspeet', 2024)).toBe(1_216_800);
    expect(paid(merged, 'putten', 2024)).toBe(1_005_550);
    expect(paid(merged, 'nieuw-putten', 2024)).toBe(0);
    expect(paid(merged, 'nunspeet', 2025)).toBe(1_051_200);
    expect(paid(merged, 'putten', 2025)).toBe(868_700);
    // 73.000 × 26,3%.
    expect(paid(merged, 'nieuw-putten', 2026)).toBe(1_919_900);
    expect(paid(merged, 'nunspeet', 2026)).toBe(0);
    expect(paid(merged, 'putten', 2027)).toBe(0);
    expect(paid(merged, 'elburg', 2026)).toBe(1_007_400);
    expect(totals(merged)).toEqual([19_200_000, 14_600_000, 14_600_000, 14_600_000]);
  });

  it('is one step back', () => {
    const history = remember(EMPTY_HISTORY, memoPlan, merged, merging(2026));
    const back = stepBack(history, merged);
    expect(back?.plan).toEqual(memoPlan);
    expect(back?.label).toEqual({ edit: 'merge-parties', name: 'Nieuw-Putten' });
  });

  it('corporations divide whole hours and costs as one too', () => {
    const plan = edited(memoPlan, merging(2025, ['deltawonen', 'omnia-wonen']));
    const hours = compute(plan).lines[0]?.years[1]?.minutes;
    // 72 hours by 36, 52 and 12: 25,92 and 37,44 and 8,64; the hours left go to 0,92 and 0,64.
    expect(hours?.ids).toEqual(['nieuw-putten', 'uwoon', 'woningstichting-putten']);
    expect(hours?.values).toEqual([1560, 2220, 540]);
  });
});

describe('two that were always one', () => {
  const plan: Plan = {
    ...agreed({ fixed: { putten: '10', nunspeet: '20.5' } }),
    rounding: { money: 'euro', hours: 60 },
    results: [
      { period: '2024-Q1', party: 'putten', hoursPerWeek: '9.5', conversations: 4, moves: 1 },
      { period: '2024-Q1', party: 'elburg', hoursPerWeek: '1', conversations: 1, moves: 0 },
      { period: '2024-Q1', party: 'nunspeet', hoursPerWeek: '2.25', conversations: 3, moves: 2 },
      { period: '2024-Q2', party: 'nunspeet', hoursPerWeek: '4', conversations: 5, moves: 3 },
    ],
    priority: {
      labelCap: '75',
      homes: { putten: { suitable: 9, labelled: 3 }, nunspeet: { suitable: 8, labelled: 2 } },
    },
  };

  it('leave the plan, with all that referred to them', () => {
    const merged = edited(plan, merging(2024));
    expect(merged.parties.map(({ id }) => id)).toEqual([
      ...['gelderland', 'elburg', 'ermelo', 'harderwijk', 'oldebroek', 'nieuw-putten'],
      ...['deltawonen', 'omnia-wonen', 'uwoon', 'woningstichting-putten'],
    ]);
    expect(merged.parties[5]).toEqual({
      ...{ id: 'nieuw-putten', name: 'Nieuw-Putten' },
      group: 'gemeenten',
    });
    expect(merged.keys[0]?.fixed).toEqual({ 'nieuw-putten': '30.5' });
    expect(merged.priority?.homes).toEqual({ 'nieuw-putten': { suitable: 17, labelled: 5 } });
    expect(merged.results).toEqual([
      {
        period: '2024-Q1',
        party: 'nieuw-putten',
        hoursPerWeek: '11.75',
        conversations: 7,
        moves: 3,
      },
      { period: '2024-Q1', party: 'elburg', hoursPerWeek: '1', conversations: 1, moves: 0 },
      { period: '2024-Q2', party: 'nieuw-putten', hoursPerWeek: '4', conversations: 5, moves: 3 },
    ]);
  });

  it('may keep the name of one of them', () => {
    const item = { id: 'putten-2', name: 'Putten' };
    expect(refusal(merging(2024, pair, item))).toBeUndefined();
    expect(refusal(merging(2025, pair, item))).toEqual({
      problem: 'name-taken',
      given: 'Putten',
    });
  });

  it('get the last euro by the one rounding rule, as if they had never been two', () => {
    const euros: Plan = { ...memoPlan, rounding: { money: 'euro', hours: 60 } };
    const merged = edited(euros, merging(2024));
    const grant = (each: Plan) => compute(each).lines[1]?.years[0]?.groups[1]?.parties;
    // € 11.500: Oldebroek and Putten have 1.368,50 each, and one euro is left: Oldebroek by its id.
    expect(grant(euros)?.values).toEqual([1587, 1748, 3772, 1656, 1369, 1368].map(inCents));
    // As one 3.024,50 beside 1.368,50: the larger share gets it.
    expect(grant(merged)?.values).toEqual([1587, 1748, 3772, 1368, 3025].map(inCents));
  });
});

const pair = ['nunspeet', 'putten'] as const;
const inCents = (euros: number) => euros * 100;
