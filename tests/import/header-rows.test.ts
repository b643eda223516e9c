import { expect, test } from 'vitest';
import { fileOf, firstFigures, lookAt, refusedFigures } from './sheet-files.ts';
import { xlsxParts, zipOf } from './zip-writer.ts';

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

test('headers that are called x and y stay headers, and a title above a gap is none', async () => {
  const file = fileOf('Gemeente;x;y;Woningen\nElburg;183,5;496,2;12\nPutten;169,1;473,8;13');
  expect(await headers(file)).toEqual(['x', 'y', 'Woningen']);
  const title = fileOf(`Gelderland;2024\n\n${HEADER}\nElburg;14,8\nErmelo;16,2`);
  expect(await headers(title)).toEqual(['Aandeel sociale huurwoningen']);
});

test('a row of units below the only header belongs to it, and "in %" is a unit', async () => {
  for (const top of [`${HEADER}\n;%`, `${HEADER}\n;in %`, `${HEADER} in %`]) {
    const file = fileOf(`${top}\nElburg;14,8\nErmelo;16,2`);
    const { choices } = await lookAt(file);
    expect(choices.columns.get(1)?.target).toEqual({ to: 'indicator', id: 'sociale-huur' });
  }
});

test('names stand where most parties are, and not where one stands most often', async () => {
  const file = fileOf(
    'Provincie;Gemeente;Aandeel sociale huurwoningen\nGelderland;Elburg;14,8\nGelderland;Ermelo;16,2',
  );
  expect(await firstFigures(file)).toEqual(['C2 elburg 14.8', 'C3 ermelo 16.2']);
});

test('a name that is merged over two years gives neither of them', async () => {
  const cell = (name: string, text: string) =>
    `<c r="${name}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const rows = [
    cell('A1', 'Gemeente') + cell('B1', 'Jaar') + cell('C1', 'Aandeel sociale huurwoningen'),
    `${cell('A2', 'Elburg')}<c r="B2"><v>2023</v></c><c r="C2"><v>14.8</v></c>`,
    '<c r="B3"><v>2024</v></c><c r="C3"><v>15.8</v></c>',
    `${cell('A4', 'Putten')}<c r="B4"><v>2024</v></c><c r="C4"><v>11.9</v></c>`,
  ];
  const sheet = `<worksheet><sheetData>${rows.map((each) => `<row>${each}</row>`).join('')}</sheetData><mergeCells><mergeCell ref="A2:A3"/></mergeCells></worksheet>`;
  const parts = { ...xlsxParts(''), 'xl/worksheets/sheet1.xml': sheet };
  expect(await firstFigures(fileOf(zipOf(parts), 'x.xlsx'))).toEqual(['C4 putten 11.9']);
});
