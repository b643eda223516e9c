import { CELL_MENU_TEXT } from '../../locale/cell-menu-text.ts';
import type { SheetCell } from '../../sheets/sheet.ts';
import { isEditable } from '../cell-entry.ts';

/** What a menu can do with the cells that are chosen. */
export interface MenuActions {
  readonly copy: () => unknown;
  readonly paste: () => unknown;
  readonly clear: () => void;
  readonly fill: (way: 'down' | 'right') => void;
}

/** One thing to choose in the menu. */
export interface MenuEntry {
  readonly name: string;
  /** The keys that do the same. */
  readonly keys?: string;
  readonly act: () => unknown;
}

/**
 * What can be done with a cell. A computed cell takes nothing; it can be copied, and explained.
 * @param open opens the working or the item of the cell, where it has one
 */
export function menuEntries(
  cell: SheetCell | undefined,
  actions: MenuActions,
  open: (() => void) | undefined,
): readonly MenuEntry[] {
  const takesText = cell !== undefined && (isEditable(cell) || cell.choice !== undefined);
  const entries: MenuEntry[] = [{ name: CELL_MENU_TEXT.copy, keys: 'Ctrl + C', act: actions.copy }];
  if (takesText) {
    entries.push(
      { name: CELL_MENU_TEXT.paste, keys: 'Ctrl + V', act: actions.paste },
      { name: CELL_MENU_TEXT.clear, keys: 'Delete', act: actions.clear },
      { name: CELL_MENU_TEXT.fillRight, keys: 'Ctrl + R', act: () => actions.fill('right') },
      { name: CELL_MENU_TEXT.fillDown, keys: 'Ctrl + D', act: () => actions.fill('down') },
    );
  }
  if (open !== undefined) {
    const name = cell?.question === undefined ? CELL_MENU_TEXT.change : CELL_MENU_TEXT.why;
    entries.push({ name, act: open });
  }
  return entries;
}
