import type { Sheet, SheetCell } from '../../sheets/sheet.ts';
import { startText } from '../cell-entry.ts';
import { cellAt } from '../paste-block.ts';
import type { CellBlock } from './grid-clipboard.ts';
import type { LaidText } from '../paste/laid-text.ts';
import type { CellPair } from './grid-selection.ts';

/** Which cells are filled, and from which ones. */
export interface Fill {
  readonly from: CellBlock;
  readonly to: CellBlock;
}

/**
 * What Ctrl+D and Ctrl+R fill, as in other spreadsheets: below (or beside) the first row (or
 * column) of the selection, and for one row (or column) from the one before it. Undefined where
 * there is none.
 */
export function fillOf(block: CellBlock, way: 'down' | 'right'): Fill | undefined {
  const { startRow, startCol, endRow, endCol } = block;
  if (way === 'down') {
    if (endRow > startRow) {
      return { from: { ...block, endRow: startRow }, to: { ...block, startRow: startRow + 1 } };
    }
    if (startRow < 1) return undefined;
    return { from: { ...block, startRow: startRow - 1, endRow: startRow - 1 }, to: block };
  }
  if (endCol > startCol) {
    return { from: { ...block, endCol: startCol }, to: { ...block, startCol: startCol + 1 } };
  }
  // The names before the first column are no source of figures.
  if (startCol < 2) return undefined;
  return { from: { ...block, startCol: startCol - 1, endCol: startCol - 1 }, to: block };
}

/** The texts for the cells to fill: those of the source again and again, also backwards. */
export function filledTexts(sheet: Sheet, { from, to }: Fill): LaidText[] {
  return placesOf(to).flatMap(([row, column]) => {
    const sourceRow = wrapped(row, from.startRow, from.endRow);
    const source = cellAt(sheet, sourceRow, wrapped(column, from.startCol, from.endCol));
    const target = cellAt(sheet, row, column);
    if (source === undefined || target === undefined || source === target) return [];
    const text = valueText(source);
    return text === valueText(target) ? [] : [{ row, column, text }];
  });
}

/** The cells of a block, row by row. */
export function placesOf({ startRow, startCol, endRow, endCol }: CellBlock): CellPair[] {
  const places: CellPair[] = [];
  for (let row = startRow; row <= endRow; row += 1) {
    for (let column = startCol; column <= endCol; column += 1) places.push([row, column]);
  }
  return places;
}

/** The block around texts that were laid; undefined for none. */
export function boxOf(laid: readonly LaidText[]): CellBlock | undefined {
  const [first] = laid;
  if (first === undefined) return undefined;
  let [startRow, startCol, endRow, endCol] = [first.row, first.column, first.row, first.column];
  for (const { row, column } of laid) {
    startRow = Math.min(startRow, row);
    startCol = Math.min(startCol, column);
    endRow = Math.max(endRow, row);
    endCol = Math.max(endCol, column);
  }
  return { startRow, startCol, endRow, endCol };
}

/** The cells that are filled, together with those they are filled from. */
export function around({ from, to }: Fill): CellBlock {
  return {
    startRow: Math.min(from.startRow, to.startRow),
    startCol: Math.min(from.startCol, to.startCol),
    endRow: Math.max(from.endRow, to.endRow),
    endCol: Math.max(from.endCol, to.endCol),
  };
}

function valueText(cell: SheetCell): string {
  return cell.input?.type === 'choice' ? cell.input.chosen : startText(cell);
}

function wrapped(place: number, start: number, end: number): number {
  const length = end - start + 1;
  return start + ((((place - start) % length) + length) % length);
}
