import { parseDecimal } from '../../locale/parse-number-nl.ts';
import { decimalInputOf } from '../cell-entry.ts';
import type { Pasted } from './enter-paste.ts';
import { cellAt, laidFrom, type LaidText } from './laid-text.ts';

/** A copied block with its first cell on the chosen one, without words above its figures. */
export interface PlacedPaste {
  readonly laid: readonly LaidText[];
  readonly hadHeader: boolean;
}

function isNumber(text: string): boolean {
  const parsed = parseDecimal(text, { places: 6 });
  return parsed.ok || parsed.reason.problem !== 'not-a-number';
}

/** Lays a block from a cell on. Words above figures are left out: they would move these a row down. */
export function layFromCell({ sheet, rows, row, column }: Pasted): PlacedPaste {
  const [first = [], ...others] = rows;
  const words = first.flatMap((text, at) => (text.trim() === '' ? [] : [{ text, at }]));
  const hadHeader =
    words.length > 0 &&
    others.length > 0 &&
    words.every(({ text, at }) => {
      const cell = cellAt(sheet, row, column + at);
      const isOpen = cell !== undefined && decimalInputOf(cell) !== undefined;
      return isOpen && !isNumber(text) && isNumber(others[0]?.[at] ?? '');
    });
  return { laid: laidFrom(hadHeader ? others : rows, row, column), hadHeader };
}
