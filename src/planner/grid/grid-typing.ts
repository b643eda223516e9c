import type { Afterwards } from '../typing.ts';
import { cellText } from './grid-clipboard.ts';
import type { LaidText } from '../paste/laid-text.ts';
import type { Handsontable } from './handsontable-setup.ts';

/**
 * What is being typed in the grid, read from its open editor. The grid itself takes a text over only
 * when its own keys or a click end the typing, and a page that leaves does neither.
 * @param data what the grid holds
 */
export function typedText(hot: Handsontable, data: string[][]): LaidText | undefined {
  const editor = hot.getActiveEditor();
  if (editor?.isOpened() !== true || editor.row === null || editor.col === null) return undefined;
  const [row, column] = [editor.row, editor.col];
  const text = cellText(editor.getValue()).trim();
  return text === data[row]?.[column] ? undefined : { row, column, text };
}

/** Ends the typing once its text was taken over; the focus goes back to the cell. */
export function closeEditor(hot: Handsontable, grid: HTMLElement, afterwards: Afterwards): void {
  const editor = hot.getActiveEditor();
  if (afterwards === 'open' || editor?.isOpened() !== true) return;
  const hadFocus = grid.contains(document.activeElement);
  editor.cancelChanges();
  if (hadFocus) hot.getFocusManager().focusOnHighlightedCell();
}
