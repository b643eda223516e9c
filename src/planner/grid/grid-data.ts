import { startText } from '../cell-entry.ts';
import { refusalKey, refusedText, type Refusals } from '../refusals.ts';
import type { Sheet, SheetCell } from '../../sheets/sheet.ts';

/**
 * The sheet as the grid holds it: the text to start typing from. The grid gets copies and is never
 * asked what the truth is; what a person sees is drawn from the sheet.
 */
export function gridData({ rows }: Sheet, refusals: Refusals): string[][] {
  return rows.map(({ header, cells }) =>
    [header, ...cells].map((cell) => gridValue(cell, refusals)),
  );
}

/** The text of one cell to start typing from. */
export function gridValue(cell: SheetCell, refusals: Refusals): string {
  if (cell.input?.type === 'choice') return cell.input.chosen;
  const refusal = cell.address === undefined ? undefined : refusals.get(refusalKey(cell.address));
  return refusedText(refusal) ?? startText(cell);
}

/** Rows at the end that stay in sight: the total, where the sheet ends with it. */
export function rowsAtBottom({ rows }: Sheet): number {
  return rows.at(-1)?.kind === 'total' ? 1 : 0;
}

/** On which sides a cell stays in sight while the rest scrolls. */
export function frozenAt(sheet: Sheet, row: number, column: number) {
  const bottom = row >= sheet.rows.length - rowsAtBottom(sheet);
  return { start: column === 0, top: row < sheet.frozenRows, bottom };
}

/** The same for sheets with the same rows and columns, as wide: then only the texts differ. */
export function shapeOf({ columns, rows }: Sheet): string {
  return JSON.stringify([columns.map(({ id, width }) => [id, width]), rows.map(({ id }) => id)]);
}

/** The names take at most this part of the room, so that a phone shows figures beside them. */
const MOST_FOR_NAMES = 0.42;

/** The widths of the columns in px, in a grid for which there is `room` px. */
export function columnWidths({ columns }: Sheet, room: number): number[] {
  const most = Math.max(120, Math.floor(room * MOST_FOR_NAMES));
  return columns.map(({ width }, place) => (place === 0 ? Math.min(width, most) : width));
}
