import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldedName, NameMatcher } from '../../src/import/match-names.ts';
import { memoPlan } from '../support/memo-plan.ts';

const of = (group: string) =>
  new NameMatcher(memoPlan.parties.filter((party) => party.group === group));
const gemeenten = of('gemeenten');
const corporaties = of('corporaties');

test.each([
  ['Elburg', 'elburg'],
  ['  ELBURG ', 'elburg'],
  ['Gemeente Elburg', 'elburg'],
  ['Gem. Elburg', 'elburg'],
  ['Elburg (gemeente)', 'elburg'],
  ['Nunspéét', 'nunspeet'],
  ['Ha\u00adrder\u200bwijk', 'harderwijk'],
])('%j is a municipality', (name, id) => expect(gemeenten.find(name)?.id).toBe(id));

test.each([
  ['deltawonen', 'deltawonen'],
  ['Stichting deltaWonen', 'deltawonen'],
  ['Stichting Omnia-Wonen', 'omnia-wonen'],
  ['omnia-wonen', 'omnia-wonen'],
  ['Stichting Woningstichting Putten', 'woningstichting-putten'],
])('%j is a housing corporation', (name, id) => expect(corporaties.find(name)?.id).toBe(id));

test('Putten is the municipality, and no corporation', () => {
  expect(gemeenten.find('Putten')?.id).toBe('putten');
  expect(corporaties.find('Putten')).toBeUndefined();
});

test('a name that looks like a party is only suggested', () => {
  expect(gemeenten.match('Hardewijk')).toEqual({
    suggestion: expect.objectContaining({ id: 'harderwijk' }) as unknown,
  });
  expect(gemeenten.match('Zeewolde')).toEqual({});
  expect(gemeenten.match('')).toEqual({});
});

test('a name that fits two parties fits none', () => {
  const twins = new NameMatcher([
    { id: 'a', group: 'g', name: 'Gemeente Bergen' },
    { id: 'b', group: 'g', name: 'Stichting Bergen' },
  ]);
  expect(twins.find('Bergen')).toBeUndefined();
  expect(twins.find('gemeente bergen')?.id).toBe('a');
});

test('names of objects are names like others', () => {
  expect(gemeenten.find('__proto__')).toBeUndefined();
  expect(gemeenten.find('constructor')).toBeUndefined();
});

test('folding a name twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      expect(foldedName(foldedName(name))).toBe(foldedName(name));
    }),
  );
});
