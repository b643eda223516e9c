import { isEditable } from '../cell-entry.ts';
import { cellAt } from '../paste-block.ts';
import { refusalKey, refusedText, type Refusal, type Refusals } from '../refusals.ts';
import type { Sheet, SheetCell, SheetRow } from '../../sheets/sheet.ts';
import { resizeGrip } from './column-resize.ts';
import { rowsAtBottom } from './grid-data.ts';

/** What a cell is drawn from besides the sheet. */
export interface Drawing {
  readonly sheet: Sheet;
  readonly refusals: Refusals;
  readonly mine: string | undefined;
  /** Something on the sheet can be filled in: then what cannot be is sand. */
  readonly canFill: boolean;
}

/**
 * Draws a cell as text, never as HTML: the classes carry the look, the attributes tell a screen
 * reader what the place alone does not.
 */
export function drawCell(
  td: HTMLTableCellElement,
  row: number,
  column: number,
  drawing: Drawing,
): void {
  const { sheet } = drawing;
  const sheetRow = sheet.rows[row];
  if (sheetRow === undefined || cellAt(sheet, row, column) === undefined) return;
  writeCell(td, row, column, drawing);
  td.className = classesOf(row, column, drawing).join(' ');
  if (column > 0) return;
  td.setAttribute('role', 'rowheader');
  if (sheetRow.item !== undefined) td.append(pencil());
}

/** Draws a figure anew, and leaves the marks that the grid itself has put on the cell. */
export function redrawFigure(
  td: HTMLTableCellElement,
  row: number,
  column: number,
  before: Drawing,
  now: Drawing,
): void {
  writeCell(td, row, column, now);
  td.classList.remove(...classesOf(row, column, before));
  td.classList.add(...classesOf(row, column, now));
}

function writeCell(td: HTMLTableCellElement, row: number, column: number, drawing: Drawing): void {
  const cell = cellAt(drawing.sheet, row, column);
  const refusal = refusalOf(cell, drawing);
  td.textContent = refusedText(refusal) ?? cell?.text ?? '';
  td.title =
    refusal === undefined ? (cell?.changed ?? '') : `${refusal.why.lead} ${refusal.why.detail}`;
}

function refusalOf(cell: SheetCell | undefined, { refusals }: Drawing): Refusal | undefined {
  return cell?.address && refusals.get(refusalKey(cell.address));
}

function classesOf(row: number, column: number, drawing: Drawing): readonly string[] {
  const { sheet, mine, canFill: canFillSheet } = drawing;
  const sheetRow = sheet.rows[row];
  const cell = cellAt(sheet, row, column);
  if (sheetRow === undefined || cell === undefined) return [];
  const classes = [...placeClasses(sheet, sheetRow, row, column), ...cellClasses(cell)];
  if (isNumber(sheet, cell, column)) classes.push('is-number');
  if (canFillSheet && column > 0) classes.push(canFill(cell) ? 'is-fillable' : 'is-computed');
  if (refusalOf(cell, drawing) !== undefined) classes.push('is-refused');
  if (mine !== undefined && sheetRow.party === mine) classes.push('is-mine');
  return classes;
}

/** Whether something can be filled in on the sheet. */
export function hasFillable({ rows }: Sheet): boolean {
  return rows.some(({ header, cells }) => [header, ...cells].some(canFill));
}

function canFill(cell: SheetCell): boolean {
  return isEditable(cell) || cell.choice !== undefined;
}

/** Texts and choices stand at the start, also in a column of figures. */
function isNumber(sheet: Sheet, cell: SheetCell, column: number): boolean {
  const isText = canFill(cell) && cell.input?.type !== 'decimal';
  return sheet.columns[column]?.align === 'end' && !isText;
}

function placeClasses(sheet: Sheet, row: SheetRow, at: number, column: number): string[] {
  const classes = [`row-${row.kind}`];
  if (column === 0) classes.push('is-name');
  if (column === 0 && row.indented === true) classes.push('is-indented');
  if (at === sheet.frozenRows - 1) classes.push('is-last-frozen');
  if (rowsAtBottom(sheet) > 0 && at === sheet.rows.length - 1) classes.push('is-last');
  if (sheet.columns[column]?.rule !== undefined) classes.push('rule-start');
  return classes;
}

function cellClasses({ changed, question, input, tone }: SheetCell): string[] {
  const classes = changed === undefined ? [] : ['is-changed'];
  if (question !== undefined && input === undefined) classes.push('has-working');
  if (input?.type === 'choice') classes.push('is-choice');
  if (tone !== undefined) classes.push(`tone-${tone}`);
  return classes;
}

/** Fills a column header with text nodes; the grid itself would write HTML. */
export function drawHeader(th: HTMLTableCellElement, column: number, { sheet }: Drawing): void {
  const found = sheet.columns[column];
  if (found === undefined) return;
  const title = document.createElement('strong');
  title.textContent = found.title;
  th.replaceChildren(title, resizeGrip(column));
  th.classList.toggle('is-name', column === 0);
  th.classList.toggle('is-number', found.align === 'end');
  th.classList.toggle('is-computed', found.computed);
  th.classList.toggle('is-word', found.word === true);
  th.classList.toggle('rule-start', found.rule !== undefined);
  // Before a heading at the end, so that it ends where its figures do.
  if (found.item !== undefined) title[found.align === 'end' ? 'prepend' : 'append'](pencil());
  if (found.subtitle === undefined) return;
  const subtitle = document.createElement('span');
  subtitle.textContent = found.subtitle;
  title.after(document.createElement('br'), subtitle);
}

/** For the mouse and the finger only: with the keyboard Enter on the cell does the same. */
function pencil(): HTMLElement {
  const mark = document.createElement('span');
  mark.className = 'cell-pencil';
  mark.setAttribute('aria-hidden', 'true');
  return mark;
}
