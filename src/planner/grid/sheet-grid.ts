import { onTakeTyping } from '../typing.ts';
import { placeOf, type CellPlace } from './cell-place.ts';
import { dragGrips, widthAction } from './column-resize.ts';
import { DrawOnce } from './draw-once.ts';
import { drawHeader, type Drawing } from './draw-cell.ts';
import { fillCopy, type CellBlock } from './grid-clipboard.ts';
import { evenFrozenRows } from './frozen-rows.ts';
import { keepGridColumnsWhole } from './grid-columns.ts';
import { columnWidths, frozenAt, shapeOf } from './grid-data.ts';
import { bringInSight, keepFocusOut, listenOnFocus, watchSize } from './grid-focus.ts';
import { GridGestures } from './grid-gestures.ts';
import { isRefusedAt, keyAction, openAction } from './grid-keys.ts';
import type { GridLink } from './grid-link.ts';
import { openDoubleClicked, pressPencil, type MousePlace } from './grid-mouse.ts';
import { followCell, selectedCell, type CellPair } from './grid-selection.ts';
import { cellsOf, drawingOf, measuresOf, movesOf, nameEditor } from './grid-settings.ts';
import { COMMON_SETTINGS, Handsontable } from './handsontable-setup.ts';
import { redrawFigures } from './redraw.ts';

/** One Handsontable over one sheet. `link` gives the newest sheet and callbacks each time. */
export class SheetGrid {
  readonly #hot: Handsontable;
  readonly #element: HTMLElement;
  readonly #link: () => GridLink;
  readonly #drawOnce: DrawOnce;
  readonly #gone = new AbortController();
  readonly #takeFocus: () => void;
  readonly #gestures: GridGestures;
  #seeColumns: () => void = () => undefined;
  #drawing: Drawing;
  /** The same lists that the grid holds. */
  #data: string[][];

