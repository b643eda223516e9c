import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/domain/plan.ts';
import { keysSheet } from '../../src/sheets/keys-sheet.ts';
import { memoPlan } from '../support/memo-plan.ts';
import { cellIn, computed, computedCase, rowTexts } from './sheet-texts.ts';

const memo = computed(memoPlan);
const municipal = { key: 'naar-sociale-huur', year: 2024, bounds: false };

describe('tabblad Verdeelsleutels', () => {
  it('toont bron, peildatum, gewicht, cijfers, aandeel en bijdrage van de memo', () => {
    const sheet = keysSheet(memo, undefined, municipal);
    expect(sheet?.frozenRows).toBe(3);
    expect(rowTexts(sheet, 'bron')).toEqual(['Bron', 'CBS (data 2022), memo 2023', '', '', '']);
    expect(rowTexts(sheet, 'peildatum').slice(0, 2)).toEqual(['Peildatum', '2022']);
    expect(rowTexts(sheet, 'gewicht').slice(0, 2)).toEqual(['Gewicht', '100%']);
    expect(rowTexts(sheet, 'harderwijk')).toEqual(['Harderwijk', '32,8', '', '32,8%', '27.716,00']);
    expect(rowTexts(sheet, 'totaal')).toEqual(['Totaal', '100,0', '', '100,0%', '84.500,00']);
  });

  it('zet Harderwijk vast op 30%; de andere vijf delen 70%', () => {
    const sheet = keysSheet(computedCase('harderwijk-vast-op-30'), memo, municipal);
    expect(rowTexts(sheet, 'harderwijk')).toEqual([
      'Harderwijk',
      '32,8',
      '30',
      '30,0%',
      '25.350,00',
    ]);
    // 11,9 ÷ 67,2 × 70% = 12,39…%
    expect(rowTexts(sheet, 'oldebroek')).toEqual(['Oldebroek', '11,9', '', '12,4%', '10.474,48']);
    expect(rowTexts(sheet, 'totaal')[2]).toBe('30');
  });

  it('zegt van een gewijzigde cel wat er in het voorstel stond', () => {
    const sheet = keysSheet(computedCase('harderwijk-vast-op-30'), memo, municipal);
    expect(cellIn(sheet, 'harderwijk', 'fixed').changed).toBe('Gewijzigd. Voorstel: leeg.');
    expect(cellIn(sheet, 'elburg', 'fixed').changed).toBeUndefined();
    const first = memoPlan.indicators[0];
    if (first === undefined) throw new Error('The memo has indicators.');
    const figures = { ...first.figures, elburg: '14.0', ermelo: '15.20' };
    const plan: Plan = {
      ...memoPlan,
      indicators: [{ ...first, figures }, ...memoPlan.indicators.slice(1)],
    };
    const changed = keysSheet(computed(plan), memo, municipal);
    expect(cellIn(changed, 'elburg', 'cijfer-sociale-huur').changed).toBe(
      'Gewijzigd. Voorstel: 13,8.',
    );
    expect(cellIn(changed, 'ermelo', 'cijfer-sociale-huur').changed).toBeUndefined();
  });

  it('begint met typen zonder punten en procenttekens', () => {
    const sheet = keysSheet(memo, undefined, municipal);
    expect(cellIn(sheet, 'gewicht', 'cijfer-sociale-huur')).toMatchObject({
      text: '100%',
      editText: '100',
      label: 'Aandeel sociale huurwoningen, gewicht in procenten',
      address: { at: 'weight', key: 'naar-sociale-huur', indicator: 'sociale-huur' },
    });
  });

  it('noemt een lege peildatum leeg', () => {
    const sheet = keysSheet(memo, undefined, { ...municipal, key: 'naar-woningbezit' });
    expect(cellIn(sheet, 'peildatum', 'cijfer-woningbezit')).toMatchObject({
      text: 'nog leeg',
      editText: '',
      tone: 'muted',
    });
    expect(sheet?.columns[0]?.title).toBe('Corporatie');
  });

  it('toont op verzoek onder- en bovengrens', () => {
    const sheet = keysSheet(memo, undefined, { ...municipal, bounds: true });
    expect(sheet?.columns.map(({ title }) => title)).toEqual([
      'Gemeente',
      'Aandeel sociale huurwoningen',
      'Vast aandeel',
      'Ondergrens',
      'Bovengrens',
      'Aandeel',
      'Bijdrage 2024',
    ]);
    expect(cellIn(sheet, 'elburg', 'floor').label).toBe('Elburg, ondergrens in procenten');
  });

  it('zegt dat een partij in een jaar niet meedoet', () => {
    const sheet = keysSheet(computedCase('putten-stapt-uit-na-2025'), undefined, {
      ...municipal,
      year: 2026,
    });
    expect(rowTexts(sheet, 'putten').slice(-2)).toEqual(['doet niet mee', '0,00']);
  });

  it('vraagt naar het aandeel en de bijdrage, en kent geen sleutel die er niet is', () => {
    const sheet = keysSheet(memo, undefined, municipal);
    expect(cellIn(sheet, 'putten', 'aandeel').question).toEqual({
      about: 'share',
      key: 'naar-sociale-huur',
      party: 'putten',
      year: 2024,
    });
    expect(cellIn(sheet, 'putten', 'bijdrage').question).toEqual({
      about: 'contribution',
      party: 'putten',
      year: 2024,
    });
    expect(keysSheet(memo, undefined, { ...municipal, key: 'weg' })).toBeUndefined();
  });
});

