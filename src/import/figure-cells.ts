import { parseDecimal } from '../locale/parse-number-nl.ts';
import { isSameFigure } from './decimal-text.ts';
import type { SourceCell } from './source-sheet.ts';

/** What a cell says as a name or a header. */
export function textOf(cell: SourceCell | undefined): string {
  switch (cell?.is) {
    case 'text':
      return cell.text;
    case 'number':
      return cell.decimal;
    case 'date':
      return cell.day;
    case 'time':
      return cell.shown;
    case 'boolean':
    case 'broken':
    case 'error':
    case 'no-result':
    case undefined:
      return '';
  }
}

/** Whether a cell can be a number, or is in the place of one. */
export function isFigureLike(cell: SourceCell | undefined): boolean {
  if (cell?.is !== 'text') return cell !== undefined && NUMBER_LIKE.has(cell.is);
  const parsed = parseDecimal(cell.text, { places: 6 });
  return parsed.ok || !NO_NUMBERS.has(parsed.reason.problem);
}

/** Why a text is no number at all. */
const NO_NUMBERS = new Set(['not-a-number', 'no-figure', 'other-kind']);
const NUMBER_LIKE: ReadonlySet<SourceCell['is']> = new Set([
  ...(['number', 'time', 'no-result', 'broken'] as const),
]);

/** A time as the number of hours that it shows; a clock of twelve, or minutes and seconds, stays one. */
export function inHours(cell: SourceCell | undefined): SourceCell | undefined {
  if (cell?.is !== 'time' || !cell.isInHours) return cell;
  const { hours, stored, shown } = cell;
  const number = { is: 'number', decimal: stored, percent: false } as const;
  if (isSameFigure(hours, stored)) return number;
  return { ...number, shown: { text: shown, decimal: hours } };
}
