import { expect, test } from 'vitest';
import { compute } from '../../src/domain/compute.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { paperContributions, paperHours } from '../../src/sheets/paper-sheets.ts';
import { goldenCase } from '../support/golden-cases.ts';
import { memoPlan } from '../support/memo-plan.ts';

const computed = (plan: Plan) => ({ plan, outcome: compute(plan) });
const texts = (rows: ReturnType<typeof paperContributions>['rows']) =>
  rows.map(({ header, cells }) => [header.text, ...cells.map(({ text }) => text)]);

test('hours that are the same every year take one column', () => {
  const sheet = paperHours(computed(memoPlan));
  expect(texts(sheet?.rows ?? [])).toEqual([
    ['deltaWonen', '6 uur'],
    ['Omnia Wonen', '20 uur'],
    ['UWOON', '37 uur'],
    ['Woningstichting Putten', '9 uur'],
    ['Totaal', '72 uur'],
  ]);
});

test('hours that differ keep their years; a plan without hours has no table', () => {
  const [first, ...others] = memoPlan.costLines;
  if (first?.kind !== 'hours') throw new Error('the memo begins with hours');
  const hoursPerWeek = { ...first.hoursPerWeek, 2026: '54' };
  const plan = { ...memoPlan, costLines: [{ ...first, hoursPerWeek }, ...others] };
  const titles = paperHours(computed(plan))?.columns.map(({ title }) => title);
  expect(titles).toEqual(['Partij', '2024', '2025', '2026', '2027']);
  expect(paperHours(computed({ ...memoPlan, costLines: others }))).toBeUndefined();
});

test('what nobody pays is a row only when there is such a thing', () => {
  const base = computed(memoPlan);
  const names = (plan: Plan) =>
    texts(paperContributions(computed(plan), base).rows).map(([name]) => name);
  expect(names(memoPlan)).not.toContain('Niet verdeeld');
  expect(names(goldenCase('geen-sleutel-voor-gemeenten').plan)).toContain('Niet verdeeld');
  const titles = paperContributions(base, { ...base }).columns.map(({ title }) => title);
  expect(titles.slice(-3)).toEqual(['Vier jaar', 'Verschil', 'Meer of minder']);
});
