import type { Sheet } from '../../sheets/sheet.ts';
import { isEditable } from '../cell-entry.ts';
import { cellAt } from '../paste-block.ts';
import type { CellPair } from './grid-selection.ts';

/**
 * A row of cells that a person fills with Tab: Enter then goes below the first of them, as in
 * other spreadsheets.
 */
export class TabRun {
  #start = 0;
  #at: CellPair | undefined;

  /** Where Tab goes from a cell, or Shift+Tab: past what is computed, as nobody can type there. */
  next(sheet: Sheet, [row, column]: CellPair, isBack: boolean): CellPair {
    if (!this.isAt([row, column])) this.#start = column;
    const step = isBack ? -1 : 1;
    const isCell = (place: number): boolean => cellAt(sheet, row, place) !== undefined;
    let to = column + step;
    while (isCell(to) && !takesText(sheet, row, to)) to += step;
    if (!takesText(sheet, row, to)) to = isCell(column + step) ? column + step : column;
    this.#at = [row, to];
    return this.#at;
  }

  /** Whether Tab came to this cell. */
  isAt([row, column]: CellPair): boolean {
    return this.#at?.[0] === row && this.#at[1] === column;
  }

  /** Where Enter goes from the cell that Tab came to. */
  below(sheet: Sheet, [row]: CellPair): CellPair {
    this.#at = undefined;
    return [Math.min(row + 1, sheet.rows.length - 1), this.#start];
  }

  /** Another cell was chosen: the row of cells ends, unless Tab went there. */
  chosen(row: number, column: number): void {
    if (!this.isAt([row, column])) this.#at = undefined;
  }
}

function takesText(sheet: Sheet, row: number, column: number): boolean {
  const cell = cellAt(sheet, row, column);
  return cell !== undefined && (isEditable(cell) || cell.choice !== undefined);
}
