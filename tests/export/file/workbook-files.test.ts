import { strFromU8, unzipSync } from 'fflate';
import { readOds } from 'hucre/ods';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { number, result, words, type Book } from '../../../src/export/book/book.ts';
import { odsFile } from '../../../src/export/file/ods-file.ts';
import { odsFormula } from '../../../src/export/file/ods-formula.ts';
import { xlsxFile } from '../../../src/export/file/xlsx-file.ts';

const EVIL = ['=1+1', '+31', '-5', '@SUM(A1)', '\t=1', '\r=1', '<f>1</f>', 'a & "b"', '\u0001x'];

const book: Book = {
  title: 'Proef & meer',
  sheets: [
    {
      name: 'Kosten',
      widths: [20, 12],
      frozen: { rows: 2, columns: 1 },
      rows: [
        [words('Post', 'head'), words('Bedrag', 'headEnd')],
        [],
        ...EVIL.map((text, at) => [words(text), number(-1234.5 - at, 'money')]),
        [words('Samen', 'strong'), result('SUM(B3:B11)', -11146.5, 'moneySum')],
      ],
    },
    {
      name: 'Uren',
      widths: [10],
      frozen: { rows: 0, columns: 0 },
      rows: [[result('ROUND(Kosten!B12/Kosten!$B$3,2)', 9.03, 'hours')]],
    },
  ],
};

function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const parts = Object.entries(unzipSync(bytes));
  return new Map(parts.map(([name, data]) => [name, strFromU8(data)]));
}

describe.each(['xlsx', 'ods'] as const)('an %s file', (kind) => {
  const make = async () => (kind === 'xlsx' ? xlsxFile(book) : odsFile(book));
  const read = async () => (kind === 'xlsx' ? readXlsx(await make()) : readOds(await make()));

  test('keeps text as text and numbers as numbers, below zero too', async () => {
    const { sheets } = await read();
    expect(sheets.map(({ name }) => name)).toEqual(['Kosten', 'Uren']);
    const rows = sheets[0]?.rows ?? [];
    expect(rows.slice(2, 11).map(([, amount]) => amount)).toEqual(
      EVIL.map((_, at) => -1234.5 - at),
    );
    expect(rows.slice(2, 6).map(([text]) => text)).toEqual(EVIL.slice(0, 4));
    expect(rows.slice(8, 11).map(([text]) => text)).toEqual(['<f>1</f>', 'a & "b"', 'x']);
  });

  test('holds the formulas that were meant and no others', async () => {
    const sheet = kind === 'xlsx' ? 'xl/worksheets/sheet1.xml' : 'content.xml';
    const xml = partsOf(await make()).get(sheet) ?? '';
    const found = kind === 'xlsx' ? xml.match(/<f>/g) : xml.match(/table:formula="/g);
    expect(found).toHaveLength(kind === 'xlsx' ? 1 : 2);
    expect(xml).toContain(kind === 'xlsx' ? '<f>SUM(B3:B11)</f><v>-11146.5</v>' : '-11146.5');
  });

  test('is the same for the same book', async () => {
    expect(await make()).toEqual(await make());
  });
});

test('heads that stay in sight, widths and number formats in xlsx', async () => {
  const parts = partsOf(await xlsxFile(book));
  const sheet = parts.get('xl/worksheets/sheet1.xml') ?? '';
  expect(sheet).toContain(
    '<pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/>',
  );
  expect(sheet).toContain('<col min="1" max="1" width="20" customWidth="1"/>');
  expect(parts.get('xl/styles.xml')).toContain('formatCode="#,##0.00"');
});

test('the same in ods', async () => {
  const parts = partsOf(await odsFile(book));
  expect([...parts.keys()][0]).toBe('mimetype');
  expect(parts.get('settings.xml')).toContain('"VerticalSplitPosition" config:type="int">2<');
  expect(parts.get('content.xml')).toContain('style:column-width="39.0mm"');
  expect(parts.get('content.xml')).toContain('number:decimal-places="2"');
});

test.each([
  ['SUM(C4:C9)', 'of:=SUM([.C4:.C9])'],
  ['ROUND(Kosten!$B12*60,0)/60', 'of:=ROUND([$Kosten.$B12]*60;0)/60'],
  ['SUMPRODUCT(ABS(B10:AZ10))', 'of:=SUMPRODUCT(ABS([.B10:.AZ10]))'],
  ['(1-D$4)*C7+D$4*B7', 'of:=(1-[.D$4])*[.C7]+[.D$4]*[.B7]'],
])('%s in OpenDocument is %s', (excel, ods) => {
  expect(odsFormula(excel)).toBe(ods);
});
