import type { StyleName } from './style.ts';

/** A workbook as data: what stands in which cell. The writers of files know nothing of plans. */
export interface Book {
  readonly title: string;
  readonly sheets: readonly BookSheet[];
}

export interface BookSheet {
  /** One word, so that a formula can name it without quotation marks. */
  readonly name: string;
  /** Widths in characters; the last one holds for all further columns. */
  readonly widths: readonly number[];
  /** How many rows and columns stay in sight. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly rows: readonly (readonly BookCell[])[];
}

/**
 * One cell. Text is text whatever it begins with; only a cell with a `formula` can hold one, and
 * no formula has a person's text in it.
 */
export type BookCell =
  | undefined
  | { readonly style: StyleName; readonly text: string }
  /** `formula` as Excel writes it, without "="; `value` is what it gives. */
  | { readonly style: StyleName; readonly value: number; readonly formula?: string };

export type ValueCell = Extract<BookCell, { readonly value: number }>;

/** Text, which can never become a formula. */
export function words(text: string, style: StyleName = 'name'): BookCell {
  return { style, text };
}

/** A number that the plan or the calculation gives. */
export function number(value: number, style: StyleName): ValueCell {
  return { style, value };
}

/** A number that follows from other cells, with its result. */
export function result(formula: string, value: number, style: StyleName): ValueCell {
  return { style, value, formula };
}
