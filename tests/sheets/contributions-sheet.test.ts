import { describe, expect, it } from 'vitest';
import { contributionsSheet } from '../../src/sheets/contributions-sheet.ts';
import { countChoices } from '../../src/sheets/per-count.ts';
import { memoPlan } from '../support/memo-plan.ts';
import { cellIn, computed, computedCase, rowOf, rowTexts } from './sheet-texts.ts';

const memo = computed(memoPlan);

describe('tabblad Bijdragen', () => {
  it('toont de bijdragen van de memo, tot op de cent', () => {
    const sheet = contributionsSheet(memo);
    expect(rowTexts(sheet, 'putten')).toEqual([
      'Putten',
      '11,9%',
      '10.055,50',
      '8.687,00',
      '8.687,00',
      '8.687,00',
      '36.116,50',
    ]);
    expect(rowTexts(sheet, 'totaal')).toEqual([
      'Totaal',
      '',
      '192.000,00',
      '146.000,00',
      '146.000,00',
      '146.000,00',
      '630.000,00',
    ]);
    expect(sheet.columns.map(({ title }) => title)).toEqual([
      'Partij',
      'Aandeel',
      '2024',
      '2025',
      '2026',
      '2027',
      'Vier jaar samen',
    ]);
  });

  it('zet het verschil met het voorstel erbij, met teken en woord (de coaches 60/40)', () => {
    const sheet = contributionsSheet(computedCase('zestig-veertig'), memo);
    // Harderwijk 2024: 32,8% van 87.600 + 11.500; in het voorstel 27.716.
    expect(cellIn(sheet, 'harderwijk', '2024').text).toBe('32.504,80');
    expect(rowTexts(sheet, 'harderwijk').slice(-2)).toEqual(['+19.155,20', 'meer']);
    expect(rowTexts(sheet, 'uwoon').slice(-2)).toEqual(['−30.368,00', 'minder']);
    expect(rowTexts(sheet, 'gelderland').slice(-2)).toEqual(['0,00', 'gelijk']);
    expect(rowTexts(sheet, 'totaal').slice(-2)).toEqual(['0,00', 'gelijk']);
    expect(cellIn(sheet, 'harderwijk', 'verschil').tone).toBe('more');
  });

  it('maakt van een groep met één partij één rij', () => {
    const sheet = contributionsSheet(memo);
    expect(rowOf(sheet, 'gelderland')).toMatchObject({ kind: 'group', party: 'gelderland' });
    expect(sheet.rows.some(({ id }) => id === 'groep-provincie')).toBe(false);
    expect(rowOf(sheet, 'elburg')).toMatchObject({ kind: 'item', indented: true });
  });

  it('toont één kostenpost, met de vraag naar het totaal van die post', () => {
    const sheet = contributionsSheet(memo, undefined, { line: 'provinciale-verhuiscoach' });
    expect(rowTexts(sheet, 'oldebroek').slice(0, 4)).toEqual([
      'Oldebroek',
      '11,9%',
      '1.368,50',
      '0,00',
    ]);
    expect(cellIn(sheet, 'totaal', '2024').question).toEqual({
      about: 'line-total',
      line: 'provinciale-verhuiscoach',
      year: 2024,
    });
  });

  it('telt wat niet verdeeld is apart en vraagt daar geen uitleg over', () => {
    const sheet = contributionsSheet(computedCase('geen-sleutel-voor-gemeenten'), undefined, {
      line: 'verhuiscoaches',
    });
    expect(cellIn(sheet, 'niet-verdeeld', '2024')).toMatchObject({
      text: '73.000,00',
      tone: 'warning',
    });
    expect(cellIn(sheet, 'totaal', '2024').question).toBeUndefined();
  });

  it('heeft geen bedrag per eenheid zonder aantallen, want de memo noemt ze niet', () => {
    expect(countChoices(memoPlan.indicators)).toEqual([]);
  });

  it('deelt een bijdrage door een aantal', () => {
    const indicator = {
      id: 'woningen',
      name: 'Sociale huurwoningen',
      group: 'gemeenten',
      unit: 'count',
      source: '',
      measuredOn: '',
      figures: { elburg: '1150', ermelo: '0' },
    } as const;
    const plan = { ...memoPlan, indicators: [...memoPlan.indicators, indicator] };
    const [count] = countChoices(plan.indicators);
    if (count === undefined) throw new Error('a count was added');
    const sheet = contributionsSheet(computed(plan), undefined, { per: { count, years: [2024] } });
    // 11.661,00 ÷ 1.150 = 10,14; van vier gemeenten is het aantal niet bekend.
    expect(cellIn(sheet, 'elburg', 'per').text).toBe('10,14');
    expect(cellIn(sheet, 'groep-gemeenten', 'per').text).toBe('–');
    expect(cellIn(sheet, 'ermelo', 'per').text).toBe('–');
    expect(cellIn(sheet, 'uwoon', 'per').text).toBe('–');
  });

  it('laat een partij die wegviel staan, zodat de verschillen op papier optellen', () => {
    const plan = {
      ...memoPlan,
      parties: memoPlan.parties.filter(({ id }) => id !== 'putten'),
    };
    const sheet = contributionsSheet(computed(plan), memo);
    expect(rowTexts(sheet, 'putten')).toEqual([
      'Putten (niet in dit plan)',
      '0,0%',
      '0,00',
      '0,00',
      '0,00',
      '0,00',
      '0,00',
      '−36.116,50',
      'minder',
    ]);
    expect(rowOf(sheet, 'putten').party).toBeUndefined();
  });

  it('a plan of another region is compared with nothing, and says so', () => {
    const parties = memoPlan.parties.map((party) => ({ ...party, id: `epe-${party.id}` }));
    const elsewhere = computed({ ...memoPlan, parties });
    const sheet = contributionsSheet(memo, elsewhere);
    expect(sheet.columns.map(({ id }) => id)).toEqual(
      contributionsSheet(memo).columns.map(({ id }) => id),
    );
    expect(sheet.note).toContain(
      'Niet vergeleken: dit plan gaat over een andere regio dan het voorstel.',
    );
  });

  it('a line that the proposal does not have is compared with nothing', () => {
    const [line, ...lines] = memoPlan.costLines;
    if (line === undefined) throw new Error('the memo has lines');
    const plan = { ...memoPlan, costLines: [{ ...line, id: 'nieuw' }, ...lines] };
    const sheet = contributionsSheet(computed(plan), memo, { line: 'nieuw' });
    expect(sheet.columns.map(({ id }) => id)).not.toContain('verschil');
    expect(sheet.note).toContain('Niet vergeleken: deze post staat niet in het voorstel.');
  });
});
