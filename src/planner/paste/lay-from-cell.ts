import { parseDecimal } from '../../locale/parse-number-nl.ts';
import { decimalInputOf } from '../cell-entry.ts';
import type { Pasted } from './enter-paste.ts';
import { cellAt, laidFrom, type LaidText } from './laid-text.ts';

/** A copied block with its first cell on the chosen one, without words above its figures. */
export interface PlacedPaste {
  readonly laid: readonly LaidText[];
  readonly hadHeader: boolean;
  /** How many rows of words were left out above the figures. */
  readonly headers: number;
}

/** Whether a text is a number, or stands in the place of one. */
export function isNumber(text: string): boolean {
  const parsed = parseDecimal(text, { places: 6 });
  return parsed.ok || parsed.reason.problem !== 'not-a-number';
}

/** Whether a text may be a header by its looks: a column of figures has its year above it. */
export function isYear(text: string): boolean {
  return /^\s*(?:19|20)\d\d\s*$/.test(text);
}

/** Whether a number is asked at a place of the sheet. */
export function takesNumber({ sheet }: Pasted, row: number, column: number): boolean {
  const cell = cellAt(sheet, row, column);
  return cell !== undefined && decimalInputOf(cell) !== undefined;
}

/** Lays a block from a cell on. Words above figures are left out: they would move these down. */
export function layFromCell(pasted: Pasted): PlacedPaste {
  const { rows, row, column } = pasted;
  const isWords = (line: readonly string[]) =>
    line.some((text) => text.trim() !== '') &&
    line.every((text, at) => {
      return text.trim() === '' || (takesNumber(pasted, row, column + at) && !isNumber(text));
    });
  const first = rows.findIndex((line) => !isWords(line));
  const above = first > 0 ? (rows[first - 1] ?? []) : [];
  const hasFigures = above.every(
    (text, at) => text.trim() === '' || isNumber(rows[first]?.[at] ?? ''),
  );
  const headers = hasFigures ? Math.max(first, 0) : 0;
  return { laid: laidFrom(rows.slice(headers), row, column), hadHeader: headers > 0, headers };
}
