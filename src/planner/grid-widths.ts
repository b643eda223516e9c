import type { Sheet, SheetCell, SheetColumn } from '../sheets/sheet.ts';

/** Px of a cell beside its text, and of its characters in bold figures of 16 px. */
const AROUND = 24;
const NARROW = 4.5;
const WIDE = 8.5;

/** The names take at most this part of the room, as in the grid itself. */
const MOST_FOR_NAMES = 0.42;

/**
 * The sheet with columns as wide as the grid shows them: figures are never broken over lines, and
 * the columns fill `room` px. Those with a width of a person's own (`own`, by column) keep it.
 */
export function gridWidths(
  sheet: Sheet,
  own: Readonly<Record<string, number>>,
  room: number,
): Sheet {
  const grown = sheet.columns.map((column, place) =>
    column.id in own ? column.width : Math.max(column.width, figureWidth(sheet, column, place)),
  );
  const free = sheet.columns.map(({ id }) => !(id in own));
  const widths = spread(grown, free, room);
  return {
    ...sheet,
    columns: sheet.columns.map((column, place) => ({
      ...column,
      width: widths[place] ?? column.width,
    })),
  };
}

/** What the longest figure of a column needs. */
function figureWidth({ rows }: Sheet, { align }: SheetColumn, place: number): number {
  if (align === 'start' || place === 0) return 0;
  let most = 0;
  for (const { cells } of rows) {
    const cell = cells[place - 1];
    if (cell !== undefined && isFigure(cell)) most = Math.max(most, textWidth(cell.text));
  }
  return most === 0 ? 0 : Math.ceil(most + AROUND);
}

/** Words may go on in a next line. */
function isFigure({ text, input, choice }: SheetCell): boolean {
  const isText = choice !== undefined || (input !== undefined && input.type !== 'decimal');
  return !isText && !/\p{L}/u.test(text);
}

function textWidth(text: string): number {
  let width = 0;
  for (const sign of text) width += sign === '.' || sign === ',' ? NARROW : WIDE;
  return width;
}

/** Gives the room that is left to the free columns, each by its own width. */
function spread(widths: readonly number[], free: readonly boolean[], room: number): number[] {
  const [names = 0, ...others] = widths;
  const most = Math.max(120, Math.floor(room * MOST_FOR_NAMES));
  const shown = [Math.min(names, most), ...others];
  const left = room - shown.reduce((sum, width) => sum + width, 0);
  const share = shown.reduce((sum, width, place) => sum + (free[place] === true ? width : 0), 0);
  if (left <= 0 || share === 0) return [...widths];
  const filled = shown.map((width, place) =>
    free[place] === true ? width + Math.floor((left * width) / share) : width,
  );
  filled[0] = Math.min(filled[0] ?? 0, most);
  const last = free.lastIndexOf(true);
  filled[last] = (filled[last] ?? 0) + room - filled.reduce((sum, width) => sum + width, 0);
  return filled;
}
