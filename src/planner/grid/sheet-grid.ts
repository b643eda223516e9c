import { startText } from '../cell-entry.ts';
import { cellAt } from '../paste-block.ts';
import { refusalKey, type Refusal } from '../refusals.ts';
import { placeOf, type CellPlace } from './cell-place.ts';
import { drawCell, drawHeader, hasFillable, type Drawing } from './draw-cell.ts';
import { columnWidths, gridData, rowsAtBottom, shapeOf } from './grid-data.ts';
import { enterBlock, enterTexts } from './grid-entry.ts';
import { keyAction, openAction } from './grid-keys.ts';
import type { GridLink } from './grid-link.ts';
import { COMMON_SETTINGS, Handsontable } from './handsontable-setup.ts';

/** A list of more rows than this scrolls inside the grid, so that long lists stay smooth. */
const MOST_ROWS_AT_ONCE = 40;

/** The corners of a block of cells, as the grid's clipboard hooks give them. */
interface CellBlock {
  readonly startRow: number;
  readonly startCol: number;
}

/** One Handsontable over one sheet. `link` gives the newest sheet and callbacks each time. */
export class SheetGrid {
  readonly #hot: Handsontable;
  readonly #element: HTMLElement;
  readonly #link: () => GridLink;
  readonly #resized: ResizeObserver;
  #drawing: Drawing;

