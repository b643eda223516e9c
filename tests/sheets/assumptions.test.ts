import { expect, test } from 'vitest';
import type { Plan } from '../../src/domain/plan.ts';
import type { AssumptionLine } from '../../src/sheets/agreement-lines.ts';
import { assumptionsOf } from '../../src/sheets/assumptions.ts';
import { memoPlan } from '../support/memo-plan.ts';

/** Asides in brackets, as they are less to read. */
const told = ({ text, aside }: AssumptionLine) => (aside === true ? `(${text})` : text);

test('the memo: what every line and key goes by', () => {
  expect(
    assumptionsOf(memoPlan, memoPlan).map(({ title, lines }) => [title, ...lines.map(told)]),
  ).toEqual([
    [
      'Verhuiscoaches in dienst van de corporaties',
      '72 uur per week (2 fte)',
      '€\u00a073.000 per fte van 36 uur, per jaar',
      'gemeenten 50%, corporaties 50%',
      '(Memo 2023, Financiering)',
    ],
    [
      'Provinciale verhuiscoach, 12 uur per week voor inwerken',
      '€\u00a046.000 in 2024',
      'provincie 50%, gemeenten 25%, corporaties 25%',
      '(Memo 2023, Financiering (exclusief reiskosten))',
    ],
    [
      'Naar rato van sociale huurwoningen',
      'Aandeel sociale huurwoningen',
      '(CBS (data 2022), memo 2023, peildatum 2022)',
    ],
    [
      'Naar rato van woningbezit',
      'Aandeel woningbezit in de regio',
      '(dVi (de Verantwoordingsinformatie), memo 2023, peildatum onbekend)',
    ],
  ]);
});

test('a split that differs names the proposal; years with another figure stand apart', () => {
  const [first, ...others] = memoPlan.costLines;
  if (first?.kind !== 'hours') throw new Error('the memo begins with hours');
  const split = { ...first.split, gemeenten: '60', corporaties: '40' };
  const hoursPerWeek = { 2024: '72', 2025: '72', 2026: '54' };
  const plan = { ...memoPlan, costLines: [{ ...first, split, hoursPerWeek }, ...others] };
  expect(assumptionsOf(plan, memoPlan)[0]?.lines.map(told)).toEqual([
    '72 uur per week (2 fte) in 2024 en 2025',
    '54 uur per week (1,5 fte) in 2026',
    '€\u00a073.000 per fte van 36 uur, per jaar',
    '(voorstel: 72 uur per week (2 fte))',
    'gemeenten 60%, corporaties 40%',
    '(voorstel: gemeenten 50%, corporaties 50%)',
    '(Memo 2023, Financiering)',
  ]);
});

test('more than eight other figures of one column are counted', () => {
  const [indicator, ...others] = memoPlan.indicators;
  if (indicator === undefined) throw new Error('the memo has indicators');
  const more = Array.from({ length: 9 }, (_none, at) => `nieuw-${at}`);
  const parties = [
    ...memoPlan.parties,
    ...more.map((id) => ({ id, group: 'gemeenten', name: id })),
  ];
  const withFigures = (figure: string): Plan => {
    const figures = Object.fromEntries(more.map((id) => [id, figure]));
    return { ...memoPlan, parties, indicators: [{ ...indicator, figures }, ...others] };
  };
  expect(assumptionsOf(withFigures('2'), withFigures('1')).at(-1)?.lines.map(told)).toEqual([
    'Aandeel sociale huurwoningen: 9 cijfers anders dan in het voorstel.',
  ]);
});
