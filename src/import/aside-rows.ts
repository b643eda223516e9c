import { parseDecimal } from '../locale/parse-number-nl.ts';
import { isFigureLike, textOf } from './figure-cells.ts';
import { foldedName } from './match-names.ts';
import type { SourceCell, SourceRow } from './source-sheet.ts';

/** Rows that are about the figures and not about a party. */
const ABOUT = new Set([
  ...['bron', 'peildatum', 'gewicht', 'totaal', 'eindtotaal', 'som', 'total'],
  ...['plan', 'kenmerk', 'status'],
]);

/** Whether a name says that its row is about the figures. */
export function isAbout(name: string): boolean {
  return ABOUT.has(foldedName(name));
}

/**
 * Whether each row has a name and figures beside it, or only words for none: then it is no header. A party below a row that is at least as full is none either, whatever it says: "volgt
 * nog", or a day that a spreadsheet made of 14.8.
 */
export function figureRows(
  rows: readonly SourceRow[],
  names: number,
  isParty: (row: SourceRow) => boolean,
): readonly boolean[] {
  let fullest = 0;
  return rows.map((row) => {
    const others = row.filter((cell, place) => place !== names && textOf(cell).trim() !== '');
    const isBelow = others.length > 0 && fullest >= others.length;
    fullest = Math.max(fullest, others.length);
    if (textOf(row[names]).trim() === '') return false;
    const isWithout = others.length > 0 && others.every(isNoFigure);
    return others.some(isFigure) || isWithout || (isBelow && isParty(row));
  });
}

/** Whether a cell is a figure; a year may be a header. */
function isFigure(cell: SourceCell | undefined): boolean {
  return isFigureLike(cell) && !/^(?:19|20)\d\d$/.test(textOf(cell).trim());
}

/** Whether a cell says that there is no figure: "x", "n.b.". */
function isNoFigure(cell: SourceCell | undefined): boolean {
  const parsed = cell?.is === 'text' ? parseDecimal(cell.text, { places: 6 }) : undefined;
  return parsed?.ok === false && parsed.reason.problem === 'no-figure';
}
