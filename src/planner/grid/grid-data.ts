import { cellAt } from '../paste-block.ts';
import { startText } from '../cell-entry.ts';
import type { Sheet, SheetCell } from '../../sheets/sheet.ts';

/**
 * The sheet as the grid holds it: the text to start typing from. The grid gets copies and is never
 * asked what the truth is; what a person sees is drawn from the sheet.
 */
export function gridData(sheet: Sheet): string[][] {
  return sheet.rows.map((row) => [row.header, ...row.cells].map(gridValue));
}

function gridValue(cell: SheetCell): string {
  return cell.input?.type === 'choice' ? cell.input.chosen : startText(cell);
}

/** Rows at the end that stay in sight: the total, where the sheet ends with it. */
export function rowsAtBottom(sheet: Sheet): number {
  return sheet.rows.at(-1)?.kind === 'total' ? 1 : 0;
}

/** The words for a cell that is selected: what it is, what is in it, and whether it can be changed. */
export function cellWords(sheet: Sheet, row: number, column: number) {
  const cell = cellAt(sheet, row, column);
  if (cell === undefined) return undefined;
  const can = cell.input !== undefined;
  const hint = can
    ? cell.changed
    : cell.question === undefined
      ? 'Berekend of vast. Dit kunt u niet wijzigen.'
      : 'Berekend. Druk op Enter om te lezen hoe.';
  return { label: cell.label, text: cell.text, hint: hint ?? '' };
}