  constructor(element: HTMLElement, link: () => GridLink) {
    this.#element = element;
    this.#link = link;
    this.#drawing = drawingOf(link());
    const measures = measuresOf(this.#drawing, element.clientWidth);
    this.#data = measures.data;
    this.#hot = new Handsontable(element, {
      ...COMMON_SETTINGS,
      ...cellsOf(() => this.#drawing),
      ...measures,
      ...this.#hooks(),
      ...movesOf(() => this.#isRefused()),
      colHeaders: (column: number) => this.#drawing.sheet.columns[column]?.title ?? '',
    });
    this.#drawOnce = new DrawOnce(this.#hot);
    this.#takeFocus = keepFocusOut(element, this.#hot, this.#gone.signal);
    this.#gestures = new GridGestures({
      hot: this.#hot,
      element,
      drawOnce: this.#drawOnce,
      link,
      drawing: () => this.#drawing,
      data: () => this.#data,
    });
    this.#watch();
  }

  /** Shows the newest sheet; the selection stays on its row and column. */
  refresh(): void {
    const isTyping = this.#hot.getActiveEditor()?.isOpened() === true;
    // An editor knows its place by numbers, which are of another cell once a row came in.
    if (isTyping && shapeOf(this.#drawing.sheet) !== shapeOf(this.#link().sheet)) {
      this.#gestures.take('closed');
    }
    const before = this.#drawing;
    this.#drawing = drawingOf(this.#link());
    const { sheet } = this.#drawing;
    const isDrawn = redrawFigures(this.#hot, this.#data, before, this.#drawing);
    if (this.#drawOnce.shown(isDrawn)) return;
    const measures = measuresOf(this.#drawing, this.#element.clientWidth);
    this.#data = measures.data;
    if (shapeOf(before.sheet) === shapeOf(sheet)) {
      this.#hot.updateData(measures.data);
      return;
    }
    this.#drawOnce.draw();
    const at = this.selected() ?? [-1, -1];
    const hadFocus = this.#element.contains(document.activeElement);
    this.#hot.updateSettings(measures);
    followCell(this.#hot, at, before.sheet, sheet, hadFocus);
  }

  /** Row and column of the chosen cell; row -1 is the header. */
  selected(): CellPair | undefined {
    return selectedCell(this.#hot);
  }

  /** Chooses a cell, brings it in sight and gives it the focus. */
  select(row: number, column: number): void {
    this.#takeFocus();
    this.#hot.selectCell(row, column);
    const cell = this.#hot.getCell(row, column, true);
    cell?.focus();
    cell?.scrollIntoView({ block: 'nearest' });
  }

  /** Where a cell is in the grid; undefined when it is out of sight. */
  placeOf(row: number, column: number): CellPlace | undefined {
    const cell = this.#hot.getCell(row, column, true);
    if (cell === null) return undefined;
    return placeOf(this.#element, cell, frozenAt(this.#drawing.sheet, row, column));
  }

  destroy(): void {
    this.#gestures.take('closed');
    this.#gone.abort();
    this.#hot.destroy();
  }

  #watch(): void {
    const { signal } = this.#gone;
    openDoubleClicked(this.#element, this.#hot, this.#link, signal);
    listenOnFocus(this.#element, this.#hot, signal);
    dragGrips(this.#element, this.#link, signal);
    evenFrozenRows(this.#element, this.#hot);
    const widths = (): readonly number[] =>
      columnWidths(this.#drawing.sheet, this.#element.clientWidth);
    this.#seeColumns = keepGridColumnsWhole(this.#element, widths, signal);
    watchSize(this.#element, () => this.#fit(), signal);
    onTakeTyping((afterwards) => this.#gestures.take(afterwards), signal);
  }

  #hooks() {
    return {
      afterGetColHeader: (column: number, th: HTMLTableCellElement) => {
        if (column >= 0) drawHeader(th, column, this.#drawing);
      },
      // The grid has its own opinion of what is valid, and writes it after the cell is drawn.
      afterRenderer: (td: HTMLTableCellElement, row: number, column: number) => {
        if (isRefusedAt(row, column, this.#drawing)) td.setAttribute('aria-invalid', 'true');
      },
      afterSelection: (row: number, column: number) => this.#link().onselect(row, column),
      afterDeselect: () => this.#link().onselect(-1, -1),
      afterRender: () => this.#rendered(),
      afterScrollHorizontally: () => this.#link().onmoved(),
      afterScrollVertically: () => this.#link().onmoved(),
      beforeChange: (changes: readonly (Handsontable.CellChange | null)[], source: string) =>
        this.#gestures.change(changes, source),
      beforePaste: (data: unknown[][]) => this.#gestures.paste(data),
      beforeCopy: (data: unknown[][], [block]: readonly CellBlock[]) => {
        if (block !== undefined) fillCopy(this.#drawing.sheet, data, block);
      },
      beforeKeyDown: (event: KeyboardEvent) => this.#key(event),
      beforeOnCellMouseDown: (event: MouseEvent, at: MousePlace) =>
        pressPencil(event, at, this.#link),
      beforeBeginEditing: (row: number, column: number, _start: unknown, event: unknown) =>
        event instanceof MouseEvent && openAction(row, column, this.#link()) ? false : undefined,
      afterBeginEditing: (row: number, column: number) => {
        nameEditor(this.#drawing.sheet, row, column, document.activeElement);
        bringInSight(this.#hot, row, column);
      },
    };
  }

  /** The grid does not say how many rows it has, as it may draw only some of them. */
  #rendered(): void {
    const { sheet } = this.#drawing;
    const tree = this.#element.querySelector('[role="treegrid"]');
    tree?.setAttribute('aria-rowcount', String(sheet.rows.length + 1));
    tree?.setAttribute('aria-label', sheet.caption);
    this.#seeColumns();
    this.#link().onmoved();
  }

  /** What is chosen stays in sight, also beside a panel that has just opened. */
  #fit(): void {
    const colWidths = columnWidths(this.#drawing.sheet, this.#element.clientWidth);
    this.#hot.updateSettings({ colWidths });
    this.#hot.refreshDimensions();
    const [, col = -1] = this.selected() ?? [];
    if (col >= 0) this.#hot.scrollViewportTo({ col });
  }

  /** False keeps a key from the grid. Tab leaves the sheet; the grid would move its selection too. */
  #key(event: KeyboardEvent): false | undefined {
    const at = this.selected();
    const isTyping = this.#hot.getActiveEditor()?.isOpened() === true;
    // One Escape is for the typing and for the refused text below it.
    if (at !== undefined && isTyping && event.key === 'Escape')
      keyAction(event, ...at, this.#link())?.();
    if (at === undefined || isTyping) return undefined;
    if (event.key === 'Tab') return false;
    const link = this.#link();
    const action = widthAction(event, at[1], link) ?? keyAction(event, ...at, link);
    if (action === undefined) return undefined;
    event.preventDefault();
    // Outside the grid the same keys mean the same, and nothing is undone twice.
    event.stopPropagation();
    action();
    return false;
  }

  #isRefused(): boolean {
    const at = this.selected();
    return at !== undefined && isRefusedAt(...at, this.#link());
  }
}
