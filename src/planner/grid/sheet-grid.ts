import type { MenuActions } from '../menu/menu-entries.ts';
import { onTakeTyping } from '../typing.ts';
import { placeOf, type CellPlace } from './cell-place.ts';
import { dragGrips } from './column-resize.ts';
import { DrawOnce } from './draw-once.ts';
import type { Drawing } from './draw-cell.ts';
import { evenFrozenRows } from './frozen-rows.ts';
import { fillCopy, fromClipboard, type CellBlock } from './grid-clipboard.ts';
import { keepGridColumnsWhole } from './grid-columns.ts';
import { columnWidths, frozenAt, shapeOf } from './grid-data.ts';
import { bringInSight, keepFocusOut, listenOnFocus, watchSize } from './grid-focus.ts';
import { GridGestures } from './grid-gestures.ts';
import { GridKeyboard } from './grid-keyboard.ts';
import { isRefusedAt, openAction } from './grid-keys.ts';
import type { GridLink } from './grid-link.ts';
import { gridMenuActions } from './grid-menu.ts';
import { menuAtCell, pressPencil, watchMouse, type MousePlace } from './grid-mouse.ts';
import {
  blockOf,
  followCell,
  selectedBlocks,
  selectedCell,
  type CellPair,
  type Range,
} from './grid-selection.ts';
import {
  cellsOf,
  drawingOf,
  fitColumns,
  looksOf,
  measuresOf,
  movesOf,
  nameEditor,
  nameTree,
} from './grid-settings.ts';
import { COMMON_SETTINGS, Handsontable } from './handsontable-setup.ts';
import { redrawFigures } from './redraw.ts';

/** One Handsontable over one sheet. `link` gives the newest sheet and callbacks each time. */
export class SheetGrid {
  readonly #hot: Handsontable;
  readonly #element: HTMLElement;
  readonly #link: () => GridLink;
  readonly #drawOnce: DrawOnce;
  readonly #gone = new AbortController();
  readonly #presence: ReturnType<typeof keepFocusOut>;
  readonly #gestures: GridGestures;
  readonly #keyboard: GridKeyboard;
  /** What the menu of a cell does. */
  readonly actions: MenuActions;
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
      ...looksOf(() => this.#drawing),
      ...measures,
      ...this.#hooks(),
      ...movesOf(() => this.#isRefused()),
    });
    this.#drawOnce = new DrawOnce(this.#hot);
    this.#presence = keepFocusOut(element, this.#hot, this.#gone.signal);
    this.#gestures = new GridGestures({
      hot: this.#hot,
      element,
      drawOnce: this.#drawOnce,
      link,
      drawing: () => this.#drawing,
      data: () => this.#data,
    });
    this.#keyboard = new GridKeyboard({
      hot: this.#hot,
      gestures: this.#gestures,
      link,
      isInside: () => this.#presence.isInside(),
      menu: () => menuAtCell(this.#hot, link()),
    });
    this.actions = gridMenuActions(this.#hot, this.#gestures, link);
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
    this.#presence.enter();
    this.#hot.selectCell(row, column);
    const cell = this.#hot.getCell(row, column, true);
    cell?.focus();
    cell?.scrollIntoView({ block: 'nearest' });
  }

  /** Gives the focus back to what is chosen. */
  focus(): void {
    this.#presence.enter();
    this.#hot.listen();
    this.#hot.getFocusManager().focusOnHighlightedCell();
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
    watchMouse(this.#element, this.#hot, this.#link, signal);
    listenOnFocus(this.#element, this.#hot, signal);
    dragGrips(this.#element, this.#link, signal);
    evenFrozenRows(this.#element, this.#hot);
    const widths = () => columnWidths(this.#drawing.sheet, this.#element.clientWidth);
    this.#seeColumns = keepGridColumnsWhole(this.#element, widths, signal);
    watchSize(this.#element, () => fitColumns(this.#hot, widths()), signal);
    onTakeTyping((afterwards) => this.#gestures.take(afterwards), signal);
  }

  #hooks() {
    return {
      afterSelection: (row: number, column: number) => {
        this.#keyboard.chosen(row, column);
        this.#link().onselect(row, column, selectedBlocks(this.#hot));
      },
      afterDeselect: () => this.#link().onselect(-1, -1, []),
      afterRender: () => {
        nameTree(this.#element, this.#drawing.sheet);
        this.#seeColumns();
        this.#link().onmoved();
      },
      afterScrollHorizontally: () => this.#link().onmoved(),
      afterScrollVertically: () => this.#link().onmoved(),
      beforeChange: (changes: readonly (Handsontable.CellChange | null)[], source: string) =>
        this.#gestures.change(changes, source),
      beforePaste: (data: unknown[][]) => this.#gestures.paste(fromClipboard(data)),
      afterAutofill: (_data: unknown, from: Range, to: Range) =>
        this.#gestures.fill({ from: blockOf(from), to: blockOf(to) }),
      beforeCopy: (data: unknown[][], [block]: readonly CellBlock[]) => {
        if (block !== undefined) fillCopy(this.#drawing.sheet, data, block);
      },
      beforeKeyDown: (event: KeyboardEvent) => this.#keyboard.key(event),
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

  #isRefused(): boolean {
    const at = this.selected();
    return at !== undefined && isRefusedAt(...at, this.#link());
  }
}
