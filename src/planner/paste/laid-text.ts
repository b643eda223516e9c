import type { Sheet, SheetCell } from '../../sheets/sheet.ts';

/** A text of a copied block, and the cell that it is laid on; column 0 is the row's header. */
export interface LaidText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** Typed by a person: then it may be a sum. */
  readonly isTyped?: boolean;
}

/** The cell at a place in a sheet; column 0 is the row's header. */
export function cellAt(sheet: Sheet, row: number, column: number): SheetCell | undefined {
  const found = sheet.rows[row];
  return column === 0 ? found?.header : found?.cells[column - 1];
}

/** The texts of a block with its first cell at a place, each below and beside the one before. */
export function laidFrom(
  rows: readonly (readonly string[])[],
  row: number,
  column: number,
): readonly LaidText[] {
  return rows.flatMap((line, down) =>
    line.map((text, right) => ({ row: row + down, column: column + right, text })),
  );
}
