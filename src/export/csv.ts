import { guardFormula, isShownNumber } from '../locale/formula-guard.ts';
import type { Sheet, SheetColumn } from '../sheets/sheet.ts';

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

/** Quotes around every sign at which some program could begin another cell, or a formula. */
const NEEDS_QUOTES = /[;,|\t"\r\n=＝@＠]|^['\s\p{Cf}]|\s$/u;

function csvCell(text: string): string {
  if (isShownNumber(text)) {
    return text.replaceAll('.', '').replace('−', '-').replace(/^\+/, '');
  }
  const safe = guardFormula(text);
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
