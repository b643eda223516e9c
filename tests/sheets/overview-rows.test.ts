import { describe, expect, it } from 'vitest';
import { overviewRows } from '../../src/sheets/overview-rows.ts';
import { memoPlan } from '../support/memo-plan.ts';
import { computed, computedCase } from './sheet-texts.ts';

const memo = computed(memoPlan);

describe('de rijen van het overzicht', () => {
  it('toont wie wat betaalt in 2024', () => {
    const rows = overviewRows(memo, undefined, [2024]);
    expect(rows.map(({ name, share, amount }) => [name, share, amount])).toEqual([
      ['Provincie Gelderland', '', 2_300_000],
      ['Gemeenten', '100,0%', 8_450_000],
      ['Elburg', '13,8%', 1_166_100],
      ['Ermelo', '15,2%', 1_284_400],
      ['Harderwijk', '32,8%', 2_771_600],
      ['Nunspeet', '14,4%', 1_216_800],
      ['Oldebroek', '11,9%', 1_005_550],
      ['Putten', '11,9%', 1_005_550],
      ['Corporaties', '100,0%', 8_450_000],
      ['deltaWonen', '8,0%', 676_000],
      ['Omnia Wonen', '28,0%', 2_366_000],
      ['UWOON', '52,0%', 4_394_000],
      ['Woningstichting Putten', '12,0%', 1_014_000],
      ['Totaal', '', 19_200_000],
    ]);
  });

  it('zet het voorstel en het verschil ernaast (Harderwijk vast op 30%)', () => {
    const rows = overviewRows(computedCase('harderwijk-vast-op-30'), memo, [2024]);
    expect(rows.find(({ id }) => id === 'harderwijk')).toMatchObject({
      party: 'harderwijk',
      groupPlace: 2,
      share: '30,0%',
      amount: 2_535_000,
      base: 2_771_600,
      difference: { cents: -236_600, text: '−2.366,00', word: 'minder', tone: 'less' },
    });
    expect(rows.find(({ id }) => id === 'elburg')?.difference).toMatchObject({
      text: '+485,88',
      word: 'meer',
    });
    expect(rows.at(-1)?.difference).toMatchObject({ text: '0,00', word: 'gelijk' });
  });

  it('telt alle jaren op en legt dat uit als som van de jaren', () => {
    const rows = overviewRows(memo, undefined, [2024, 2025, 2026, 2027]);
    expect(rows.at(-1)).toMatchObject({ amount: 63_000_000, shareOfAll: '100,0%' });
    expect(rows.find(({ id }) => id === 'elburg')?.question).toEqual({
      about: 'all-years',
      of: { about: 'contribution', party: 'elburg', year: 2024 },
    });
  });
});
