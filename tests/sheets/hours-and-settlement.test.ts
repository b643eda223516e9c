import { describe, expect, it } from 'vitest';
import { hoursSheet } from '../../src/sheets/hours-sheet.ts';
import { settlementSheet } from '../../src/sheets/settlement-sheet.ts';
import type { HoursLine, Plan } from '../../src/domain/plan.ts';
import { memoPlan } from '../support/memo-plan.ts';
import { cellIn, computed, computedCase, rowOf, rowTexts } from './sheet-texts.ts';

const memo = computed(memoPlan);
const coaches = memoPlan.costLines.find((line): line is HoursLine => line.kind === 'hours');

function withLines(...costLines: readonly HoursLine[]): Plan {
  return { ...memoPlan, costLines };
}

describe('tabblad Uren', () => {
  it('verdeelt 72 uur in 6, 20, 37 en 9', () => {
    const sheet = hoursSheet(memo);
    expect(sheet.rows.map(({ header, cells }) => [header.text, cells[0]?.text])).toEqual([
      ['deltaWonen', '6'],
      ['Omnia Wonen', '20'],
      ['UWOON', '37'],
      ['Woningstichting Putten', '9'],
      ['Totaal', '72'],
    ]);
    expect(sheet.note).toContain('hele uren');
  });

  it('noemt kwartieren waar het plan ze heeft', () => {
    expect(hoursSheet(computedCase('kwartieren')).note).toContain('kwartieren');
  });

  it('telt meer posten per partij op, na een blok per post', () => {
    if (coaches === undefined) throw new Error('The memo has an hours line.');
    const extra = { ...coaches, id: 'extra', name: 'Extra inzet', hoursPerWeek: { '2024': '72' } };
    const sheet = hoursSheet(computed(withLines(coaches, extra)));
    expect(rowOf(sheet, 'post-extra')).toMatchObject({ kind: 'group' });
    expect(cellIn(sheet, 'extra/uwoon', '2024')).toMatchObject({
      text: '37',
      question: { about: 'minutes', party: 'uwoon', year: 2024, line: 'extra' },
    });
    expect(rowTexts(sheet, 'uwoon').slice(0, 3)).toEqual(['UWOON', '74', '37']);
    expect(rowTexts(sheet, 'totaal').slice(0, 3)).toEqual(['Totaal', '144', '72']);
  });

  it('toont bij meer dan vier posten alleen wat ze samen vragen', () => {
    if (coaches === undefined) throw new Error('The memo has an hours line.');
    const lines = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ ...coaches, id }));
    const sheet = hoursSheet(computed(withLines(...lines)));
    expect(sheet.rows.map(({ id }) => id)).toEqual([
      'deltawonen',
      'omnia-wonen',
      'uwoon',
      'woningstichting-putten',
      'totaal',
    ]);
    expect(rowTexts(sheet, 'uwoon')[1]).toBe('185');
  });

  it('toont uren zonder uitvoerder als niet verdeeld', () => {
    if (coaches === undefined) throw new Error('The memo has an hours line.');
    const nobody = { ...coaches };
    delete nobody.executor;
    const sheet = hoursSheet(computed(withLines(nobody)));
    expect(rowTexts(sheet, 'niet-verdeeld')).toEqual(['Niet verdeeld', '72', '72', '72', '72']);
  });

  it('zegt wat te doen is als er geen uren zijn', () => {
    const sheet = hoursSheet(computed(withLines()));
    expect(sheet.rows).toEqual([]);
    expect(sheet.note).toContain('Er zijn nog geen uren');
  });
});

describe('tabblad Afrekening', () => {
  it('zegt wie in de pot betaalt en wie eruit ontvangt (2025)', () => {
    const sheet = settlementSheet(memo, [2025]);
    expect(rowTexts(sheet, 'deltawonen').slice(1)).toEqual([
      '5.840,00',
      '5.840,00',
      '12.166,67',
      '−6.326,67',
      'ontvangt uit de pot',
    ]);
    expect(rowTexts(sheet, 'omnia-wonen').slice(-2)).toEqual(['−20.115,55', 'ontvangt uit de pot']);
    expect(rowTexts(sheet, 'uwoon').slice(-2)).toEqual(['−37.067,78', 'ontvangt uit de pot']);
    expect(rowTexts(sheet, 'woningstichting-putten').slice(-2)).toEqual([
      '−9.490,00',
      'ontvangt uit de pot',
    ]);
    expect(rowTexts(sheet, 'groep-gemeenten').slice(-2)).toEqual([
      '+73.000,00',
      'betaalt in de pot',
    ]);
    expect(rowTexts(sheet, 'gelderland').slice(1)).toEqual([
      '0,00',
      '0,00',
      '0,00',
      '0,00',
      'gelijk',
    ]);
    expect(rowTexts(sheet, 'totaal').slice(1)).toEqual([
      '146.000,00',
      '146.000,00',
      '146.000,00',
      '0,00',
      'gelijk',
    ]);
  });

  it('telt alle jaren op en legt dat uit als som van de jaren', () => {
    const sheet = settlementSheet(memo, [2024, 2025, 2026, 2027]);
    expect(rowTexts(sheet, 'totaal').slice(1, 4)).toEqual([
      '630.000,00',
      '630.000,00',
      '630.000,00',
    ]);
    expect(cellIn(sheet, 'elburg', 'bijdrage').question).toEqual({
      about: 'all-years',
      of: { about: 'contribution', party: 'elburg', year: 2024 },
    });
    expect(cellIn(settlementSheet(memo, [2024]), 'elburg', 'saldo').question).toEqual({
      about: 'balance',
      party: 'elburg',
      year: 2024,
    });
  });
});
