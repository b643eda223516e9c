import type { BookCell, BookSheet } from '../book/book.ts';
import { lookOf } from '../book/style.ts';

/** Points of a line of text. */
const LINE = 15;
/** No row is higher than this many lines. */
const MOST = 12;

/**
 * The height in points of a row with text that wraps; undefined for all others. Programs do not
 * agree on when they work this out themselves, so the file says it.
 */
export function rowHeight(
  cells: readonly BookCell[],
  widths: readonly number[],
): number | undefined {
  let lines = 0;
  for (let column = 0; column < cells.length; column++) {
    const cell = cells[column];
    if (cell === undefined || !('text' in cell) || lookOf(cell.style).wrap !== true) continue;
    const width = widths[column] ?? widths.at(-1) ?? 1;
    const shown = cell.text.split('\n').map((line) => Math.max(1, Math.ceil(line.length / width)));
    lines = Math.max(
      lines,
      shown.reduce((sum, count) => sum + count, 0),
    );
  }
  return lines === 0 ? undefined : Math.min(lines, MOST) * LINE;
}

/** The width of every column of a sheet, in characters. */
export function columnWidths({ widths, rows }: BookSheet): readonly number[] {
  const count = rows.reduce((most, cells) => Math.max(most, cells.length), widths.length);
  const last = widths.at(-1) ?? 0;
  return Array.from({ length: count }, (_, at) => widths[at] ?? last);
}
