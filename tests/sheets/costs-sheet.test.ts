import { describe, expect, it } from 'vitest';
import { choiceEdit } from '../../src/sheets/cell-choice.ts';
import { costsSheet } from '../../src/sheets/costs-sheet.ts';
import { memoPlan } from '../support/memo-plan.ts';
import { cellIn, computed, computedCase, rowTexts } from './sheet-texts.ts';

const memo = computed(memoPlan);
const sheet = costsSheet(memo);

describe('tabblad Kosten', () => {
  it('toont per post het bedrag per jaar en waaruit het is opgebouwd', () => {
    expect(rowTexts(sheet, 'post-verhuiscoaches')).toEqual([
      'Verhuiscoaches in dienst van de corporaties',
      '',
      '',
      '146.000,00',
      '146.000,00',
      '146.000,00',
      '146.000,00',
      '584.000,00',
    ]);
    expect(rowTexts(sheet, 'verhuiscoaches/per-jaar')).toEqual([
      'Uren per week',
      '',
      '',
      '72',
      '72',
      '72',
      '72',
      '',
    ]);
    expect(rowTexts(sheet, 'verhuiscoaches/uren-per-fte').slice(0, 2)).toEqual([
      'Uren per fte',
      '36',
    ]);
    expect(rowTexts(sheet, 'verhuiscoaches/kosten-per-fte').slice(0, 2)).toEqual([
      'Kosten per fte',
      '73.000',
    ]);
    expect(rowTexts(sheet, 'totaal')).toEqual([
      'Totaal',
      '',
      '',
      '192.000,00',
      '146.000,00',
      '146.000,00',
      '146.000,00',
      '630.000,00',
    ]);
  });

  it('vouwt groepen weg die niets van een post betalen', () => {
    const idsOf = (whole: boolean) => costsSheet(memo, memo, whole).rows.map(({ id }) => id);
    const province = 'verhuiscoaches/groep-provincie';
    expect(idsOf(true)).toContain(province);
    expect(idsOf(false)).not.toContain(province);
    expect(idsOf(false)).toContain('provinciale-verhuiscoach/groep-provincie');
    expect(idsOf(true).length - idsOf(false).length).toBe(1);
    // What was taken away can be put back, and a line that nobody pays can be filled in.
    const [line, ...others] = memoPlan.costLines;
    if (line === undefined) throw new Error('no line');
    const split = (parts: Record<string, string>) =>
      costsSheet(
        computed({ ...memoPlan, costLines: [{ ...line, split: parts }, ...others] }),
        memo,
        false,
      ).rows.map(({ id }) => id);
    expect(split({ gemeenten: '100' })).toContain('verhuiscoaches/groep-corporaties');
    expect(split({ gemeenten: '100' })).not.toContain(province);
    expect(split({})).toContain('verhuiscoaches/groep-corporaties');
  });

  it('toont per groep het deel, de sleutel en het bedrag', () => {
    expect(rowTexts(sheet, 'provinciale-verhuiscoach/groep-gemeenten')).toEqual([
      'Deel gemeenten',
      '25%',
      'Naar rato van sociale huurwoningen',
      '11.500,00',
      '0,00',
      '0,00',
      '0,00',
      '11.500,00',
    ]);
    expect(rowTexts(sheet, 'provinciale-verhuiscoach/groep-provincie').slice(1, 4)).toEqual([
      '50%',
      '',
      '23.000,00',
    ]);
  });

  it('begint bij een bedrag met duizenden zonder punt', () => {
    expect(cellIn(sheet, 'verhuiscoaches/kosten-per-fte', 'waarde')).toMatchObject({
      text: '73.000',
      editText: '73000',
      address: { at: 'cost-per-fte', line: 'verhuiscoaches' },
      input: { type: 'decimal', places: 2, unit: 'euro', required: true },
    });
  });

  it('toont aantallen en prijs bij een post met aantallen', () => {
    const units = costsSheet(computedCase('verhuisvergoeding-als-kostenpost'));
    const line = units.rows.find(({ id }) => id.endsWith('/prijs'));
    expect(line?.header.text).toBe('Prijs per stuk');
  });

  it('kent een index alleen waar het plan er een heeft', () => {
    expect(sheet.rows.some(({ id }) => id.endsWith('/index'))).toBe(false);
    const indexed = costsSheet(computedCase('loonindex'));
    expect(indexed.rows.some(({ id }) => id.endsWith('/index'))).toBe(true);
  });

  it('maakt van een keuze de bewerking die erbij hoort', () => {
    const key = cellIn(sheet, 'verhuiscoaches/groep-gemeenten', 'sleutel');
    const executor = cellIn(sheet, 'verhuiscoaches/uitvoerder', 'waarde');
    const divides = cellIn(sheet, 'verhuiscoaches/uitvoerder', 'sleutel');
    if (!key.choice || !executor.choice || !divides.choice) throw new Error('No choice.');
    expect(choiceEdit(key.choice, '')).toEqual({
      edit: 'set-line-key',
      line: 'verhuiscoaches',
      group: 'gemeenten',
      key: null,
    });
    // De gekozen groep begint met de sleutel die de post voor haar al heeft.
    expect(choiceEdit(executor.choice, 'gemeenten')).toEqual({
      edit: 'set-executor',
      line: 'verhuiscoaches',
      executor: { group: 'gemeenten', key: 'naar-sociale-huur' },
    });
    expect(choiceEdit(executor.choice, '')).toMatchObject({ executor: null });
    expect(choiceEdit(divides.choice, '')).toMatchObject({ executor: { group: 'corporaties' } });
  });

  it('merkt een andere verdeling aan', () => {
    const changed = costsSheet(computedCase('zestig-veertig'), memo);
    expect(cellIn(changed, 'verhuiscoaches/groep-gemeenten', 'waarde')).toMatchObject({
      text: '60%',
      changed: 'Gewijzigd. Voorstel: 50%.',
    });
    expect(
      cellIn(changed, 'provinciale-verhuiscoach/groep-gemeenten', 'waarde').changed,
    ).toBeUndefined();
  });

  it('toont wat niemand betaalt en geeft daar geen uitleg die niet klopt', () => {
    const open = costsSheet(computedCase('geen-sleutel-voor-gemeenten'));
    expect(cellIn(open, 'verhuiscoaches/niet-verdeeld', '2024')).toMatchObject({
      text: '73.000,00',
      tone: 'warning',
    });
    expect(cellIn(open, 'verhuiscoaches/groep-gemeenten', '2024').question).toBeUndefined();
    expect(cellIn(open, 'totaal', '2024').question).toBeUndefined();
  });
});
