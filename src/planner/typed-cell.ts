import type { TypedSum } from '../locale/typed-sum.ts';
import type { ProblemText } from '../locale/problem-text.ts';
import { succeed, type Result } from '../domain/result.ts';
import type { SheetCell } from '../sheets/sheet.ts';
import { enterCell, isEditable, type CellEntry } from './cell-entry.ts';
import { readTypedSum } from './typed-sums.ts';

/** What a cell gets that somebody typed in, and what to say of it. */
export interface TypedEntry {
  readonly entry: CellEntry;
  /** Said when the outcome of a sum had to be rounded. */
  readonly rounded?: string;
}

/** Works out a sum that a person typed in a cell for a number; undefined when it is no sum. */
export function sumInCell(
  cell: SheetCell,
  text: string,
): Result<TypedSum, ProblemText> | undefined {
  const isNumber = isEditable(cell) && cell.input?.type === 'decimal';
  return isNumber ? readTypedSum(text, cell.input) : undefined;
}

/**
 * Reads what a person typed in a cell: as `enterCell`, and in a cell for a number a sum as well.
 * What is pasted, filled or imported goes to `enterCell`, which works nothing out.
 */
export function typeInCell(cell: SheetCell, text: string): TypedEntry {
  const sum = sumInCell(cell, text);
  if (sum === undefined) return { entry: enterCell(cell, text) };
  if (!sum.ok) return { entry: sum };
  const { value, rounded } = sum.value;
  const entry = succeed(value);
  return rounded === undefined ? { entry } : { entry, rounded };
}
