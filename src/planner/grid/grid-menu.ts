import { formatClipboardGrid, parseClipboardGrid } from '../../locale/clipboard-grid.ts';
import { CELL_MENU_TEXT } from '../../locale/cell-menu-text.ts';
import { copiedRows } from './grid-clipboard.ts';
import { fillOf } from './grid-fill.ts';
import type { GridGestures } from './grid-gestures.ts';
import type { GridLink } from './grid-link.ts';
import { selectedBlock } from './grid-selection.ts';
import type { Handsontable } from './handsontable-setup.ts';
import type { MenuActions } from '../menu/menu-entries.ts';

/** What the menu does with the chosen cells. */
export function gridMenuActions(
  hot: Handsontable,
  gestures: GridGestures,
  link: () => GridLink,
): MenuActions {
  const say = (message: string): void => link().onland({ landed: [], refused: [] }, message);
  return {
    copy: async () => {
      const block = selectedBlock(hot);
      const rows = block === undefined ? [] : copiedRows(link().sheet, block);
      try {
        await navigator.clipboard.writeText(formatClipboardGrid(rows));
        say(CELL_MENU_TEXT.copied(rows.flat().length));
      } catch {
        say(CELL_MENU_TEXT.copyByKeys);
      }
    },
    paste: async () => {
      try {
        const grid = parseClipboardGrid(await navigator.clipboard.readText());
        if (grid.ok) gestures.paste(grid.value);
      } catch {
        say(CELL_MENU_TEXT.pasteByKeys);
      }
    },
    clear: () => {
      hot.emptySelectedCells();
    },
    fill: (way) => {
      const block = selectedBlock(hot);
      if (block !== undefined) gestures.fill(fillOf(block, way), block);
    },
  };
}
