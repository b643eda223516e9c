import type { Sheet, SheetCell, SheetRow } from '../../sheets/sheet.ts';

/**
 * Remembers the sheet that is shown, and gives the next one with its rows and cells wherever they
 * say the same. A table then leaves alone what did not change, which is most of what an edit of a
 * large plan would cost.
 */
export function steadySheets(): (next: Sheet | undefined) => Sheet | undefined {
  let shown: Sheet | undefined;
  return (next) => {
    shown = steadySheet(shown, next);
    return shown;
  };
}

function steadySheet(before: Sheet | undefined, next: Sheet | undefined): Sheet | undefined {
  if (before === undefined || next === undefined || before.id !== next.id) return next;
  const known = new Map(before.rows.map((row) => [row.id, row]));
  return { ...next, rows: next.rows.map((row) => steadyRow(known.get(row.id), row)) };
}

function steadyRow(before: SheetRow | undefined, next: SheetRow): SheetRow {
  if (before === undefined) return next;
  const header = steadyCell(before.header, next.header);
  const cells = next.cells.map((cell, place) => steadyCell(before.cells[place], cell));
  const isSame =
    header === before.header &&
    cells.length === before.cells.length &&
    cells.every((cell, place) => cell === before.cells[place]) &&
    sameFields({ ...before, header, cells }, { ...next, header, cells });
  return isSame ? before : { ...next, header, cells };
}

function steadyCell(before: SheetCell | undefined, next: SheetCell): SheetCell {
  return before !== undefined && sameFields(before, next) ? before : next;
}

/** Plain data with the same fields, whatever their order. */
function sameFields(one: object, other: object): boolean {
  const fields: [string, unknown][] = Object.entries(one);
  if (fields.length !== Object.keys(other).length) return false;
  const others = new Map<string, unknown>(Object.entries(other));
  return fields.every(([name, value]) => others.has(name) && sameValue(value, others.get(name)));
}

function sameValue(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object') return false;
  return one !== null && other !== null && sameFields(one, other);
}
