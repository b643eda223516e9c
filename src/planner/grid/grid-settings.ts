import { cellAt } from '../paste-block.ts';
import type { Sheet } from '../../sheets/sheet.ts';
import { drawCell, drawHeader, hasFillable, type Drawing } from './draw-cell.ts';
import { columnWidths, gridData, rowsAtBottom } from './grid-data.ts';
import { isRefusedAt } from './grid-keys.ts';
import type { GridLink } from './grid-link.ts';
import { selectedCell } from './grid-selection.ts';
import type { Handsontable } from './handsontable-setup.ts';

/** A list of more rows than this scrolls inside the grid, so that long lists stay smooth. */
const MOST_ROWS_AT_ONCE = 40;

/** What the cells are drawn from. */
export function drawingOf({ sheet, refusals, mine }: GridLink): Drawing {
  return { sheet, refusals, mine, canFill: hasFillable(sheet) };
}

/** What changes with the rows and columns of a sheet, in a grid for which there is `room` px. */
export function measuresOf({ sheet, refusals }: Drawing, room: number) {
  return {
    data: gridData(sheet, refusals),
    colWidths: columnWidths(sheet, room),
    fixedRowsTop: sheet.frozenRows,
    fixedRowsBottom: rowsAtBottom(sheet),
    height: sheet.rows.length > MOST_ROWS_AT_ONCE ? 640 : 'auto',
  };
}

/** What is chosen stays in sight, also beside a panel that has just opened. */
export function fitColumns(hot: Handsontable, widths: readonly number[]): void {
  hot.updateSettings({ colWidths: [...widths] });
  hot.refreshDimensions();
  const [, col = -1] = selectedCell(hot) ?? [];
  if (col >= 0) hot.scrollViewportTo({ col });
}

/** How each cell is drawn and typed in; `drawing` gives the newest. */
export function cellsOf(drawing: () => Drawing) {
  const renderer = (_hot: unknown, td: HTMLTableCellElement, row: number, column: number): void => {
    drawCell(td, row, column, drawing());
  };
  const cells = (row: number, column: number): Handsontable.CellMeta => {
    const cell = cellAt(drawing().sheet, row, column);
    if (cell?.input === undefined) return { readOnly: true };
    if (cell.input.type !== 'choice') return { readOnly: false };
    const selectOptions: Record<string, string> = {};
    for (const { value, text } of cell.input.options) selectOptions[value] = text;
    return { readOnly: false, type: 'select', selectOptions, renderer };
  };
  return { renderer, cells };
}

/** What is drawn besides the texts of cells. */
export function looksOf(drawing: () => Drawing) {
  return {
    colHeaders: (column: number) => drawing().sheet.columns[column]?.title ?? '',
    afterGetColHeader: (column: number, th: HTMLTableCellElement) => {
      if (column >= 0) drawHeader(th, column, drawing());
    },
    // The grid has its own opinion of what is valid, and writes it after the cell is drawn.
    afterRenderer: (td: HTMLTableCellElement, row: number, column: number) => {
      if (isRefusedAt(row, column, drawing())) td.setAttribute('aria-invalid', 'true');
    },
  };
}

/** Where Enter and Tab go; a cell with a refused text is not left. */
export function movesOf(isRefused: () => boolean) {
  return {
    enterMoves: () => ({ row: isRefused() ? 0 : 1, col: 0 }),
    tabMoves: () => ({ row: 0, col: isRefused() ? 0 : 1 }),
  };
}

/** The grid does not say how many rows it has, as it may draw only some of them. */
export function nameTree(grid: HTMLElement, { rows, caption }: Sheet): void {
  const tree = grid.querySelector('[role="treegrid"]');
  tree?.setAttribute('aria-rowcount', String(rows.length + 1));
  tree?.setAttribute('aria-label', caption);
}

/** The parts of a cell that a person types in get the right keys, and words for a screen reader. */
export function nameEditor(sheet: Sheet, row: number, column: number, field: Element | null): void {
  const cell = cellAt(sheet, row, column);
  if (cell === undefined) return;
  field?.setAttribute('aria-label', cell.label);
  if (field instanceof HTMLTextAreaElement) {
    field.inputMode = cell.input?.type === 'decimal' ? 'decimal' : 'text';
    // A finger cannot easily take away what stands there: what is typed replaces it.
    if (matchMedia('(pointer: coarse)').matches) field.select();
  }
}
