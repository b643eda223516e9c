import { PASTE_TEXT } from '../../locale/paste-text.ts';
import type { Sheet } from '../../sheets/sheet.ts';
import type { Pasted } from './enter-paste.ts';
import { cellAt, type LaidText } from './laid-text.ts';
import { isNumber, isYear, takesNumber, type PlacedPaste } from './lay-from-cell.ts';

/**
 * Words that would fall on numbers in half of the rows or more, with something beside them: names
 * that the sheet does not know, or codes. Their figures would land too far to the right.
 */
export function strayWords(pasted: Pasted, { headers }: PlacedPaste): readonly string[] {
  const { rows, row, column } = pasted;
  const lines = rows.slice(headers).filter((line) => line.some((text) => text.trim() !== ''));
  const stray = lines.flatMap((line) => {
    const word = line.find((text, at) => {
      return /\p{L}/u.test(text) && !isNumber(text) && takesNumber(pasted, row, column + at);
    });
    const isAlone = line.filter((text) => text.trim() !== '').length < 2;
    return word === undefined || isAlone ? [] : [word.trim()];
  });
  return stray.length * 2 >= lines.length ? stray : [];
}

/** What a block does that is laid from a cell on, and that nobody may mean. */
export function placedRemarks(pasted: Pasted, { headers }: PlacedPaste): readonly string[] {
  const { sheet, rows, row, column } = pasted;
  const [first = [], ...others] = rows;
  const isFigures = first.every((_, at) => sheet.columns[column + at]?.item?.list === 'indicators');
  const isYearAbove =
    isFigures &&
    sheet.rows[row]?.party !== undefined &&
    first.every(isYear) &&
    !others.some((line) => line.some(isYear));
  return [
    ...(isYearAbove ? [PASTE_TEXT.yearAbove(first.map((text) => text.trim()))] : []),
    ...(headers > 1 ? [PASTE_TEXT.wordsAbove(headers)] : []),
  ];
}

/** The columns that an empty column of a block would empty, or that only stands there as a gap. */
export function emptied(sheet: Sheet, laid: readonly LaidText[]): readonly string[] {
  const isOpen = ({ row, column }: LaidText) => cellAt(sheet, row, column)?.address !== undefined;
  const filled = laid.filter((text) => text.text.trim() !== '' && isOpen(text));
  const last = Math.max(0, ...filled.map(({ column }) => column));
  const columns = new Set(laid.filter(isOpen).map(({ column }) => column));
  for (const { column } of filled) columns.delete(column);
  return [...columns].flatMap((column) => {
    const holds = laid.some(
      (text) => text.column === column && cellAt(sheet, text.row, column)?.text !== '',
    );
    return holds || column < last ? [sheet.columns[column]?.title ?? ''] : [];
  });
}
