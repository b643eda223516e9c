import { expect, it } from 'vitest';
import type { Plan } from '../../src/domain/plan.ts';
import { comparedInputs, type ComparedInput } from '../../src/sheets/input-comparison.ts';
import { edited } from '../support/edited.ts';
import { memoPlan } from '../support/memo-plan.ts';
import { computedCase } from './sheet-texts.ts';

const sixty = edited(memoPlan, {
  edit: 'dial-split',
  groups: ['gemeenten', 'corporaties'],
  percent: '60',
});
const { plan: fixed } = computedCase('harderwijk-vast-op-30');

/** "Verhuiscoaches …, deel van de gemeenten: 50% | *60%"; a star is "gewijzigd". */
function told(...plans: Parameters<typeof comparedInputs>[0]): string[] {
  return comparedInputs(plans).map(asText);
}

/** The same of what the plans after the first one do not have alike. */
function toldOfOthers(...plans: Parameters<typeof comparedInputs>[0]): string[] {
  return comparedInputs(plans, 'others').map(asText);
}

function asText({ where, what, values }: ComparedInput): string {
  const texts = values.map(({ text, isChanged }) => `${isChanged ? '*' : ''}${text}`);
  return `${where}, ${what}: ${texts.join(' | ')}`;
}

it('zet wat er anders is ingevuld van alle plannen op één rij', () => {
  expect(told(memoPlan, sixty, fixed)).toEqual([
    'Verhuiscoaches in dienst van de corporaties, deel van de gemeenten: 50% | *60% | 50%',
    'Verhuiscoaches in dienst van de corporaties, deel van de corporaties: 50% | *40% | 50%',
    'Provinciale verhuiscoach, 12 uur per week voor inwerken, deel van de gemeenten: 25% | *30% | 25%',
    'Provinciale verhuiscoach, 12 uur per week voor inwerken, deel van de corporaties: 25% | *20% | 25%',
    'Naar rato van sociale huurwoningen, vast aandeel van Harderwijk: geen | geen | *30%',
  ]);
});

it('noemt wat in meer jaren gelijk is één keer', () => {
  const fewer = edited(memoPlan, { edit: 'dial-hours', hoursPerWeek: '66' });
  expect(told(memoPlan, fewer, memoPlan)).toEqual([
    'Verhuiscoaches in dienst van de corporaties, uren per week in alle jaren: 72 uur | *66 uur | 72 uur',
  ]);
});

it('houdt de volgorde van het eerste plan, ook als een later plan eerder iets wijzigt', () => {
  const cheaper = edited(memoPlan, { edit: 'dial-cost-per-fte', costPerFte: '70000' });
  const [first, second] = told(memoPlan, fixed, cheaper);
  expect(first).toBe(
    'Verhuiscoaches in dienst van de corporaties, kosten per fte: €\u00a073.000 | €\u00a073.000 | *€\u00a070.000',
  );
  expect(second).toBe(
    'Naar rato van sociale huurwoningen, vast aandeel van Harderwijk: geen | *30% | geen',
  );
});

it('noemt wat maar één plan heeft, en laat naam en notitie buiten beschouwing', () => {
  const other = edited(
    { ...memoPlan, title: 'Anders', note: 'Anders' },
    { edit: 'add-party', item: { id: 'zwolle', group: 'gemeenten', name: 'Zwolle' } },
    { edit: 'set-years', firstYear: 2024, yearCount: 5 },
    { edit: 'move', list: 'parties', id: 'putten', before: 'elburg' },
  );
  expect(told(memoPlan, other, memoPlan)).toEqual([
    'Plan, aantal jaren: 4 | *5 | 4',
    // What the added year goes on with has nothing beside it.
    'Partij, Zwolle: niet | *wel | niet',
    'Partij, volgorde: – | *anders | –',
  ]);
  expect(told(memoPlan, { ...memoPlan, title: 'Anders' })).toEqual([]);
});

const COACHES = 'Verhuiscoaches in dienst van de corporaties';
const HOURS = `${COACHES}, uren per week in alle jaren`;

it('noemt onderling alleen waarin de andere plannen van elkaar verschillen', () => {
  const hours = (plan: Plan, hoursPerWeek: string) =>
    edited(plan, { edit: 'dial-hours', hoursPerWeek });
  const all = [memoPlan, hours(memoPlan, '66'), hours(fixed, '66')];
  expect(told(...all)).toHaveLength(2);
  // Both say 66 hours.
  expect(toldOfOthers(...all)).toEqual([
    'Naar rato van sociale huurwoningen, vast aandeel van Harderwijk: geen | geen | *30%',
  ]);
  expect(toldOfOthers(memoPlan, hours(memoPlan, '66'), hours(memoPlan, '60'), memoPlan)).toEqual([
    `${HOURS}: 72 uur | *66 uur | *60 uur | 72 uur`,
  ]);
  expect(toldOfOthers(memoPlan, sixty, sixty)).toEqual([]);
  expect(toldOfOthers(memoPlan, sixty)).toEqual([]);
});

it('ziet onderling ook een andere volgorde die in beide plannen anders is dan in het eerste', () => {
  const moved = (id: string) =>
    edited(memoPlan, { edit: 'move', list: 'parties', id, before: 'elburg' });
  expect(toldOfOthers(memoPlan, moved('putten'), moved('ermelo'))).toEqual([
    'Partij, volgorde: – | *anders | *anders',
  ]);
  expect(toldOfOthers(memoPlan, moved('putten'), moved('putten'))).toEqual([]);
});

it('leent een plan dat iets niet heeft geen waarde van een ander plan', () => {
  const fewer = edited(memoPlan, { edit: 'dial-hours', hoursPerWeek: '66' });
  const { id } = memoPlan.costLines[0] ?? { id: '' };
  const without = edited(memoPlan, { edit: 'remove', list: 'costLines', id });
  expect(told(memoPlan, without, fewer)).toContain(`${HOURS}: 72 uur | niet in dit plan | *66 uur`);
  // Both have it and the first does not: what it says there is no difference with the first.
  const others = toldOfOthers(without, memoPlan, fewer);
  expect(others).toEqual([`${HOURS}: niet in dit plan | 72 uur | 66 uur`]);
});
