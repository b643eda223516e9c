import { expect, test } from 'vitest';
import { readFigure } from '../../src/import/read-figure.ts';
import { inHours } from '../../src/import/figure-cells.ts';
import { describeFigureProblem } from '../../src/locale/import-problem-text.ts';
import type { SourceCell } from '../../src/import/source-sheet.ts';
import { fileOf, sheetOf } from './sheet-files.ts';
import { xlsxParts, zipOf } from './zip-writer.ts';

/** What becomes of a cell: "= 14.8", or why not and what is offered: "? De cel toont …: 14,8". */
function outcome(cell: SourceCell | undefined, unit: 'count' | 'percent' = 'count'): string {
  if (cell === undefined) return 'leeg';
  const read = readFigure(cell, unit);
  if (read.ok) return `= ${read.value}`;
  const readings = 'readings' in read.reason ? read.reason.readings : [];
  const offered = readings.map(({ text }) => text).join(' of ');
  const sentence = describeFigureProblem(read.reason);
  return offered === '' ? `! ${sentence}` : `? ${sentence} ${offered}`;
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

async function excelCell(format: string | number, stored: string): Promise<SourceCell | undefined> {
  const id = typeof format === 'number' ? format : 170;
  const code = typeof format === 'number' ? '' : format;
  const formats =
    code === '' ? '' : `<numFmts><numFmt numFmtId="170" formatCode="${escaped(code)}"/></numFmts>`;
  const parts = xlsxParts(`<row r="1"><c r="A1" s="1"><v>${stored}</v></c></row>`, {
    'xl/styles.xml': `<styleSheet>${formats}<cellXfs><xf numFmtId="0"/><xf numFmtId="${id}"/></cellXfs></styleSheet>`,
  });
  return (await sheetOf(fileOf(zipOf(parts), 'x.xlsx'))).rows[0]?.[0];
}

const toont = (seen: string, stored: string, offered: string) =>
  `? De cel toont “${seen}”, maar in het bestand staat ${stored}. ${offered}`;

test.each([
  // What is shown is what is stored, to six decimals.
  ['General', '14.8', '= 14.8'],
  ['0.0', '14.800000000000001', '= 14.8'],
  ['0.0', '14.8000000001', '= 14.8'],
  ['#,##0', '1480', '= 1480'],
  ['#,##0.00', '1480.5', '= 1480.5'],
  ['00000', '1480', '= 1480'],
  [3, '1480', '= 1480'],
  [37, '1480', '= 1480'],
  ['0" uur"', '6', '= 6'],
  ['0" m2"', '6', '= 6'],
  ['"ca. "0', '6', '= 6'],
  ['General" woningen"', '987', '= 987'],
  ['[Red][<10]0.0;0.0', '14.8', '= 14.8'],
  ['_-* #,##0_-;-* #,##0_-;_-* "-"??_-;_-@_-', '0', '= 0'],
  ['#,##0;-#,##0;"-"', '0', '= 0'],
  ['0.00E+00', '14800', '= 14800'],
  [12, '0.5', '= 0.5'],
  ['# ?/4', '2.25', '= 2.25'],
  ['#,##0," dzd"', '1480000', '= 1480000'],
  ['0.0,," mln"', '1500000', '= 1500000'],
  ['@', '14.8', '= 14.8'],
  // What is shown is another number: a question with both.
  ['0', '14.8', toont('15', '14,8', '15 of 14,8')],
  ['0.0', '14.8123', toont('14,8', '14,8123', '14,8 of 14,8123')],
  ['#,##0', '1480.6', toont('1.481', '1480,6', '1481 of 1480,6')],
  ['#,##0,', '1480000', toont('1.480', '1480000', '1480 of 1480000')],
  ['0.0,,', '1500000', toont('1,5', '1500000', '1,5 of 1500000')],
  ['0.0" mln"', '1.5', toont('1,5 mln', '1,5', '1500000 of 1,5')],
  ['0.0E+00', '14830', toont('1,5E+4', '14830', '15000 of 14830')],
  ['# ?/?', '0.3', toont('2/7', '0,3', '0,285714 of 0,3')],
  ['00-00', '1480', toont('14-80', '1480', '1480')],
  ['0"0"', '14', toont('140', '14', '14')],
  ['0;[Red]0', '-5', toont('5', '−5', '5')],
  [';;;', '14.8', toont('', '14,8', '14,8')],
  ['0;-0;;@', '0', toont('', '0', '0')],
  ['[=1]"ja";[=0]"nee";0', '1', toont('ja', '1', '1')],
  ['0" \u2030"', '14', toont('14 \u2030', '14', '14')],
  // Negative numbers, in brackets and without.
  ['0;(0)', '-5', '! “−5” is minder dan nul. Vul 0 of meer in.'],
  ['0;0-', '-5', '! “−5” is minder dan nul. Vul 0 of meer in.'],
  ['General', '-5', '! “−5” is minder dan nul. Vul 0 of meer in.'],
  // Money in the place of a count.
  ['"€" #,##0.00', '1480', '? “€ 1480” is een bedrag. Deze kolom bevat geen bedragen. 1480'],
  ['[$€-413] #,##0', '1480', '? “€ 1480” is een bedrag. Deze kolom bevat geen bedragen. 1480'],
  [44, '12.5', '? “€ 12,5” is een bedrag. Deze kolom bevat geen bedragen. 12,5'],
  // Times and days.
  ['[h]:mm', '1.5416666666666667', '? Hier staat de tijd “37:00”, geen getal. 37'],
  ['h:mm', '0.3958333333333333', '? Hier staat de tijd “9:30”, geen getal. 9,5'],
  ['h:mm', '1.5416666666666667', '? Hier staat de tijd “13:00”, geen getal. 13 of 37'],
  ['h:mm AM/PM', '0.75', '? Hier staat de tijd “6:00 PM”, geen getal. 18'],
  ['mm:ss', '0.0010416666666666667', '? Hier staat de tijd “01:30”, geen getal. 0,025'],
  ['[h]" uur"', '1.5', '? Hier staat de tijd “36 uur”, geen getal. 36'],
  [46, '0.25', '? Hier staat de tijd “6:00:00”, geen getal. 6'],
  ['dd-mm-yyyy', '45658', '! Hier staat een datum, 1 januari 2025, geen getal.'],
  ['yyyy', '45658', '! Hier staat een datum, 2025, geen getal.'],
  ['mmm-yy', '45658', '! Hier staat een datum, januari 2025, geen getal.'],
  ['d-m-yyyy', '5', '! Hier staat een datum, 5 januari 1900, geen getal.'],
  ['d-m-yyyy', '-5', '! Hier staat de fout “#####”, geen getal.'],
])('Excel %j of %s', async (format, stored, expected) => {
  expect(outcome(await excelCell(format, stored))).toBe(expected);
});

test.each([
  ['0.0%', '0.148', '= 14.8'],
  ['0%', '0.148', toont('15%', '14,8%', '15 of 14,8')],
  ['0.0"%"', '14.8', '= 14.8'],
  ['0.0\\%', '14.8', '= 14.8'],
  [10, '0.148123', toont('14,81%', '14,8123%', '14,81 of 14,8123')],
])('Excel %j of %s in a column of percentages', async (format, stored, expected) => {
  expect(outcome(await excelCell(format, stored), 'percent')).toBe(expected);
});

test('a percentage is no count', async () => {
  expect(outcome(await excelCell('0.0%', '0.148'))).toBe(
    '! “14,8%” is een percentage. Deze kolom bevat aantallen.',
  );
});

test.each([
  ['[h]:mm', '0.25', '= 6'],
  ['h:mm', '0.3958333333333333', '= 9.5'],
  ['h:mm', '1.5416666666666667', toont('13:00', '37', '13 of 37')],
  ['[h]:mm', '0.39600694444444445', toont('9:30', '9,50416666666667', '9,5 of 9,504167')],
  ['mm:ss', '0.0010416666666666667', '? Hier staat de tijd “01:30”, geen getal. 0,025'],
])('Excel %j of %s in a column of hours', async (format, stored, expected) => {
  expect(outcome(inHours(await excelCell(format, stored)))).toBe(expected);
});

async function odsCell(attributes: string, shown: string): Promise<SourceCell | undefined> {
  const content =
    '<d><body><table:table table:name="A"><table:table-row><table:table-cell ' +
    `${attributes}><text:p>${shown}</text:p></table:table-cell></table:table-row></table:table></body></d>`;
  return (await sheetOf(fileOf(zipOf({ 'content.xml': content }), 'x.ods'))).rows[0]?.[0];
}

const float = (value: string) => `office:value-type="float" office:value="${value}"`;
const time = (value: string) => `office:value-type="time" office:time-value="${value}"`;

test.each([
  [float('14.8'), '14,8', '= 14.8'],
  [float('14.8'), '14.8', '= 14.8'],
  [float('1480'), '1.480', '= 1480'],
  [float('1480'), '1,480', '= 1480'],
  [float('1480.5'), '1 480,50', '= 1480.5'],
  [float('14.8000000001'), '14,8', '= 14.8'],
  [float('14800'), '1,48E+04', '= 14800'],
  [float('6'), '6 uur', '= 6'],
  [float('0'), '-', '= 0'],
  [float('14.8'), '', '= 14.8'],
  [float('14.8123'), '14,8', toont('14,8', '14,8123', '14,8 of 14,8123')],
  [float('1480000'), '1.480', toont('1.480', '1480000', '1480000')],
  [float('1.5'), '1,5 mln', toont('1,5 mln', '1,5', '1500000 of 1,5')],
  [float('0.5'), '1/2', toont('1/2', '0,5', '0,5')],
  [float('-5'), '(5)', '! “−5” is minder dan nul. Vul 0 of meer in.'],
  [
    'office:value-type="currency" office:value="1480"',
    '€ 1.480,00',
    '? “€ 1480” is een bedrag. Deze kolom bevat geen bedragen. 1480',
  ],
  [
    'office:value-type="percentage" office:value="0.148"',
    '14,8%',
    '! “14,8%” is een percentage. Deze kolom bevat aantallen.',
  ],
  [time('PT37H00M00S'), '37:00', '? Hier staat de tijd “37:00”, geen getal. 37'],
  [time('PT37H00M00S'), '13:00', '? Hier staat de tijd “13:00”, geen getal. 13 of 37'],
  [time('PT09H30M00S'), '09:30:00 AM', '? Hier staat de tijd “09:30:00 AM”, geen getal. 9,5'],
  [time('PT00H09M30S'), '09:30', '? Hier staat de tijd “09:30”, geen getal. 0,158333'],
  [
    'office:value-type="date" office:date-value="2025-01-31"',
    '31-01-25',
    '! Hier staat een datum, 31 januari 2025, geen getal.',
  ],
])('LibreOffice %s shown as %j', async (attributes, shown, expected) => {
  expect(outcome(await odsCell(attributes, shown))).toBe(expected);
});
