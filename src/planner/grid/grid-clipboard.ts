import { guardFormula, unguardFormula } from '../../locale/formula-guard.ts';
import { startText } from '../cell-entry.ts';
import { cellAt } from '../paste-block.ts';
import type { Sheet } from '../../sheets/sheet.ts';

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
      if (cell === undefined) continue;
      line[right] = guardFormula(cell.input?.type === 'choice' ? cell.text : startText(cell));
    }
  }
}

/** What the grid hands over of a cell: text, or nothing. */
export function cellText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? `${value}` : '';
}

/** The texts that a paste lays over a selection: a single one fills all of it. */
export function pastedTexts(data: readonly unknown[][], over: CellBlock): readonly string[][] {
  const lines = data.map((line) => line.map((value) => unguardFormula(cellText(value))));
  const only = lines.length === 1 && lines[0]?.length === 1 ? lines[0][0] : undefined;
  if (only === undefined) return lines;
  const columns = over.endCol - over.startCol + 1;
  return Array.from({ length: over.endRow - over.startRow + 1 }, () =>
    Array.from({ length: columns }, () => only),
  );
}