describe('een sleutel die niet alles verdeelt', () => {
  const even = { id: 'gelijk', name: 'Gelijke delen', group: 'gemeenten' } as const;
  const weights = { gelijk: '100' };
  const ones = Object.fromEntries(
    memoPlan.parties.filter(({ group }) => group === 'gemeenten').map(({ id }) => [id, '1']),
  );
  const indicator = {
    ...{ id: 'gelijk', name: 'Elk één', group: 'gemeenten', unit: 'count' as const },
    ...{ source: '', measuredOn: '', figures: ones },
  };
  const withKey: Plan = {
    ...memoPlan,
    indicators: [...memoPlan.indicators, indicator],
    keys: [...memoPlan.keys, { ...even, weights }],
  };
  const [coaches, provincial] = memoPlan.costLines;
  if (coaches === undefined || provincial === undefined) throw new Error('the memo has two lines');

  it('toont zonder een post wel aandelen, en geen bijdrage van een andere sleutel', () => {
    const sheet = keysSheet(computed(withKey), memo, { ...municipal, key: 'gelijk' });
    // One sixth.
    expect(rowTexts(sheet, 'harderwijk').slice(-2)).toEqual(['16,7%', '–']);
    expect(rowTexts(sheet, 'totaal').slice(-2)).toEqual(['100,0%', '–']);
    expect(cellIn(sheet, 'harderwijk', 'bijdrage').question).toBeUndefined();
    expect(sheet?.note).toBe(
      '‘Gelijke delen’ wordt nergens gebruikt. De aandelen zijn wel berekend; een bijdrage is er niet.',
    );
  });

  it('toont bij twee sleutels elk alleen de eigen post', () => {
    const keys = { ...provincial.keys, gemeenten: 'gelijk' };
    const plan = { ...withKey, costLines: [coaches, { ...provincial, keys }] };
    const both = computed(plan);
    // A sixth of 11.500,00: 1.916,66 and two thirds of a cent.
    const second = keysSheet(both, memo, { ...municipal, key: 'gelijk' });
    expect(rowTexts(second, 'totaal').slice(-2)).toEqual(['100,0%', '11.500,00']);
    expect(rowTexts(second, 'harderwijk').at(-1)).toMatch(/^1\.916,6[67]$/);
    expect(cellIn(second, 'harderwijk', 'bijdrage').question).toEqual({
      ...{ about: 'contribution', party: 'harderwijk', year: 2024 },
      line: 'provinciale-verhuiscoach',
    });
    // 32,8% of 73.000,00
    const first = keysSheet(both, memo, municipal);
    expect(rowTexts(first, 'harderwijk').slice(-2)).toEqual(['32,8%', '23.944,00']);
    expect(first?.note).toBe(
      'De bijdrage is die aan ‘Verhuiscoaches in dienst van de corporaties’. Andere posten van deze groep gaan volgens een andere sleutel.',
    );
  });

  it('zegt van een sleutel voor alleen uren dat die geen kosten verdeelt', () => {
    const keys = { gemeenten: 'naar-sociale-huur', corporaties: 'naar-woningbezit' };
    const plan = {
      ...withKey,
      costLines: [{ ...coaches, keys, executor: { group: 'gemeenten', key: 'gelijk' } }],
    };
    const sheet = keysSheet(computed(plan), memo, { ...municipal, key: 'gelijk' });
    expect(sheet?.note).toContain('verdeelt geen kosten, wel uren');
    expect(keysSheet(memo, undefined, municipal)?.note).toBeUndefined();
  });
});
