import { describe, expect, it } from 'vitest';
import { effectOf, leversOf, paidOver, paymentOf } from '../../src/domain/sensitivity.ts';
import { comparisonDrawing } from '../../src/sheets/comparison-drawing.ts';
import { comparisonRows } from '../../src/sheets/comparison.ts';
import { overviewDrawing, presentDrawing } from '../../src/sheets/overview-drawing.ts';
import { overviewRows } from '../../src/sheets/overview-rows.ts';
import { sensitivityDrawing } from '../../src/sheets/sensitivity-drawing.ts';
import { sensitivityRows } from '../../src/sheets/sensitivity-rows.ts';
import { memoPlan } from '../support/memo-plan.ts';
import { computed, computedCase } from './sheet-texts.ts';

const memo = computed(memoPlan);
const fixed = computedCase('harderwijk-vast-op-30');

describe('de tekening van het overzicht', () => {
  const about = {
    plan: 'Harderwijk op 30%',
    years: [2024],
    groups: ['Provincie', 'Gemeenten', 'Corporaties'],
    notes: '',
  };

  it('toont de groepen als deel van het geheel, en elke partij met het voorstel', () => {
    const drawing = overviewDrawing(overviewRows(fixed, memo, [2024]), about);
    expect(drawing.title).toBe('Wie betaalt wat in 2024? Harderwijk op 30%');
    expect(drawing.description).toContain('Samen €\u00a0192.000,00.');
    expect(drawing.legend.map(({ text }) => text)).toEqual([
      // 23.000, 84.500 and 84.500 of 192.000
      ...['Provincie 12,0%', 'Gemeenten 44,0%', 'Corporaties 44,0%', 'het voorstel'],
    ]);
    const [now, before, parties] = drawing.sections;
    expect(now?.rows[0]?.bars.map(({ from, to }) => [from, to])).toEqual([
      [0, 2_300_000],
      [2_300_000, 10_750_000],
      [10_750_000, 19_200_000],
    ]);
    expect(before?.rows[0]?.bars[1]).toMatchObject({
      look: 'outline',
      texts: ['Gemeenten 44,0%', '44,0%'],
    });
    expect(parties?.rows).toHaveLength(11);
    expect(parties?.rows[3]).toMatchObject({
      label: 'Harderwijk',
      text: '25.350,00',
      bars: [{ from: 0, to: 2_535_000, colour: 'group-2' }],
      tick: 2_771_600,
    });
    expect(parties?.scale).toEqual({ least: 0, most: 4_394_000 });
    expect(drawing.notes.join()).toContain('Proefberekening, geen besluit');
  });
});

describe('de tekening van een vergadering', () => {
  it('toont de rijen die er staan, met een streep waar het voorstel ligt', () => {
    const towns = overviewRows(fixed, memo, [2024]).filter(({ groupPlace }) => groupPlace === 2);
    const drawing = presentDrawing(towns, {
      ...{ plan: 'Harderwijk op 30%', years: [2024], notes: '' },
    });
    expect(drawing.title).toBe('Wie betaalt wat in 2024? Harderwijk op 30%');
    expect(drawing.legend).toEqual([{ sign: 'tick', text: 'het voorstel' }]);
    const [bars, none] = drawing.sections;
    expect(none).toBeUndefined();
    expect(bars?.rows.find(({ label }) => label === 'Harderwijk')).toMatchObject({
      text: '25.350,00',
      tick: 2_771_600,
    });
    expect(drawing.notes.join()).toContain('Proefberekening, geen besluit');
  });
});

describe('de tekening van de vergelijking', () => {
  it('zet elk plan onder elkaar op één schaal, met bedrag, woord en procent', () => {
    const sixty = computedCase('zestig-veertig');
    const rows = comparisonRows([memo, sixty, fixed], { year: 2024 });
    const names = ['Voorstel 2023', '60/40', 'Harderwijk op 30%'];
    const { title, sections } = comparisonDrawing(rows, names, [2024]);
    expect(title).toBe('Wie betaalt meer en wie minder in 2024 dan in ‘Voorstel 2023’?');
    expect(sections.map((section) => section.title)).toEqual(['60/40', 'Harderwijk op 30%']);
    // UWOON: 52% of 14.600 less; Harderwijk: 32,8% of it more.
    expect(sections.map(({ scale }) => scale)).toEqual([
      { least: -759_200, most: 478_880 },
      { least: -759_200, most: 478_880 },
    ]);
    expect(sections[1]?.rows[4]).toEqual({
      label: 'Harderwijk',
      text: '−2.366,00 minder −8,5%',
      bars: [{ from: 0, to: -236_600, colour: 'less', look: 'striped' }],
      look: 'indented',
    });
    expect(sections[1]?.rows[1]).toEqual({
      label: 'Gemeenten',
      text: '0,00 gelijk',
      bars: [],
      look: 'strong',
    });
  });
});

describe('de tekening van gevoeligheid', () => {
  it('zegt per invoer wat omlaag en omhoog doet, met balken aan beide kanten van 0', () => {
    const payment = paymentOf(memoPlan, 'harderwijk', [2025]);
    if (payment === undefined) throw new Error('Harderwijk');
    const now = paidOver(payment);
    const [hours] = leversOf(payment);
    if (hours === undefined) throw new Error('hours');
    const rows = sensitivityRows(memoPlan, [effectOf(payment, hours, 10, now)]);
    const about = { plan: 'Voorstel 2023', party: 'Harderwijk', percent: '10' };
    const { title, sections } = sensitivityDrawing(rows, about);
    expect(title).toBe('Wat telt het zwaarst voor Harderwijk? Voorstel 2023');
    // 23.944,00 × 10%
    expect(sections[0]?.rows).toEqual([
      {
        label: 'Uren per week in 2025, Verhuiscoaches in dienst van de corporaties',
        text: '10% omlaag: −2.394,40 minder; 10% omhoog: +2.394,40 meer',
        bars: [
          { from: -239_440, to: 0, colour: 'less', look: 'striped' },
          { from: 0, to: 239_440, colour: 'more', look: 'solid' },
        ],
      },
    ]);
    expect(sections[0]?.scale).toEqual({ least: -239_440, most: 239_440 });
  });
});
