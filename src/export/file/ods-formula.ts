/** Names, numbers, and cells or ranges, on a sheet or here: "SUM", "60", "Kosten!C5", "C4:C9". */
const WORD = /[A-Za-z$][A-Za-z$!:\d]*\d/g;

/**
 * A formula of a workbook in the way of OpenDocument: "SUM(C4:C9)" becomes "of:=SUM([.C4:.C9])".
 * @param formula as Excel writes it, with sheet names of letters only, functions without digits in
 *   their names, and no texts
 */
export function odsFormula(formula: string): string {
  return `of:=${formula.replace(WORD, odsPlace).replaceAll(',', ';')}`;
}

/** "Kosten!C5" becomes "[$Kosten.C5]". */
function odsPlace(place: string): string {
  const mark = place.indexOf('!');
  const sheet = mark < 0 ? '' : `$${place.slice(0, mark)}`;
  const cells = mark < 0 ? place : place.slice(mark + 1);
  const colon = cells.indexOf(':');
  if (colon < 0) return `[${sheet}.${cells}]`;
  return `[${sheet}.${cells.slice(0, colon)}:.${cells.slice(colon + 1)}]`;
}
