/** What stands in one cell of a spreadsheet, as exactly as its file tells it. */
export type SourceCell =
  | { readonly is: 'text'; readonly text: string }
  | SourceNumber
  /** An ISO day, "2025-01-31". */
  | { readonly is: 'date'; readonly day: string }
  | SourceTime
  | { readonly is: 'boolean' }
  /** "#N/B", "#DIV/0!" and the like. */
  | { readonly is: 'error'; readonly text: string }
  /** A formula of which the file holds no result. */
  | { readonly is: 'no-result' };

/** A number as the file stores it. */
export interface SourceNumber {
  readonly is: 'number';
  /** A plain decimal, "-12.5", with at most 15 significant digits; a percentage as 13.8, not 0.138. */
  readonly decimal: string;
  readonly percent: boolean;
  /** Only where the cell shows another number than it stores, after rounding to six decimals. */
  readonly shown?: ShownOtherwise;
}

/** What a cell shows in the place of the number that it stores: "14,8" for 14.8123. */
export interface ShownOtherwise {
  readonly text: string;
  /** The shown number as a plain decimal; absent where what is shown is no number. */
  readonly decimal?: string;
}

/** A time or duration, as the cell shows it: "37:00", and how many hours that is: "37". */
export interface SourceTime {
  readonly is: 'time';
  readonly shown: string;
  readonly hours: string;
}

export type SourceRow = readonly (SourceCell | undefined)[];

/** One sheet: rows as they stand, the first one is row 1. Rows may differ in length. */
export interface SourceSheet {
  readonly name: string;
  readonly rows: readonly SourceRow[];
  /**
   * What stands between the cells of a text file: ";", ",", "\t", "|" or what the file names itself.
   * A comma is a sign of English notation. Absent for workbooks, whose cells know what they are.
   */
  readonly separator?: string;
}

/** An opened file of which sheets can be read one by one. */
export interface Book {
  readonly sheets: readonly string[];
  /** @throws ImportRefusal */
  read(place: number): Promise<SourceSheet>;
}

/** The letters of a column, from 0: "A", "Z", "AA". */
export function columnLetters(column: number): string {
  const above = Math.floor(column / 26);
  return (above === 0 ? '' : columnLetters(above - 1)) + String.fromCharCode(65 + (column % 26));
}

/** A cell as spreadsheets name it; row and column from 0. */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}
