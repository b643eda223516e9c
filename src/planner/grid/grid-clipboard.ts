import { guardFormula, unguardFormula } from '../../locale/formula-guard.ts';
import { startText } from '../cell-entry.ts';
import { cellAt } from '../paste-block.ts';
import type { Sheet, SheetCell } from '../../sheets/sheet.ts';

/** A block of cells, its corners included. */
export interface CellBlock {
  readonly startRow: number;
  readonly startCol: number;
  readonly endRow: number;
  readonly endCol: number;
}

/**
 * Puts in a copied block what a spreadsheet can read back: Dutch texts with a decimal comma, none of
 * them a formula.
 */
export function fillCopy(sheet: Sheet, data: unknown[][], { startRow, startCol }: CellBlock): void {
  for (const [down, line] of data.entries()) {
    for (const right of line.keys()) {
      const cell = cellAt(sheet, startRow + down, startCol + right);
      if (cell !== undefined) line[right] = guardFormula(copiedText(cell));
    }
  }
}

/** The texts of a block, to put on the clipboard. */
export function copiedRows(sheet: Sheet, block: CellBlock): string[][] {
  const { startRow, startCol, endRow, endCol } = block;
  return sheet.rows.slice(startRow, endRow + 1).map((row) => {
    const cells = [row.header, ...row.cells].slice(startCol, endCol + 1);
    return cells.map(copiedText);
  });
}

function copiedText(cell: SheetCell): string {
  return cell.input?.type === 'choice' ? cell.text : startText(cell);
}

/** What the grid hands over of a cell: text, or nothing. */
export function cellText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? `${value}` : '';
}

/** What stood on the clipboard, as it was before another program was guarded from it. */
export function fromClipboard(data: readonly unknown[][]): string[][] {
  return data.map((line) => line.map((value) => unguardFormula(cellText(value))));
}

/** The texts that a paste lays over a selection: a single one fills all of it. */
export function pastedTexts(
  lines: readonly (readonly string[])[],
  over: CellBlock,
): readonly (readonly string[])[] {
  const only = lines.length === 1 && lines[0]?.length === 1 ? lines[0][0] : undefined;
  if (only === undefined) return lines;
  const columns = over.endCol - over.startCol + 1;
  return Array.from({ length: over.endRow - over.startRow + 1 }, () =>
    Array.from({ length: columns }, () => only),
  );
}
