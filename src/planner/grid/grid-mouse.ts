import { openAction } from './grid-keys.ts';
import type { GridLink } from './grid-link.ts';
import { selectedCell } from './grid-selection.ts';
import type { Handsontable } from './handsontable-setup.ts';

/** Where the mouse is; a header has row -1. */
export interface MousePlace {
  readonly row: number | null;
  readonly col: number | null;
}

/** A press on the pencil of a name opens what the name stands for, and chooses nothing. */
export function pressPencil(
  event: MouseEvent,
  { row, col }: MousePlace,
  link: () => GridLink,
): void {
  const { target } = event;
  if (!(target instanceof Element) || target.closest('.cell-pencil') === null) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  openAction(row ?? -1, col ?? -1, link())?.();
}

/** Listens to what the mouse and the finger ask of cells, until the signal. */
export function watchMouse(
  grid: HTMLElement,
  hot: Handsontable,
  link: () => GridLink,
  signal: AbortSignal,
): void {
  openDoubleClicked(grid, hot, link, signal);
  openMenu(grid, hot, link, signal);
}

/** A double click opens a name, or the working of a computed number. */
function openDoubleClicked(
  grid: HTMLElement,
  hot: Handsontable,
  link: () => GridLink,
  signal: AbortSignal,
): void {
  const open = ({ target }: MouseEvent): void => {
    const cell = target instanceof Element ? target.closest('td') : null;
    const at = cell && hot.getCoords(cell);
    if (at) openAction(at.row ?? -1, at.col ?? -1, link())?.();
  };
  grid.addEventListener('dblclick', open, { signal });
}

/** The menu of a cell, by the right button of the mouse, a long press, or the key for it. */
function openMenu(
  grid: HTMLElement,
  hot: Handsontable,
  link: () => GridLink,
  signal: AbortSignal,
): void {
  const open = (event: MouseEvent): void => {
    const { target, clientX, clientY } = event;
    const cell = target instanceof Element ? target.closest('td') : null;
    const at = cell && hot.getCoords(cell);
    // In a field the browser's own menu knows the words and the spelling.
    if (!at || !(target instanceof Element) || target.matches('textarea, select')) return;
    event.preventDefault();
    const [row, column] = [at.row ?? -1, at.col ?? -1];
    const isChosen = hot.getSelectedRange()?.some((range) => range.includes(at)) === true;
    if (!isChosen) hot.selectCell(row, column);
    link().onmenu(row, column, { x: clientX, y: clientY });
  };
  grid.addEventListener('contextmenu', open, { signal });
}

/** The same by the keyboard: at the chosen cell. */
export function menuAtCell(hot: Handsontable, link: GridLink): void {
  const [row, column] = selectedCell(hot) ?? [-1, -1];
  const cell = row < 0 ? null : hot.getCell(row, column, true);
  if (cell === null) return;
  const { left, bottom } = cell.getBoundingClientRect();
  link.onmenu(row, column, { x: left, y: bottom });
}
