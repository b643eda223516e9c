import { cellAt } from '../paste-block.ts';
import { refusalKey, type Refusals } from '../refusals.ts';
import type { Sheet, SheetCell, SheetRow } from '../../sheets/sheet.ts';

/** What a cell is drawn from besides the sheet. */
export interface Drawing {
  readonly sheet: Sheet;
  readonly refusals: Refusals;
  readonly mine: string | undefined;
}

/**
 * Draws a cell as text, never as HTML: the classes carry the look, the label tells a screen reader
 * what the place alone does not.
 */
export function drawCell(
  td: HTMLTableCellElement,
  row: number,
  column: number,
  drawing: Drawing,
): void {
  const { sheet, refusals, mine } = drawing;
  const sheetRow = sheet.rows[row];
  const cell = cellAt(sheet, row, column);
  if (sheetRow === undefined || cell === undefined) return;
  const refusal = cell.address && refusals.get(refusalKey(cell.address));
  td.textContent = refusal?.text ?? cell.text;
  td.className = classesOf(sheet, sheetRow, cell, column);
  td.classList.toggle('is-refused', refusal !== undefined);
  td.classList.toggle('is-mine', mine !== undefined && sheetRow.party === mine);
  td.title =
    refusal === undefined ? (cell.changed ?? '') : `${refusal.why.lead} ${refusal.why.detail}`;
  if (column === 0) td.setAttribute('role', 'rowheader');
}

function classesOf(sheet: Sheet, row: SheetRow, cell: SheetCell, column: number): string {
  const { align, computed, rule } = sheet.columns[column] ?? { align: 'start', computed: false };
  const isFillable = cell.input !== undefined;
  const isSand = column > 0 && !isFillable && (computed || row.kind === 'frozen');
  return [
    align === 'end' ? 'is-number' : '',
    isSand ? 'is-computed' : '',
    cell.changed === undefined ? '' : 'is-changed',
    cell.question === undefined ? '' : 'has-working',
    rule === undefined ? '' : 'rule-start',
    cell.tone === undefined ? '' : `tone-${cell.tone}`,
    `row-${row.kind}`,
    row.indented === undefined || column > 0 ? '' : 'is-indented',
  ]
    .filter((name) => name !== '')
    .join(' ');
}

/** Fills a column header with text nodes; the grid itself would write HTML. */
export function drawHeader(th: HTMLTableCellElement, column: number, { sheet }: Drawing): void {
  const found = sheet.columns[column];
  if (found === undefined) return;
  const title = document.createElement('strong');
  title.textContent = found.title;
  th.replaceChildren(title);
  th.classList.toggle('is-number', found.align === 'end');
  th.classList.toggle('is-computed', found.computed);
  th.classList.toggle('is-word', found.word === true);
  if (found.subtitle === undefined) return;
  const subtitle = document.createElement('span');
  subtitle.textContent = found.subtitle;
  th.append(document.createElement('br'), subtitle);
}
