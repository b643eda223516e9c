import type { Sheet, SheetColumn } from '../sheets/sheet.ts';

/** A number as sheets show it: sign, dots between thousands, a comma, a percent sign. */
const SHOWN_NUMBER = /^[+−-]?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?%?$/;

/** How a text begins that a spreadsheet would take for a formula, its wide forms included. */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/;

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A sheet as csv for a Dutch spreadsheet program: semicolons, decimal commas, a byte order mark.
 * Numbers stay numbers, also below zero; no text can become a formula.
 * @param closing rows below the sheet, such as where it comes from
 */
export function sheetCsv(sheet: Sheet, closing: readonly (readonly string[])[]): string {
  const rows = [
    sheet.columns.map(columnTitle),
    ...sheet.rows.map(({ header, cells }) => [header.text, ...cells.map(({ text }) => text)]),
    [],
    ...closing,
  ];
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(csvCell).join(';')}\r\n`).join('');
}

function columnTitle({ title, subtitle }: SheetColumn): string {
  return subtitle === undefined ? title : `${title} (${subtitle})`;
}

function csvCell(text: string): string {
  if (SHOWN_NUMBER.test(text)) {
    return text.replaceAll('.', '').replace('−', '-').replace(/^\+/, '');
  }
  const safe = FORMULA_START.test(text) ? `'${text}` : text;
  return /[;"\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
