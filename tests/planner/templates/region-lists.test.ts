import { expect, test } from 'vitest';
import { countNames, regionGroups } from '../../../src/planner/templates/region-lists.ts';

const fields = (gemeenten: string, corporaties = '') => [
  { id: 'gemeenten', name: 'Gemeenten', list: gemeenten },
  { id: 'corporaties', name: 'Corporaties', list: corporaties },
];

test('one name a line, as it is typed or pasted from a spreadsheet', () => {
  expect(regionGroups(fields('Epe\r\n\r\n Voorst \n', 'Triada\n'))).toEqual({
    ok: true,
    value: [
      { id: 'gemeenten', name: 'Gemeenten', parties: ['Epe', 'Voorst'] },
      { id: 'corporaties', name: 'Corporaties', parties: ['Triada'] },
    ],
  });
  expect(countNames('Epe\r\n\r\n Voorst \n')).toBe(2);
});

test('a second column names the group, also one that is not there yet', () => {
  const list = 'Epe\tgemeenten\nTriada\tCorporaties\nGelderland\tProvincie\nVoorst';
  expect(regionGroups(fields(list))).toEqual({
    ok: true,
    value: [
      { id: 'gemeenten', name: 'Gemeenten', parties: ['Epe', 'Voorst'] },
      { id: 'corporaties', name: 'Corporaties', parties: ['Triada'] },
      { name: 'Provincie', parties: ['Gelderland'] },
    ],
  });
});

test('nothing, and a name that stands twice, are refused in words', () => {
  expect(regionGroups(fields(' \n'))).toMatchObject({ ok: false });
  expect(regionGroups(fields('Epe\nepe'))).toEqual({
    ok: false,
    reason: '‘epe’ staat twee keer bij Gemeenten.',
  });
});
