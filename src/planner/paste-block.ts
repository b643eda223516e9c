import { parseClipboardGrid } from '../locale/clipboard-grid.ts';
import { describeParseProblem, type ProblemText } from '../locale/problem-text.ts';
import { refuse, succeed, type Result } from '../domain/result.ts';
import type { Sheet } from '../sheets/sheet.ts';
import { laidFrom } from './paste/laid-text.ts';
import { readPaste } from './paste/read-paste.ts';
import type { Entry, Refusal } from './refusals.ts';

export { cellAt } from './paste/laid-text.ts';

/** What a pasted block asks of the plan. */
export interface PastedBlock {
  /** To be offered to the plan as one gesture: one step of undo. */
  readonly entries: readonly Entry[];
  /** Could not be read; the good ones land all the same. */
  readonly refused: readonly Refusal[];
  /** Cells of the block that fell on cells that cannot be typed in, with another text. */
  readonly skipped: number;
  /** Cells of the block that fell outside the sheet. */
  readonly outside: number;
  /** The words above the figures were left out. */
  readonly hadHeader?: true;
}

/** Whether a copied text is more than one cell: then it fills a block instead of one field. */
export function isBlock(text: string): boolean {
  return /[\t\n\r]/.test(text.replace(/\r?\n$/, ''));
}

/**
 * Lays a copied block (tabs and line ends) over a sheet with its first cell at `row`, `column`
 * (0 is the row header). An empty cell of the block empties its cell. Refuses a block that is too
 * large to be one.
 */
export function pasteBlock(
  sheet: Sheet,
  row: number,
  column: number,
  text: string,
): Result<PastedBlock, ProblemText> {
  const grid = parseClipboardGrid(text);
  if (!grid.ok) return refuse(describeParseProblem(grid.reason));
  return succeed(readPaste(sheet, laidFrom(grid.value, row, column)).block);
}
