import { expect, test } from 'vitest';
import { fileOf, firstFigures, refusedFigures, sheetOf, shortRows } from './sheet-files.ts';
import { xlsxParts, zipOf } from './zip-writer.ts';

const run = (text: string, property = '') => `<r><rPr>${property}</rPr><t>${text}</t></r>`;
const RAISED = '<vertAlign val="superscript"/>';

function xlsxOf(...rows: readonly (readonly [string, string])[]): File {
  const lines = [['<t>Gemeente</t>', '<t>Aandeel sociale huurwoningen</t>'], ...rows].map((row) =>
    row.map((text) => `<c t="inlineStr"><is>${text}</is></c>`).join(''),
  );
  const parts = xlsxParts(lines.map((line) => `<row>${line}</row>`).join(''));
  return fileOf(zipOf(parts), 'x.xlsx');
}

function odsOf(...rows: readonly (readonly [string, string])[]): File {
  const styles =
    '<style name="T1"><text-properties text-position="super 58%"/></style>' +
    '<style name="T2"><text-properties text-line-through-style="solid"/></style>' +
    '<style name="T3"><text-properties text-position="0% 100%" text-line-through-style="none"/></style>';
  const lines = [['Gemeente', 'Aandeel sociale huurwoningen'], ...rows].map((row) =>
    row.map((text) => `<table-cell value-type="string"><p>${text}</p></table-cell>`).join(''),
  );
  const table = `<table name="A">${lines.map((line) => `<table-row>${line}</table-row>`).join('')}</table>`;
  const content = `<d><automatic-styles>${styles}</automatic-styles><body>${table}</body></d>`;
  return fileOf(zipOf({ 'content.xml': content }), 'x.ods');
}

test('the small number of a note is no digit of a figure, in xlsx', async () => {
  const file = xlsxOf(
    [run('Elburg'), run('14,8') + run('1', RAISED)],
    [run('Ermelo'), run('16') + run(',2', '<b/>')],
    [run('Putten'), run('11,9', '<strike/>') + run('12,5')],
    [run('Nunspeet'), run('14,4', '<strike val="0"/><vertAlign val="baseline"/>')],
  );
  expect(await firstFigures(file)).toEqual(['B3 ermelo 16.2', 'B5 nunspeet 14.4']);
  expect(await refusedFigures(file)).toEqual(['B2 elburg not-a-number', 'B4 putten not-a-number']);
  expect(shortRows(await sheetOf(file))[1]).toEqual(['Elburg', '14,8¹']);
});

test('nor in ods', async () => {
  const file = odsOf(
    ['Elburg', '14,8<span style-name="T1">1<s/></span>'],
    ['Ermelo', '16<annotation><p>let op</p></annotation>,<span style-name="T3">2</span>'],
    ['Putten', '<span style-name="T2">11,9</span>12,5'],
    ['Nunspeet', '14,4'],
  );
  expect(await firstFigures(file)).toEqual(['B3 ermelo 16.2', 'B5 nunspeet 14.4']);
  expect(await refusedFigures(file)).toEqual(['B2 elburg not-a-number', 'B4 putten not-a-number']);
});
