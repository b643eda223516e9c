/** What stands in one cell of a spreadsheet, as exactly as its file tells it. */
export type SourceCell =
  | { readonly is: 'text'; readonly text: string }
  | SourceNumber
  /** An ISO day, "2025-01-31"; a cell that shows no more than a month or a year has "2025-01" or "2025". */
  | { readonly is: 'date'; readonly day: string }
  | SourceTime
  | { readonly is: 'boolean' }
  /** "#N/B", "#DIV/0!" and the like. */
  | { readonly is: 'error'; readonly text: string }
  /** What cannot be: a text that is not in the file, letters in the place of a number. */
  | { readonly is: 'broken' }
  /** A formula of which the file holds no result. */
  | { readonly is: 'no-result' };

/** A number as the file stores it. */
export interface SourceNumber {
  readonly is: 'number';
  /** A plain decimal, "-12.5", with at most 15 significant digits; a percentage as 13.8, not 0.138. */
  readonly decimal: string;
  readonly percent: boolean;
  /** Shown as an amount of money. */
  readonly currency?: true;
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
  /** The hours that the file stores: more, where a clock drops days or seconds are not shown. */
  readonly stored: string;
  /** Whether hours are what it shows first, on no clock of twelve: "9:30", not "09:30 PM". */
  readonly isInHours: boolean;
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
  /** Rows and columns, from 0, that the program which made the file does not show. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  /** Cells that are one cell to the eye, as far as they can be a header. */
  readonly merges?: readonly CellBlock[];
}

/** A block of cells by its first row and column, from 0, and how many there are of each. */
export interface CellBlock {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A sheet by the name on its tab. */
export interface SheetName {
  readonly name: string;
  /** Whether the program that made the file does not show it. */
  readonly isHidden: boolean;
}

/** An opened file of which sheets can be read one by one. */
export interface Book {
  readonly sheets: readonly SheetName[];
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
