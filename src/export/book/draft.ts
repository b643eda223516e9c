import type { BookCell, BookSheet, ValueCell } from './book.ts';
import { result, words } from './book.ts';
import { BOOK_TEXT } from '../../locale/book-text.ts';

const known: string[] = [];

/** The letters of a column, from 0: "A", "Z", "AA". */
export function letters(column: number): string {
  return (known[column] ??=
    (column < 26 ? '' : letters(Math.floor(column / 26) - 1)) +
    String.fromCharCode(65 + (column % 26)));
}

/** A sheet that is being written, row by row. Rows count from 1, columns from 0. */
export class Draft {
  readonly name: string;
  readonly #rows: (readonly BookCell[])[] = [];
  readonly #checks: number[] = [];
  #checkColumn: number | undefined;

  constructor(name: string, title: string, note: string) {
    this.name = name;
    this.add(words(title, 'title'));
    this.add(words(note, 'note'));
  }

  /** The number of the row that comes next. */
  get next(): number {
    return this.#rows.length + 1;
  }

  /** Adds a row and gives its number. */
  add(...cells: readonly BookCell[]): number {
    return this.#rows.push(cells);
  }

  /** Adds an empty row, and a heading below it. */
  heading(text: string, ...cells: readonly BookCell[]): number {
    this.add();
    return this.add(words(text, 'heading'), ...cells);
  }

  /** A cell of this sheet, for a formula on it. */
  cell(column: number, row: number): string {
    return `${letters(column)}${row}`;
  }

  /** A cell of this sheet, for a formula on another one. */
  out(column: number, row: number): string {
    return `${this.name}!${letters(column)}${row}`;
  }

  /** Cells below each other in one column. */
  down(column: number, first: number, last: number): string {
    return `${letters(column)}${first}:${letters(column)}${last}`;
  }

  /** Cells beside each other in one row. */
  along(row: number, first: number, last: number): string {
    return `${letters(first)}${row}:${letters(last)}${row}`;
  }

  /**
   * Adds a row of checks, each of which must be 0, and their sum in the column for it.
   * @param cells the checks in their columns; the sum comes to the right of them
   */
  check(cells: readonly BookCell[], checkColumn: number): number {
    this.#checkColumn = checkColumn;
    const row = this.next;
    const range = this.along(row, 1, checkColumn - 1);
    const padded = Array.from({ length: checkColumn }, (_, column) => cells[column]);
    this.#checks.push(row);
    return this.add(...padded, result(`SUMPRODUCT(ABS(${range}))`, 0, 'check'));
  }

  /** The sum of all checks of this sheet, for the cover. Undefined on a sheet without checks. */
  checkSum(): { readonly address: string; readonly sheet: string } | undefined {
    if (this.#checkColumn === undefined) return undefined;
    return { address: this.out(this.#checkColumn, 2), sheet: this.name };
  }

  /** The finished sheet. */
  sheet(look: Omit<BookSheet, 'name' | 'rows'>): BookSheet {
    return { name: this.name, ...look, rows: this.#withSum() };
  }

  /** Puts the sum of all checks into the second row, above the header that stays in sight. */
  #withSum(): readonly (readonly BookCell[])[] {
    const column = this.#checkColumn;
    if (column === undefined) return this.#rows;
    const [first = 0] = this.#checks;
    const last = this.#checks.at(-1) ?? first;
    const sum = result(`SUM(${this.down(column, first, last)})`, 0, 'check');
    const second = Array.from({ length: column }, (_, at) => this.#rows[1]?.[at]);
    return this.#rows.map((row, at) => (at === 1 ? [...second, sum] : row));
  }
}

/** "A1+B1+…", or "0" without parts. */
export function sumOf(addresses: readonly string[]): string {
  return addresses.length === 0 ? '0' : addresses.join('+');
}

/** The check that two amounts are the same to the cent. */
export function sameCents(left: string, right: string): ValueCell {
  return result(`ROUND(${left}-(${right}),2)`, 0, 'check');
}

/** The header of the column with checks. */
export function checkHead(): BookCell {
  return words(BOOK_TEXT.check, 'headEnd');
}
