import { writeOds } from 'hucre/ods';
import { writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { fileOf, libreOfficeFile, opened, sheetOf, shortRows } from './sheet-files.ts';
import { xlsxParts, zipOf } from './zip-writer.ts';

test.each(['xlsx', 'ods'] as const)('reads what LibreOffice wrote as %s', async (kind) => {
  const book = await opened(libreOfficeFile(kind));
  expect(book.ok && book.value.sheets.map(({ name }) => name)).toEqual(['Toelichting', 'Cijfers']);
  expect(shortRows(await sheetOf(libreOfficeFile(kind)))).toEqual([['Woningcijfers van de regio']]);
  expect(shortRows(await sheetOf(libreOfficeFile(kind), 1))).toEqual([
    ['Woningcijfers Noord-Veluwe'],
    [],
    [
      'Gemeente',
      'Aandeel sociale huurwoningen (2025)',
      'Huurwoningen 1-1-2025',
      'Per hectare',
      'Bijgewerkt',
    ],
    ['Gemeente Elburg', '#13.9%', '#1380', '#0.3', '@2025-03-01'],
    ['ermelo', '#15.1%', '1.500', '#0.333333333333333', '@2025-03-01'],
    ['Harderwijk', '#32.7%', '#3280', '!#DIV/0!', '@2025-03-01'],
    ['Nunspéét', '#14.5%', '#1440', '#144', '@2025-03-01'],
    ['Oldebroek', '#11.9%', '#1190', '#119', '@2025-03-01'],
    ['Puten', '#11.9%', '#1190', '#119', '@2025-03-01'],
    ['Zeewolde', '#4.2%', '#420', '#42', '@2025-03-01'],
    ['Totaal', '#100%'],
  ]);
});

test.each([
  ['xlsx', writeXlsx],
  ['ods', writeOds],
] as const)('reads what another library wrote as %s', async (kind, write) => {
  const rows = [
    ['Gemeente', 'Aantal', 'Klaar'],
    ['Elburg & omstreken', 0.1 + 0.2, true],
    ['<b>Putten</b>', '=1+1', null],
    ['12', 1e-7, 'één "twee"'],
  ];
  const bytes = await write({ sheets: [{ name: 'Blad 1', rows }] });
  expect(shortRows(await sheetOf(fileOf(bytes, `x.${kind}`)))).toEqual([
    ['Gemeente', 'Aantal', 'Klaar'],
    ['Elburg & omstreken', '#0.3', '?boolean'],
    ['<b>Putten</b>', '=1+1'],
    ['12', '#0.0000001', 'één "twee"'],
  ]);
});

test('reads what Excel writes: shared texts with layout, formulas, inline texts, 1904', async () => {
  const cells = [
    '<c r="A1" t="s"><v>0</v></c>',
    '<c r="C1" t="s"><v>1</v></c>',
    '<c r="D1" t="str"><f>A1</f><v>tekst</v></c>',
    '<c r="E1"><f>1+1</f></c>',
    '<c r="F1" t="str"><f>""</f><v></v></c>',
    '<c r="G1" t="inlineStr"><is><t>in de cel</t></is></c>',
    '<c r="H1" t="e"><v>#N/A</v></c>',
    '<c r="I1" s="1"><v>0.28000000000000003</v></c>',
    '<c r="J1" s="2"><v>44196</v></c>',
    '<c r="K1" s="3"><v>5</v></c>',
  ];
  const strings =
    '<sst><si><r><rPr/><t>Aan</t></r><r><t xml:space="preserve">tal </t></r></si>' +
    '<si><t>Re_x0041_gel</t><rPh><t>reigeru</t></rPh></si></sst>';
  const styles =
    '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="&quot;dag&quot; 0"/></numFmts>' +
    '<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>' +
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="14"/><xf numFmtId="170"/></cellXfs></styleSheet>';
  const parts = xlsxParts(`<row r="1">${cells.join('')}</row><row><c><v>1</v></c></row>`, {
    'xl/sharedStrings.xml': strings,
    'xl/styles.xml': styles,
    'xl/workbook.xml':
      '<workbook><workbookPr date1904="1"/><sheets><sheet name="Cijfers" r:id="s"/></sheets></workbook>',
  });
  expect(shortRows(await sheetOf(fileOf(zipOf(parts), 'x.xlsx')))).toEqual([
    [
      ...['Aantal ', '', 'ReAgel', 'tekst', '?no-result', '', 'in de cel', '!#N/A', '#28%'],
      // 44196 days after 1 January 1904.
      ...['@2025-01-01', '#5'],
    ],
    ['#1'],
  ]);
});

test('reads an ods in which rows and cells repeat', async () => {
  const content =
    '<o:document><o:body><o:spreadsheet><table:table table:name="Cijfers">' +
    '<table:table-column table:number-columns-repeated="16384"/>' +
    '<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="3"/>' +
    '<table:table-cell office:value-type="float" office:value="7" table:number-columns-repeated="2"/></table:table-row>' +
    '<table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>' +
    '<table:table-row><table:table-cell office:value-type="string"><office:annotation><text:p>opmerking</text:p></office:annotation>' +
    '<text:p>een<text:s text:c="3"/><text:span>naam</text:span></text:p></table:table-cell></table:table-row>' +
    '</table:table></o:spreadsheet></o:body></o:document>';
  const short = content.replace('1048570', '2');
  expect(shortRows(await sheetOf(fileOf(zipOf({ 'content.xml': short }), 'x.ods')))).toEqual([
    ['', '', '', '#7', '#7'],
    ['', '', '', '#7', '#7'],
    [],
    [],
    ['een naam'],
  ]);
  await expect(sheetOf(fileOf(zipOf({ 'content.xml': content }), 'x.ods'))).rejects.toThrow(
    'Blad ‘Cijfers’, cel A1048573: dit blad heeft te veel rijen. Verwacht: hoogstens 5.000.',
  );
});