  constructor(element: HTMLElement, link: () => GridLink) {
    this.#element = element;
    this.#link = link;
    this.#drawing = drawingOf(link());
    this.#hot = new Handsontable(element, {
      ...COMMON_SETTINGS,
      ...this.#hooks(),
      ...this.#measures(),
      enterMoves: () => ({ row: this.#isRefused() ? 0 : 1, col: 0 }),
      tabMoves: () => ({ row: 0, col: this.#isRefused() ? 0 : 1 }),
      colHeaders: (column: number) => this.#drawing.sheet.columns[column]?.title ?? '',
      cells: (row: number, column: number) => this.#cellSettings(row, column),
      renderer: this.#draw,
    });
    element.addEventListener('dblclick', this.#doubleClick);
    element.addEventListener('focusin', this.#listen);
    this.#resized = new ResizeObserver(() => this.#fit());
    this.#resized.observe(element);
  }

  /** Shows the newest sheet; the selection stays on its row and column. */
  refresh(): void {
    const before = this.#drawing.sheet;
    this.#drawing = drawingOf(this.#link());
    const { sheet, refusals } = this.#drawing;
    if (shapeOf(before) === shapeOf(sheet)) {
      this.#hot.updateData(gridData(sheet, refusals));
      return;
    }
    const [row = -1, column = -1] = this.selected() ?? [];
    const hadFocus = this.#element.contains(document.activeElement);
    this.#hot.updateSettings(this.#measures());
    const nowRow = sheet.rows.findIndex(({ id }) => id === before.rows[row]?.id);
    const nowColumn = sheet.columns.findIndex(({ id }) => id === before.columns[column]?.id);
    if (nowRow < 0 || nowColumn < 0) this.#hot.deselectCell();
    else this.#hot.selectCell(nowRow, nowColumn, nowRow, nowColumn, true, hadFocus);
  }

  /** Row and column of the chosen cell; row -1 is the header. */
  selected(): readonly [row: number, column: number] | undefined {
    const highlight = this.#hot.getSelectedRangeLast()?.highlight;
    return typeof highlight?.row === 'number' && typeof highlight.col === 'number'
      ? [highlight.row, highlight.col]
      : undefined;
  }

  /** Chooses a cell, brings it in sight and gives it the focus. */
  select(row: number, column: number): void {
    this.#hot.selectCell(row, column);
    const cell = this.#hot.getCell(row, column, true);
    cell?.focus();
    cell?.scrollIntoView({ block: 'nearest' });
  }

  /** Where a cell is in the grid; undefined when it is out of sight. */
  placeOf(row: number, column: number): CellPlace | undefined {
    const cell = this.#hot.getCell(row, column, true);
    const { sheet } = this.#drawing;
    return cell === null
      ? undefined
      : placeOf(this.#element, cell, {
          start: column === 0,
          top: row < sheet.frozenRows,
          bottom: row >= sheet.rows.length - rowsAtBottom(sheet),
        });
  }

  destroy(): void {
    this.#resized.disconnect();
    this.#element.removeEventListener('dblclick', this.#doubleClick);
    this.#element.removeEventListener('focusin', this.#listen);
    this.#hot.destroy();
  }

  readonly #draw = (_hot: unknown, td: HTMLTableCellElement, row: number, column: number): void => {
    drawCell(td, row, column, this.#drawing);
  };

  #measures() {
    const { sheet, refusals } = this.#drawing;
    return {
      data: gridData(sheet, refusals),
      colWidths: columnWidths(sheet, this.#element.clientWidth),
      fixedRowsTop: sheet.frozenRows,
      fixedRowsBottom: rowsAtBottom(sheet),
      height: sheet.rows.length > MOST_ROWS_AT_ONCE ? 640 : 'auto',
    };
  }

  #fit(): void {
    const { sheet } = this.#drawing;
    this.#hot.updateSettings({ colWidths: columnWidths(sheet, this.#element.clientWidth) });
    this.#hot.refreshDimensions();
  }

  #cellSettings(row: number, column: number): Handsontable.CellMeta {
    const cell = cellAt(this.#drawing.sheet, row, column);
    if (cell?.input === undefined) return { readOnly: true };
    if (cell.input.type !== 'choice') return { readOnly: false };
    const options = cell.input.options.map(({ value, text }) => [value, text]);
    const selectOptions = Object.fromEntries(options);
    return { readOnly: false, type: 'select', selectOptions, renderer: this.#draw };
  }

  #hooks() {
    return {
      afterGetColHeader: (column: number, th: HTMLTableCellElement) => {
        if (column >= 0) drawHeader(th, column, this.#drawing);
      },
      afterSelection: (row: number, column: number) => this.#link().onselect(row, column),
      afterDeselect: () => this.#link().onselect(-1, -1),
      afterRender: () => this.#rendered(),
      afterScrollHorizontally: () => this.#link().onmoved(),
      afterScrollVertically: () => this.#link().onmoved(),
      beforeChange: (changes: readonly (Handsontable.CellChange | null)[], source: string) =>
        this.#change(changes, source),
      beforePaste: (data: unknown[][]) => this.#paste(data),
      beforeCopy: (data: unknown[][], coords: readonly CellBlock[]) => this.#copy(data, coords),
      beforeKeyDown: (event: KeyboardEvent) => this.#key(event),
      beforeOnCellMouseDown: (event: MouseEvent, at: { row: number | null; col: number | null }) =>
        this.#mouseDown(event, at.row ?? -1, at.col ?? -1),
      afterBeginEditing: () => this.#startEditing(),
    };
  }

  /** The grid does not say how many rows it has, as it may draw only some of them. */
  #rendered(): void {
    const rows = String(this.#drawing.sheet.rows.length + 1);
    this.#element.querySelector('[role="treegrid"]')?.setAttribute('aria-rowcount', rows);
    this.#link().onmoved();
  }

  /** A phone shows the keys for numbers, and a screen reader hears what is being changed. */
  #startEditing(): void {
    const [row = -1, column = -1] = this.selected() ?? [];
    const cell = cellAt(this.#drawing.sheet, row, column);
    const field = document.activeElement;
    if (cell === undefined || !this.#element.contains(field)) return;
    field?.setAttribute('aria-label', cell.label);
    if (field instanceof HTMLTextAreaElement) {
      field.inputMode = cell.input?.type === 'decimal' ? 'decimal' : 'text';
    }
  }

  /** Everything typed, filled or deleted comes here and goes to the plan; the grid keeps nothing. */
  #change(changes: readonly (Handsontable.CellChange | null)[], source: string): false {
    const given = changes.flatMap((change) => {
      if (change === null || change[2] === change[3]) return [];
      return [{ row: change[0], column: Number(change[1]), text: String(change[3] ?? '') }];
    });
    const refused = enterTexts(this.#link(), given);
    if (source !== 'edit') this.#goTo(refused[0]);
    return false;
  }

  #paste(data: unknown[][]): false {
    const range = this.#hot.getSelectedRangeLast();
    const from = range?.getTopStartCorner();
    const to = range?.getBottomEndCorner();
    if (from == null || to == null) return false;
    const [row, column] = [Math.max(0, from.row ?? 0), Math.max(0, from.col ?? 0)];
    const lines = data.map((line) => line.map((value) => String(value ?? '')));
    const only = lines.length === 1 && lines[0]?.length === 1 ? lines[0][0] : undefined;
    const block =
      only === undefined
        ? lines
        : repeated(only, (to.row ?? row) - row + 1, (to.col ?? column) - column + 1);
    this.#goTo(enterBlock(this.#link(), block, row, column)[0]);
    return false;
  }

  /** Shows at once why a text of a block was refused. */
  #goTo(refusal: Refusal | undefined): void {
    const { sheet } = this.#drawing;
    const row = sheet.rows.findIndex(({ id }) => id === refusal?.rowId);
    const column = sheet.columns.findIndex(({ id }) => id === refusal?.colId);
    if (row >= 0 && column >= 0) this.#hot.selectCell(row, column);
  }

  /** Copies what a spreadsheet can read back: Dutch texts with a decimal comma. */
  #copy(data: unknown[][], coords: readonly CellBlock[]): void {
    const [range] = coords;
    if (range === undefined) return;
    for (const [down, line] of data.entries()) {
      for (const right of line.keys()) {
        const place = [range.startRow + down, range.startCol + right] as const;
        const cell = cellAt(this.#drawing.sheet, ...place);
        if (cell !== undefined)
          line[right] = cell.input?.type === 'choice' ? cell.text : startText(cell);
      }
    }
  }

  #key(event: KeyboardEvent): void {
    const at = this.selected();
    if (at === undefined || this.#hot.getActiveEditor()?.isOpened() === true) return;
    // Tab leaves the sheet; the grid would also move its selection.
    if (event.key === 'Tab') event.stopImmediatePropagation();
    const action = keyAction(event, ...at, this.#link());
    if (action === undefined) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    action();
  }

  #mouseDown(event: MouseEvent, row: number, column: number): void {
    const { target } = event;
    if (!(target instanceof Element) || target.closest('.cell-pencil') === null) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    openAction(row, column, this.#link())?.();
  }

  /**
   * Whoever comes back to a cell can go on typing. The grid stops listening at every click outside
   * it, also when that click brought the focus here, so this waits until the click is over.
   */
  readonly #listen = (): void => {
    setTimeout(() => {
      if (this.#hot.isDestroyed || !this.#element.contains(document.activeElement)) return;
      this.#hot.listen();
      this.#hot.getFocusScopeManager().activateScope('grid');
    });
  };

  readonly #doubleClick = ({ target }: MouseEvent): void => {
    const cell = target instanceof Element ? target.closest('td') : null;
    const at = cell && this.#hot.getCoords(cell);
    if (at) openAction(at.row ?? -1, at.col ?? -1, this.#link())?.();
  };

  /** Whether the chosen cell holds a text that the plan did not take. */
  #isRefused(): boolean {
    const at = this.selected();
    const { sheet, refusals } = this.#link();
    const address = at && cellAt(sheet, ...at)?.address;
    return address !== undefined && refusals.has(refusalKey(address));
  }
}

function drawingOf({ sheet, refusals, mine }: GridLink): Drawing {
  return { sheet, refusals, mine, canFill: hasFillable(sheet) };
}

/** One text over a whole selection. */
function repeated(text: string, rows: number, columns: number): string[][] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => text));
}
