import type { CellChange, EditProblem } from '../../domain/edit.ts';
import type { Question } from '../../domain/question.ts';
import { formatClipboardGrid } from '../../locale/clipboard-grid.ts';
import { startText } from '../cell-entry.ts';
import { cellAt, describePaste, pasteBlock } from '../paste-block.ts';
import { land, type Landing, type Refusals } from '../refusals.ts';
import type { CellChoice, Sheet } from '../../sheets/sheet.ts';
import { drawCell, drawHeader } from './draw-cell.ts';
import { gridData, rowsAtBottom } from './grid-data.ts';
import { COMMON_SETTINGS, Handsontable } from './handsontable-setup.ts';

/** What the grid is told, and what it reports. It never changes the plan itself. */
export interface GridLink {
  readonly sheet: Sheet;
  readonly refusals: Refusals;
  readonly mine: string | undefined;
  readonly onchange: (changes: readonly CellChange[]) => EditProblem | undefined;
  readonly onchoose: (choice: CellChoice, value: string) => EditProblem | undefined;
  readonly onland: (landing: Landing, message: string) => void;
  readonly onquestion: (question: Question) => void;
  readonly onselect: (row: number, column: number) => void;
  readonly onundo: () => void;
  readonly onredo: () => void;
}

/** Columns beyond this many rows scroll inside the grid, so that long lists stay smooth. */
const MOST_ROWS_AT_ONCE = 40;

/** The corners of a block of cells, as the grid's clipboard hooks give them. */
interface CellBlock {
  readonly startRow: number;
  readonly startCol: number;
  readonly endRow: number;
  readonly endCol: number;
}

/** One Handsontable over one sheet. `link` gives the newest sheet and callbacks each time. */
export class SheetGrid {
  readonly #hot: Handsontable;
  readonly #link: () => GridLink;

