import { describe, expect, it } from 'vitest';
import type { Edit } from '../../src/domain/edit.ts';
import type { Indicator, Plan } from '../../src/domain/plan.ts';
import type { Computed } from '../../src/sheets/amounts.ts';
import {
  absentParties,
  byEffect,
  commonCounts,
  effectGroups,
  effectRange,
  groupAmounts,
} from '../../src/sheets/comparison-effects.ts';
import { comparisonRows, type ComparisonRow } from '../../src/sheets/comparison.ts';
import { edited } from '../support/edited.ts';
import { countChoices } from '../../src/sheets/per-count.ts';
import { memoPlan } from '../support/memo-plan.ts';
import { computed, computedCase } from './sheet-texts.ts';

const memo = computed(memoPlan);
const SIXTY: Edit = {
  edit: 'dial-split',
  groups: ['gemeenten', 'corporaties'],
  percent: '60',
};
const sixty = computed(edited(memoPlan, SIXTY));
const fixed = computedCase('harderwijk-vast-op-30');

/** "33259.20 +5.543,20 meer +20,0%" of a plan in a row. */
function told(rows: readonly ComparisonRow[], id: string, place = 1): string {
  const cell = rows.find((row) => row.id === id)?.cells[place];
  const { amount, difference, percent, absent } = cell ?? {};
  return [absent ?? (amount ?? 0) / 100, difference?.text, difference?.word, percent]
    .filter((each) => each !== undefined && each !== '')
    .join(' ');
}

describe('plannen naast elkaar', () => {
  const rows = comparisonRows([memo, sixty, fixed], { year: 2024 });

  it('zet ze in de volgorde van het plan, het eerste zonder verschil', () => {
    expect(rows.map(({ name }) => name)).toEqual([
      ...['Provincie Gelderland', 'Gemeenten', 'Elburg', 'Ermelo', 'Harderwijk', 'Nunspeet'],
      ...['Oldebroek', 'Putten', 'Corporaties', 'deltaWonen', 'Omnia Wonen', 'UWOON'],
      ...['Woningstichting Putten', 'Totaal'],
    ]);
    expect(rows[4]?.cells[0]).toEqual({ amount: 2_771_600, percent: '', per: '' });
  });

  it('telt bij 60/40 voor gemeenten een vijfde meer en voor corporaties een vijfde minder', () => {
    expect(told(rows, 'harderwijk')).toBe('33259.2 +5.543,20 meer +20,0%');
    expect(told(rows, 'uwoon')).toBe('35152 −8.788,00 minder −20,0%');
    expect(told(rows, 'groep-gemeenten')).toBe('101400 +16.900,00 meer +20,0%');
    expect(told(rows, 'groep-corporaties')).toBe('67600 −16.900,00 minder −20,0%');
    expect(told(rows, 'gelderland')).toBe('23000 0,00 gelijk');
    expect(told(rows, 'totaal')).toBe('192000 0,00 gelijk');
  });

  it('telt met Harderwijk vast op 30% wat de andere gemeenten erbij krijgen', () => {
    // 30% of 84.500; the others share 2.366,00: Elburg 13,8/67,2 of it.
    expect(told(rows, 'harderwijk', 2)).toBe('25350 −2.366,00 minder −8,5%');
    expect(told(rows, 'elburg', 2)).toBe('12146.88 +485,88 meer +4,2%');
    expect(told(rows, 'oldebroek', 2)).toBe('10474.48 +418,98 meer +4,2%');
    expect(told(rows, 'groep-gemeenten', 2)).toBe('84500 0,00 gelijk');
  });

  it('telt alle jaren op', () => {
    const all = comparisonRows([memo, sixty], { year: 'all' });
    // 32,8% of 73.000 and in 2024 of 11.500 more: 27.716,00 + 3 × 23.944,00; a fifth of it.
    expect(told(all, 'harderwijk')).toBe('119457.6 +19.909,60 meer +20,0%');
    expect(told(all, 'totaal')).toBe('630000 0,00 gelijk');
  });

  it('zet het grootste verschil bovenaan, zonder groepen, met het totaal onderaan', () => {
    expect(byEffect(rows).map(({ id }) => id)).toEqual([
      ...['uwoon', 'harderwijk', 'omnia-wonen', 'ermelo', 'nunspeet', 'elburg'],
      // 2.028,00 beside twice 2.011,10; these two stay in the order of the plan.
      ...['woningstichting-putten', 'oldebroek', 'putten', 'deltawonen', 'gelderland', 'totaal'],
    ]);
    expect(effectRange(rows)).toEqual({ least: -878_800, most: 554_320 });
  });

  it('geeft de groepen door om in woorden te zeggen', () => {
    expect(groupAmounts(rows).map(({ name, amount }) => [name, amount])).toEqual([
      ['Provincie', 2_300_000],
      ['Gemeenten', 8_450_000],
      ['Corporaties', 8_450_000],
    ]);
    expect(effectGroups(rows, 2)[1]?.parties[2]).toEqual({
      name: 'Harderwijk',
      now: 2_535_000,
      base: 2_771_600,
    });
  });
});

