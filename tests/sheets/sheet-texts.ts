import { compute } from '../../src/domain/compute.ts';
import type { Plan } from '../../src/domain/plan.ts';
import type { Computed } from '../../src/sheets/amounts.ts';
import type { Sheet, SheetCell, SheetRow } from '../../src/sheets/sheet.ts';
import { goldenCase } from '../support/golden-cases.ts';

/** A plan with its outcome. */
export function computed(plan: Plan): Computed {
  return { plan, outcome: compute(plan) };
}

export function computedCase(name: string): Computed {
  return computed(goldenCase(name).plan);
}

/** A row as a person reads it: its header and its cells. */
export function rowTexts(sheet: Sheet | undefined, id: string): string[] {
  const { header, cells } = rowOf(sheet, id);
  return [header, ...cells].map(({ text }) => text);
}

export function rowOf(sheet: Sheet | undefined, id: string): SheetRow {
  const row = sheet?.rows.find((each) => each.id === id);
  if (row === undefined) throw new Error(`No row ${id}`);
  return row;
}

/** The cell of a row in a column, both by id. */
export function cellIn(sheet: Sheet | undefined, rowId: string, colId: string): SheetCell {
  const row = rowOf(sheet, rowId);
  const place = sheet?.columns.findIndex(({ id }) => id === colId) ?? -1;
  const cell = place === 0 ? row.header : row.cells[place - 1];
  if (cell === undefined) throw new Error(`No column ${colId}`);
  return cell;
}
