import { openAction } from './grid-keys.ts';
import type { GridLink } from './grid-link.ts';
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

/** A double click opens a name, or the working of a computed number. */
export function openDoubleClicked(
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