  constructor(element: HTMLElement, link: () => GridLink) {
    this.#link = link;
    const { sheet } = link();
    this.#hot = new Handsontable(element, {
      ...COMMON_SETTINGS,
      ...this.#hooks(),
      data: gridData(sheet),
      colHeaders: (column: number) => sheet.columns[column]?.title ?? '',
      colWidths: sheet.columns.map(({ width }) => width),
      fixedColumnsStart: 1,
      fixedRowsTop: sheet.frozenRows,
      fixedRowsBottom: rowsAtBottom(sheet),
      height: sheet.rows.length > MOST_ROWS_AT_ONCE ? 640 : 'auto',
      width: '100%',
      ariaTags: true,
      cells: (row: number, column: number) => this.#cellSettings(row, column),
      renderer: this.#draw,
    });
  }

  /** Shows the newest sheet; the selection stays where it is. */
  refresh(): void {
    this.#hot.updateData(gridData(this.#link().sheet));
  }

  /** Selects a cell and gives the grid the focus. */
  select(row: number, column: number): void {
    this.#hot.selectCell(row, column);
  }

  destroy(): void {
    this.#hot.destroy();
  }

  readonly #draw = (_hot: unknown, td: HTMLTableCellElement, row: number, column: number): void => {
    drawCell(td, row, column, this.#link());
  };

  #cellSettings(row: number, column: number): Handsontable.CellMeta {
    const cell = cellAt(this.#link().sheet, row, column);
    if (cell?.input === undefined) return { readOnly: true };
    if (cell.input.type !== 'choice') return { readOnly: false };
    const options = cell.input.options.map(({ value, text }) => [value, text]);
    const selectOptions = Object.fromEntries(options);
    return { readOnly: false, type: 'select', selectOptions, renderer: this.#draw };
  }

  #hooks() {
    return {
      afterGetColHeader: (column: number, th: HTMLTableCellElement) => {
        if (column >= 0) drawHeader(th, column, this.#link());
      },
      afterSelectionEnd: (row: number, column: number) => this.#link().onselect(row, column),
      beforeChange: (changes: readonly (Handsontable.CellChange | null)[]) => this.#change(changes),
      beforePaste: (data: unknown[][], coords: readonly CellBlock[]) => this.#paste(data, coords),
      beforeCopy: (data: unknown[][], coords: readonly CellBlock[]) => this.#copy(data, coords),
      beforeKeyDown: (event: KeyboardEvent) => this.#key(event),
      afterBeginEditing: () => this.#startEditing(),
    };
  }

  /** A phone shows the keys for numbers, and a screen reader hears what is being changed. */
  #startEditing(): void {
    const [row = -1, column = -1] = this.#hot.getSelectedLast() ?? [];
    const cell = cellAt(this.#link().sheet, row, column);
    const field = this.#hot.rootElement.querySelector('textarea');
    if (cell === undefined || field === null) return;
    field.inputMode = cell.input?.type === 'decimal' ? 'decimal' : 'text';
    field.setAttribute('aria-label', cell.label);
  }

  /** Everything typed, filled or deleted comes here and goes to the plan; the grid keeps nothing. */
  #change(changes: readonly (Handsontable.CellChange | null)[]): false {
    const { sheet } = this.#link();
    const given = changes.flatMap((change) => {
      if (change === null || change[2] === change[3]) return [];
      return [{ row: change[0], column: Number(change[1]), text: String(change[3] ?? '') }];
    });
    const [first] = given;
    const cell = first && cellAt(sheet, first.row, first.column);
    if (first !== undefined && cell?.choice !== undefined) {
      this.#link().onchoose(cell.choice, first.text);
      return false;
    }
    const blocks = given.map(({ row, column, text }) =>
      pasteBlock(sheet, row, column, quoted(text)),
    );
    this.#land(blocks.flatMap((block) => (block.ok ? [block.value] : [])));
    return false;
  }

  #paste(data: unknown[][], coords: readonly CellBlock[]): false {
    const [range] = coords;
    if (range === undefined) return false;
    const rows = data.map((row) => row.map((value) => String(value ?? '')));
    const only = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
    const filled = only === undefined ? rows : repeated(only, range);
    const block = pasteBlock(
      this.#link().sheet,
      range.startRow,
      range.startCol,
      formatClipboardGrid(filled),
    );
    if (block.ok) this.#land([block.value]);
    else
      this.#link().onland(
        { landed: [], refused: [] },
        `${block.reason.lead} ${block.reason.detail}`,
      );
    return false;
  }

  #land(blocks: readonly Extract<ReturnType<typeof pasteBlock>, { ok: true }>['value'][]): void {
    const entries = blocks.flatMap((block) => block.entries);
    const landing = land(entries, this.#link().onchange);
    const refused = [...blocks.flatMap((block) => block.refused), ...landing.refused];
    const count = (of: 'skipped' | 'outside') => blocks.reduce((sum, block) => sum + block[of], 0);
    const whole = { entries, refused, skipped: count('skipped'), outside: count('outside') };
    const message = describePaste(landing.landed.length, refused.length, whole);
    this.#link().onland({ landed: landing.landed, refused }, message);
  }

  /** Copies what a spreadsheet can read back: Dutch texts with a decimal comma. */
  #copy(data: unknown[][], coords: readonly CellBlock[]): void {
    const [range] = coords;
    if (range === undefined) return;
    for (const [down, line] of data.entries()) {
      for (const right of line.keys()) {
        const cell = cellAt(this.#link().sheet, range.startRow + down, range.startCol + right);
        if (cell !== undefined)
          line[right] = cell.input?.type === 'choice' ? cell.text : startText(cell);
      }
    }
  }

  #key(event: KeyboardEvent): void {
    if (this.#hot.getActiveEditor()?.isOpened() === true) return;
    const key = event.key.toLowerCase();
    if ((event.ctrlKey || event.metaKey) && !event.altKey && (key === 'z' || key === 'y')) {
      event.preventDefault();
      event.stopImmediatePropagation();
      if (key === 'y' || event.shiftKey) this.#link().onredo();
      else this.#link().onundo();
    }
    const [row = -1, column = -1] = this.#hot.getSelectedLast() ?? [];
    const cell = cellAt(this.#link().sheet, row, column);
    if (event.key !== 'Enter' || cell?.question === undefined || cell.input !== undefined) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.#link().onquestion(cell.question);
  }
}

/** One value over a whole selection. */
function repeated(text: string, { startRow, endRow, startCol, endCol }: CellBlock): string[][] {
  return Array.from({ length: endRow - startRow + 1 }, () =>
    new Array<string>(endCol - startCol + 1).fill(text),
  );
}

/** A single cell whose text may hold tabs or line ends, as a block of one. */
function quoted(text: string): string {
  return formatClipboardGrid([[text]]);
}
