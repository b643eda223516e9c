import type { Refusal } from '../refusals.ts';
import type { Sheet } from '../../sheets/sheet.ts';
import type { CellBlock } from './grid-clipboard.ts';
import type { Handsontable } from './handsontable-setup.ts';

/** Row and column of a cell; row -1 is the header. */
export type CellPair = readonly [row: number, column: number];

/** The chosen cell. */
export function selectedCell(hot: Handsontable): CellPair | undefined {
  const { row, col } = hot.getSelectedRangeLast()?.highlight ?? {};
  return typeof row === 'number' && typeof col === 'number' ? [row, col] : undefined;
}

/** All chosen blocks, without the headers that may be chosen with them. */
export function selectedBlocks(hot: Handsontable): CellBlock[] {
  return (hot.getSelectedRange() ?? []).map(blockOf).filter(({ endRow }) => endRow >= 0);
}

/** The block that was chosen last. */
export function selectedBlock(hot: Handsontable): CellBlock | undefined {
  return selectedBlocks(hot).at(-1);
}

/** The corners of a range of the grid. */
export function blockOf(range: Range): CellBlock {
  const start = range.getTopStartCorner();
  const end = range.getBottomEndCorner();
  return {
    startRow: Math.max(0, start.row ?? 0),
    startCol: Math.max(0, start.col ?? 0),
    endRow: end.row ?? -1,
    endCol: end.col ?? -1,
  };
}

/** Chooses a block, as far as it lies within the sheet. */
export function selectBlock(hot: Handsontable, sheet: Sheet, block: CellBlock): void {
  const endRow = Math.min(block.endRow, sheet.rows.length - 1);
  const endCol = Math.min(block.endCol, sheet.columns.length - 1);
  hot.selectCell(block.startRow, block.startCol, endRow, endCol);
}

/** A range as the grid knows it. */
export type Range = NonNullable<ReturnType<Handsontable['getSelectedRangeLast']>>;

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
