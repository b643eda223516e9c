import { cellAt } from '../paste-block.ts';
import { refusalKey } from '../refusals.ts';
import type { GridEvents } from './grid-link.ts';

/** What a key means in a cell that is not being typed in; undefined leaves it to the grid. */
export function keyAction(
  event: KeyboardEvent,
  row: number,
  column: number,
  events: GridEvents,
): (() => void) | undefined {
  const key = event.key.toLowerCase();
  if ((event.ctrlKey || event.metaKey) && !event.altKey) {
    if (key === 'y' || (key === 'z' && event.shiftKey)) return events.onredo;
    return key === 'z' ? events.onundo : undefined;
  }
  if (key === 'enter' || key === 'f2') return openAction(row, column, events);
  return key === 'escape' ? restoreAction(row, column, events) : undefined;
}

/** What Enter, F2 and a double click open: an item of the plan, or the working of a number. */
export function openAction(
  row: number,
  column: number,
  { sheet, onitem, onquestion }: GridEvents,
): (() => void) | undefined {
  const item = row < 0 ? sheet.columns[column]?.item : column === 0 && sheet.rows[row]?.item;
  if (item) return () => onitem(item);
  const cell = row < 0 ? undefined : cellAt(sheet, row, column);
  const question = cell?.input === undefined ? cell?.question : undefined;
  return question && (() => onquestion(question));
}

/** Whether a cell holds a text that the plan did not take. */
export function isRefusedAt(
  row: number,
  column: number,
  { sheet, refusals }: Pick<GridEvents, 'sheet' | 'refusals'>,
): boolean {
  const address = cellAt(sheet, row, column)?.address;
  return address !== undefined && refusals.has(refusalKey(address));
}

function restoreAction(row: number, column: number, events: GridEvents): (() => void) | undefined {
  const address = cellAt(events.sheet, row, column)?.address;
  const isRefused = address !== undefined && isRefusedAt(row, column, events);
  return isRefused ? () => events.onrestore(address) : undefined;
}
