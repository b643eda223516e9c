import { parseClipboardGrid } from '../locale/clipboard-grid.ts';
import { describeParseProblem, type ProblemText } from '../locale/problem-text.ts';
import { refuse, succeed, type Result } from '../domain/result.ts';
import type { Sheet, SheetCell } from '../sheets/sheet.ts';
import { enterCell, startText } from './cell-entry.ts';
import { refusalOf, type Entry, type Refusal } from './refusals.ts';

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
}

/** The cell at a place in a sheet; column 0 is the row's header. */
export function cellAt(sheet: Sheet, row: number, column: number): SheetCell | undefined {
  const found = sheet.rows[row];
  return column === 0 ? found?.header : found?.cells[column - 1];
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
  const entries: Entry[] = [];
  const refused: Refusal[] = [];
  let skipped = 0;
  let outside = 0;
  for (const [down, line] of grid.value.entries()) {
    for (const [right, given] of line.entries()) {
      const cell = cellAt(sheet, row + down, column + right);
      if (cell === undefined) outside += given.trim() === '' ? 0 : 1;
      else if (cell.address === undefined) skipped += isSame(cell, given) ? 0 : 1;
      else {
        const read = enterCell(cell, given);
        const place = entryAt(sheet, row + down, column + right, cell.label, given);
        const change = { cell: cell.address, value: read.ok ? read.value : null };
        if (read.ok) entries.push({ ...place, change });
        else refused.push(refusalOf({ ...place, change }, read.reason));
      }
    }
  }
  return succeed({ entries, refused, skipped, outside });
}

/** Text over a cell that cannot be typed in matters only when it says something else. */
function isSame(cell: SheetCell, given: string): boolean {
  const text = given.trim();
  return text === '' || text === cell.text || text === startText(cell);
}

function entryAt(sheet: Sheet, row: number, column: number, label: string, text: string) {
  const rowId = sheet.rows[row]?.id ?? '';
  return { rowId, colId: sheet.columns[column]?.id ?? '', label, text: text.trim() };
}

/** Says what became of a block: "14 cellen ingevuld. 1 cel is niet overgenomen." */
export function describePaste(landed: number, refused: number, block: PastedBlock): string {
  const sentences = [
    count(landed, 'cel ingevuld', 'cellen ingevuld'),
    count(refused, 'cel is niet overgenomen', 'cellen zijn niet overgenomen'),
    count(block.skipped, 'berekende cel is overgeslagen', 'berekende cellen zijn overgeslagen'),
    count(block.outside, 'cel viel buiten het blad', 'cellen vielen buiten het blad'),
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

function count(number: number, one: string, more: string): string {
  return number === 0 ? '' : `${number} ${number === 1 ? one : more}.`;
}
