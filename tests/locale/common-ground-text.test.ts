import { expect, it, test } from 'vitest';
import { yearsOf, type Plan } from '../../src/domain/plan.ts';
import { leftOutSentences, yearRange } from '../../src/locale/common-ground-text.ts';
import { memoPlan } from '../support/memo-plan.ts';

test.each([
  [[2024], '2024'],
  [[2024, 2025], '2024–2025'],
  [[2024, 2026, 2027], '2024 en 2026–2027'],
  [[2024, 2026, 2028], '2024, 2026 en 2028'],
])('%j is %s', (years, text) => {
  expect(yearRange(years)).toBe(text);
});

const withYears = (firstYear: number, yearCount: number): Plan => {
  return { ...memoPlan, firstYear, yearCount };
};
const without = (...ids: string[]): Plan => {
  return { ...memoPlan, parties: memoPlan.parties.filter(({ id }) => !ids.includes(id)) };
};
const added = (...names: string[]): Plan => {
  const parties = names.map((name) => ({ id: name.toLowerCase(), group: 'gemeenten', name }));
  return { ...memoPlan, parties: [...memoPlan.parties, ...parties] };
};
const changed = (id: string, change: object): Plan => {
  const parties = memoPlan.parties.map((party) =>
    party.id === id ? { ...party, ...change } : party,
  );
  return { ...memoPlan, parties };
};
const elsewhere: Plan = {
  ...memoPlan,
  parties: memoPlan.parties.map((party) => ({ ...party, id: `epe-${party.id}` })),
};

it.each<[string, Plan, readonly number[] | undefined, string]>([
  ['nothing', withYears(2024, 4), undefined, ''],
  [
    'another first year',
    withYears(2025, 4),
    undefined,
    'Vergeleken over 2025–2027; 2028 staat niet in het voorstel, 2024 niet in dit plan.',
  ],
  [
    'more years',
    withYears(2024, 6),
    undefined,
    'Vergeleken over 2024–2027; 2028–2029 staan niet in het voorstel.',
  ],
  [
    'two years of four, all of them',
    withYears(2025, 2),
    undefined,
    'Vergeleken over 2025–2026; 2024 en 2027 staan niet in dit plan.',
  ],
  ['one common year chosen', withYears(2025, 4), [2026], ''],
  [
    'a year of its own',
    withYears(2025, 4),
    [2028],
    'Niet vergeleken: 2028 staat niet in het voorstel.',
  ],
  [
    'no year in common',
    withYears(2030, 4),
    undefined,
    'Niet vergeleken: dit plan gaat over 2030–2033 en het voorstel over 2024–2027.',
  ],
  [
    'another region',
    elsewhere,
    undefined,
    'Niet vergeleken: dit plan gaat over een andere regio dan het voorstel.',
  ],
  [
    'nobody',
    { ...memoPlan, parties: [] },
    undefined,
    'Niet vergeleken: dit plan heeft geen partijen.',
  ],
  ['a party joined', added('Zwolle'), undefined, 'Zwolle staat niet in het voorstel.'],
  [
    'two left, five joined',
    {
      ...added('Epe', 'Heerde', 'Hattem', 'Zeewolde', 'Dronten'),
      parties: [
        ...without('elburg', 'putten').parties,
        ...added('Epe', 'Heerde', 'Hattem', 'Zeewolde', 'Dronten').parties.slice(11),
      ],
    },
    undefined,
    'Epe, Heerde, Hattem en twee andere staan niet in het voorstel, Elburg en Putten niet in dit plan.',
  ],
  [
    'another name',
    changed('elburg', { name: 'Noord-Elburg' }),
    undefined,
    '‘Noord-Elburg’ heet in het voorstel ‘Elburg’.',
  ],
  [
    'another group',
    changed('uwoon', { group: 'gemeenten' }),
    undefined,
    'UWOON hoort in het voorstel bij de corporaties.',
  ],
])('says what is left out: %s', (_what, plan, chosen, text) => {
  const sentences = leftOutSentences(plan, memoPlan, chosen ?? yearsOf(plan));
  expect(sentences.join(' ')).toBe(text);
});

test('names the plans as they are asked to', () => {
  const names = { here: '‘A’', there: '‘B’' };
  expect(leftOutSentences(elsewhere, memoPlan, [2024], names)).toEqual([
    'Niet vergeleken: ‘A’ gaat over een andere regio dan ‘B’.',
  ]);
  expect(leftOutSentences(memoPlan, undefined, [2024])).toEqual([]);
  expect(leftOutSentences(memoPlan, memoPlan, [2024])).toEqual([]);
});
