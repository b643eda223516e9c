import { expect, test } from 'vitest';
import { fileOf, firstFigures, lookAt, refusedFigures } from './sheet-files.ts';

const HEADER = 'Gemeente;Aandeel sociale huurwoningen';
const headers = async (file: File) =>
  (await lookAt(file)).table.columns.map(({ header }) => header);

test.each([
  ['x', 'no-figure'],
  ['n.b.', 'no-figure'],
  ['volgt nog', 'not-a-number'],
  ['14-8-2024', 'other-kind'],
])('a first party with %s is no header', async (text, problem) => {
  const file = fileOf(`${HEADER}\nElburg;${text}\nErmelo;16,2\nPutten;11,9`);
  expect(await headers(file)).toEqual(['Aandeel sociale huurwoningen']);
  expect(await firstFigures(file)).toEqual(['B3 ermelo 16.2', 'B4 putten 11.9']);
  expect(await refusedFigures(file)).toEqual([`B2 elburg ${problem}`]);
});

test('neither is a name that is no party, without a figure', async () => {
  const file = fileOf(`${HEADER}\nNederland;.\nElburg;14,8\nErmelo;16,2`);
  expect(await firstFigures(file)).toEqual(['B3 elburg 14.8', 'B4 ermelo 16.2']);
});

test('a row of units below the only header belongs to it, and "in %" is a unit', async () => {
  for (const top of [`${HEADER}\n;%`, `${HEADER}\n;in %`, `${HEADER} in %`]) {
    const file = fileOf(`${top}\nElburg;14,8\nErmelo;16,2`);
    const { choices } = await lookAt(file);
    expect(choices.columns.get(1)?.target).toEqual({ to: 'indicator', id: 'sociale-huur' });
  }
});
