import type { Refusal } from '../refusals.ts';
import type { Sheet } from '../../sheets/sheet.ts';
import type { Handsontable } from './handsontable-setup.ts';

/** Row and column of a cell; row -1 is the header. */
export type CellPair = readonly [row: number, column: number];

/** The chosen cell. */
export function selectedCell(hot: Handsontable): CellPair | undefined {
  const { row, col } = hot.getSelectedRangeLast()?.highlight ?? {};
  return typeof row === 'number' && typeof col === 'number' ? [row, col] : undefined;
}

/** Chooses what stood at a place of an older sheet, wherever it stands now; gives up when it is gone. */
export function followCell(
  hot: Handsontable,
  [row, column]: CellPair,
  before: Sheet,
  now: Sheet,
  hasFocus: boolean,
): void {
  const nowRow = now.rows.findIndex(({ id }) => id === before.rows[row]?.id);
  const nowColumn = now.columns.findIndex(({ id }) => id === before.columns[column]?.id);
  if (nowRow < 0 || nowColumn < 0) hot.deselectCell();
  else hot.selectCell(nowRow, nowColumn, nowRow, nowColumn, true, hasFocus);
}

/** Shows at once why a text of a block was refused. */
export function goToRefusal(hot: Handsontable, sheet: Sheet, refusal: Refusal | undefined): void {
  const row = sheet.rows.findIndex(({ id }) => id === refusal?.rowId);
  const column = sheet.columns.findIndex(({ id }) => id === refusal?.colId);
  if (row >= 0 && column >= 0) hot.selectCell(row, column);
}
