import { ImportRefusal } from './import-refusal.ts';
import { IMPORT_LIMITS } from './limits.ts';
import { cellName, type SourceCell, type SourceSheet } from './source-sheet.ts';

/** Collects the cells of a sheet, and stops at the first one that stands too far down or right. */
export class SheetRows {
  readonly #name: string;
  readonly #rows: (SourceCell | undefined)[][] = [];

  constructor(name: string) {
    this.#name = name;
  }

  /**
   * Puts a cell at a row and column from 0. Empty cells need not be put.
   * @throws ImportRefusal beyond 5,000 rows or 200 columns
   */
  put(row: number, column: number, cell: SourceCell): void {
    if (row >= IMPORT_LIMITS.rows) this.#stop('too-many-rows', row, column, IMPORT_LIMITS.rows);
    if (column >= IMPORT_LIMITS.columns)
      this.#stop('too-many-columns', row, column, IMPORT_LIMITS.columns);
    while (this.#rows.length <= row) this.#rows.push([]);
    const cells = this.#rows[row] ?? [];
    while (cells.length < column) cells.push(undefined);
    cells[column] = cell;
  }

  sheet(): SourceSheet {
    return { name: this.#name, rows: this.#rows };
  }

  #stop(problem: 'too-many-rows' | 'too-many-columns', row: number, column: number, max: number) {
    const place = { sheet: this.#name, cell: cellName(row, column) };
    throw new ImportRefusal({ problem, place, max });
  }
}
