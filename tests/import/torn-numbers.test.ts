import { expect, test } from 'vitest';
import { fileOf, firstFigures, lookAt, refusedFigures } from './sheet-files.ts';

const HEADER = 'Gemeente,Aandeel sociale huurwoningen';

test('a decimal comma does not tear a number in a file with commas', async () => {
  const csv = `${HEADER}\nElburg,14,8\nErmelo,16,2\nPutten,11`;
  expect(await firstFigures(fileOf(csv))).toEqual([
    'B2 elburg 14.8',
    'B3 ermelo 16.2',
    'B4 putten 11',
  ]);
  const { table } = await lookAt(fileOf(csv));
  expect(table.columns.map(({ letters }) => letters)).toEqual(['B']);
});

test('two torn numbers in a row are two numbers', async () => {
  const csv = `${HEADER},Woningbezit\nElburg,14,8,3,25\nErmelo,16,2,4,5`;
  const { table } = await lookAt(fileOf(csv));
  expect(table.sheet.rows[1]?.map((cell) => (cell?.is === 'text' ? cell.text : ''))).toEqual([
    ...['', '14,8', '3,25'],
  ]);
});

test('thousands are asked about, and more pieces than one can pair are no number', async () => {
  expect(await refusedFigures(fileOf(`${HEADER}\nElburg,1,480\nErmelo,987`))).toEqual([
    'B2 elburg doubtful',
  ]);
  const csv = `${HEADER},Woningbezit\nElburg,14,8,1480\nErmelo,16,2310\nPutten,11,900`;
  expect(await firstFigures(fileOf(csv))).toEqual(['B3 ermelo 16', 'B4 putten 11']);
  expect(await refusedFigures(fileOf(csv))).toEqual(['B2 elburg not-a-number']);
});

test('what is wider for another reason stays as it is', async () => {
  const remark = `${HEADER}\nElburg,14.8,CBS\nErmelo,16.2,let op\nPutten,11.9,2024`;
  expect(await firstFigures(fileOf(remark))).toEqual([
    ...['B2 elburg 14.8', 'B3 ermelo 16.2', 'B4 putten 11.9'],
  ]);
  const quoted = `${HEADER}\nElburg,"14,8",1\nErmelo,"16,2",2`;
  expect(await firstFigures(fileOf(quoted))).toEqual(['B2 elburg 14.8', 'B3 ermelo 16.2']);
});

test('a title with commas of its own is no header', async () => {
  const csv = `Cijfers, regio, 2024\n${HEADER}\n,%\nElburg,14,8\nErmelo,16,2`;
  expect(await firstFigures(fileOf(csv))).toEqual(['B4 elburg 14.8', 'B5 ermelo 16.2']);
});
