import { isEditable } from '../cell-entry.ts';
import type { SheetCell, SheetRow } from '../../sheets/sheet.ts';
import { cellAt } from '../paste-block.ts';
import { redrawFigure, type Drawing } from './draw-cell.ts';
import { frozenAt, gridValue } from './grid-data.ts';
import type { Handsontable } from './handsontable-setup.ts';

/** A cell by its place in the sheet; column 0 is the header of the row. */
export interface CellAt {
  readonly row: number;
  readonly column: number;
}

/**
 * Draws only the figures that differ. The grid would draw every cell and measure every row again,
 * which is most of the time between a key and the screen.
 * @param data what the grid holds; gets the new texts
 * @returns false when everything has to be drawn
 */
export function redrawFigures(
  hot: Handsontable,
  data: string[][],
  before: Drawing,
  now: Drawing,
): boolean {
  const changed = changedFigures(before, now);
  if (changed === undefined) return false;
  const { sheet, refusals } = now;
  const first = hot.getFirstRenderedVisibleRow();
  const last = hot.getLastRenderedVisibleRow();
  for (const { row, column } of changed) {
    const values = data[row];
    const cell = cellAt(sheet, row, column);
    if (values === undefined || cell === undefined) continue;
    values[column] = gridValue(cell, refusals);
    const { top, bottom } = frozenAt(sheet, row, column);
    if (!top && !bottom && (row < first || row > last)) continue;
    // What is frozen stands in the grid twice: in a layer of its own, and below that.
    for (const td of new Set([false, true].map((above) => hot.getCell(row, column, above)))) {
      if (td !== null) redrawFigure(td, row, column, before, now);
    }
  }
  return true;
}

/**
 * The figures that differ between two drawings of the same rows and columns. Undefined when more
 * than figures changed (names, choices, refused texts, what can be typed in): then the grid draws
 * everything, as rows may need another height and cells other keys.
 */
export function changedFigures(before: Drawing, now: Drawing): readonly CellAt[] | undefined {
  if (!isDrawnAlike(before, now)) return undefined;
  const { columns } = now.sheet;
  const changed: CellAt[] = [];
  for (const [row, next] of now.sheet.rows.entries()) {
    const old = before.sheet.rows[row];
    if (old === next) continue;
    if (old === undefined || !sameRow(old, next)) return undefined;
    for (const [place, cell] of next.cells.entries()) {
      const was = old.cells[place];
      if (was === cell) continue;
      const isFigure = columns[place + 1]?.align === 'end' && sameInput(was, cell);
      if (!isFigure) return undefined;
      changed.push({ row, column: place + 1 });
    }
  }
  return changed;
}

/** The same heads, as many rows, the same eyes, and no refused text, which may need more room. */
function isDrawnAlike(before: Drawing, now: Drawing): boolean {
  return (
    before.refusals.size + now.refusals.size === 0 &&
    before.mine === now.mine &&
    before.canFill === now.canFill &&
    before.sheet.frozenRows === now.sheet.frozenRows &&
    before.sheet.rows.length === now.sheet.rows.length &&
    JSON.stringify(before.sheet.columns) === JSON.stringify(now.sheet.columns)
  );
}

function sameRow(one: SheetRow, other: SheetRow): boolean {
  return (
    one.header === other.header &&
    one.id === other.id &&
    one.kind === other.kind &&
    one.party === other.party &&
    one.indented === other.indented &&
    (one.item === undefined) === (other.item === undefined) &&
    one.cells.length === other.cells.length
  );
}

/** Whether both take a figure, or both take nothing. */
function sameInput(one: SheetCell | undefined, other: SheetCell): boolean {
  if (one === undefined || one.choice !== undefined || other.choice !== undefined) return false;
  if (isEditable(one) !== isEditable(other) || one.input?.type !== other.input?.type) return false;
  return other.input === undefined || other.input.type === 'decimal';
}
