import type { BookCell, BookSheet } from '../book/book.ts';
import { letters } from '../book/draft.ts';
import { columnWidths, rowHeight } from './measures.ts';
import { xmlText } from './xml-text.ts';
import { XLSX_STYLE } from './xlsx-styles.ts';

/**
 * One sheet of a workbook, as texts that follow each other. Every string is an inline text; only
 * `formula` becomes a formula.
 */
export function xlsxSheet(sheet: BookSheet): readonly string[] {
  return [
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<sheetViews><sheetView showGridLines="0" workbookViewId="0">${pane(sheet)}</sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    columns(sheet),
    '<sheetData>',
    ...sheet.rows.map((cells, at) => row(cells, at, sheet.widths)),
    '</sheetData>',
    '<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    '</worksheet>',
  ];
}

function pane({ frozen: { rows, columns: fixed } }: BookSheet): string {
  if (rows === 0 && fixed === 0) return '';
  const split = `${fixed === 0 ? '' : ` xSplit="${fixed}"`}${rows === 0 ? '' : ` ySplit="${rows}"`}`;
  const active = rows === 0 ? 'topRight' : fixed === 0 ? 'bottomLeft' : 'bottomRight';
  return `<pane${split} topLeftCell="${letters(fixed)}${rows + 1}" activePane="${active}" state="frozen"/>`;
}

function columns(sheet: BookSheet): string {
  const texts = columnWidths(sheet).map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  return `<cols>${texts.join('')}</cols>`;
}

function row(cells: readonly BookCell[], at: number, widths: readonly number[]): string {
  if (cells.length === 0) return '';
  const height = rowHeight(cells, widths);
  let text = `<row r="${at + 1}"${height === undefined ? '' : ` ht="${height}" customHeight="1"`}>`;
  for (let column = 0; column < cells.length; column++) {
    const cell = cells[column];
    if (cell !== undefined) text += cellText(cell, `${letters(column)}${at + 1}`);
  }
  return `${text}</row>`;
}

function cellText(cell: NonNullable<BookCell>, place: string): string {
  const start = `<c r="${place}" s="${XLSX_STYLE[cell.style]}"`;
  if ('text' in cell) {
    if (cell.text === '') return `${start}/>`;
    return `${start} t="inlineStr"><is><t xml:space="preserve">${plainText(cell.text)}</t></is></c>`;
  }
  if (cell.formula === undefined) return `${start}><v>${cell.value}</v></c>`;
  return `${start}><f>${xmlText(cell.formula)}</f><v>${cell.value}</v></c>`;
}

/** The format reads "_x0041_" in a text as "A"; a text that has it as it is gets its mark escaped. */
function plainText(text: string): string {
  return xmlText(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}
