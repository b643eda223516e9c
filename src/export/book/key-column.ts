import type { KeyBlock } from '../../domain/key-block.ts';
import { result, type BookCell } from './book.ts';
import { letters } from './draft.ts';
import { added, type Making, type Places } from './making.ts';

/** Where the rows of a block stand, counted from 1. */
export interface BlockRows {
  readonly weights: number;
  /** Only in a block that grows from another key; otherwise the same as `weights`. */
  readonly growth: number;
  readonly first: number;
  readonly last: number;
  readonly sum: number;
}

/** One column of a block: a cell per party, and what stands above and below them. */
export interface KeyColumn {
  readonly title: string;
  readonly cells: readonly BookCell[];
  readonly sum?: BookCell;
  readonly weight?: BookCell;
  readonly growth?: BookCell;
  /** Its cells are shares that add up to one. */
  readonly whole?: true;
  /** A formula that gives 0 while the column holds good. */
  readonly check?: string;
  /** The year of a share that grows. */
  readonly year?: number;
}

/** What a column needs to know of those before it. */
export interface ColumnMaking {
  readonly making: Making;
  readonly block: KeyBlock;
  readonly rows: BlockRows;
  /** Figures by indicator and party. */
  readonly figures: Places;
  /** The shares of keys by steps 1 to 3: key, first year of the block, party. */
  readonly own: Places;
}

/** A cell by its column from 0 and its row from 1. */
export function at(column: number, row: number): string {
  return `${letters(column)}${row}`;
}

/** A share of one, with the formula behind it. */
export function share(formula: string, value: number): BookCell {
  return result(formula, value, 'share');
}

/** The sum of a column of shares. */
export function sumCell(
  column: number,
  { first, last }: BlockRows,
  values: readonly number[],
): BookCell {
  const name = letters(column);
  return result(`SUM(${name}${first}:${name}${last})`, added(values), 'shareSum');
}