describe('plannen die niet op elkaar lijken', () => {
  const other = computed(
    edited(
      memoPlan,
      { edit: 'remove', list: 'parties', id: 'gelderland' },
      { edit: 'add-party', item: { id: 'zwolle', group: 'gemeenten', name: 'Zwolle' } },
      { edit: 'set-years', firstYear: 2024, yearCount: 5 },
    ),
  );

  it('noemen een partij die het andere plan niet heeft', () => {
    const rows = comparisonRows([memo, other], { year: 2024 });
    expect(told(rows, 'gelderland')).toBe('party −23.000,00 minder −100,0%');
    expect(told(rows, 'zwolle', 0)).toBe('party');
    expect(told(rows, 'zwolle')).toBe('0 0,00 gelijk');
    expect(absentParties(rows, 0)).toEqual(['Zwolle']);
    expect(absentParties(rows, 1)).toEqual(['Provincie Gelderland']);
    // Its half of 46.000 finds nobody.
    expect(told(rows, 'niet-verdeeld')).toBe('23000 +23.000,00 meer');
    const turned = comparisonRows([other, memo], { year: 2024 });
    expect(told(turned, 'gelderland')).toBe('23000 +23.000,00 meer');
  });

  it('vergelijken geen jaar dat een van de twee niet heeft', () => {
    const rows = comparisonRows([memo, other, sixty], { year: 2028 });
    expect([0, 1, 2].map((place) => told(rows, 'elburg', place))).toEqual([
      'year',
      '10074',
      'year',
    ]);
    expect(effectGroups(rows, 1)).toEqual([]);
  });
});

describe('per woning of inwoner', () => {
  const inhabitants: Indicator = {
    id: 'inwoners',
    name: 'Inwoners van 55 en ouder',
    group: 'gemeenten',
    unit: 'count',
    source: '',
    measuredOn: '2025',
    figures: {
      ...{ elburg: '8000', harderwijk: '15000', ermelo: '0' },
      ...{ nunspeet: '0', oldebroek: '0', putten: '0' },
    },
  };
  const [count] = countChoices([inhabitants]);
  const withCount = (base: Computed, figures: Plan['indicators'][number]['figures']) =>
    computed({ ...base.plan, indicators: [{ ...inhabitants, figures }] });

  it('deelt de bijdrage van het eerste plan, en van de andere het verschil', () => {
    const rows = comparisonRows([memo, sixty, fixed], { year: 2024, per: count });
    const per = (id: string) => rows.find((row) => row.id === id)?.cells.map((cell) => cell.per);
    // 27.716 / 15.000; 5.543,20 / 15.000; −2.366 / 15.000
    expect(per('harderwijk')).toEqual(['1,85', '+0,37', '−0,16']);
    expect(per('ermelo')).toEqual(['–', '–', '–']);
    expect(per('uwoon')).toEqual(['–', '–', '–']);
    // 84.500 / 23.000; 16.900 / 23.000
    expect(per('groep-gemeenten')).toEqual(['3,67', '+0,73', '0,00']);
  });

  it('biedt aan wat in een van de plannen te tellen is, met de cijfers van het eerste', () => {
    expect(commonCounts([memo, sixty])).toEqual([]);
    const plans = [
      memo,
      withCount(memo, { elburg: '8000' }),
      withCount(memo, { elburg: '1', putten: '7000' }),
    ];
    expect(commonCounts(plans).map(({ indicators }) => indicators)).toEqual([
      [{ ...inhabitants, figures: { elburg: '8000', putten: '7000' } }],
    ]);
  });
});
