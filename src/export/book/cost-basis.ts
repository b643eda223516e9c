import type { CostLine, Decimal, YearKey } from '../../domain/plan.ts';
import { COSTS_TEXT } from '../../locale/book-text.ts';
import { number, words } from './book.ts';
import type { Draft } from './draft.ts';
import { decimal } from './making.ts';
import type { StyleName } from './style.ts';

/** Where a line's own figures stand, and what they make before index and rounding. */
interface Basis {
  /** The row with a value for each year. */
  readonly yearlyRow: number;
  /** The formula of one column. */
  readonly formula: (column: string) => string;
}

/**
 * Adds the rows with what a line is made of: hours, counts or amounts, and prices.
 * @param first the column of the first year
 */
export function basicRows(
  draft: Draft,
  line: CostLine,
  years: readonly number[],
  first: number,
): Basis {
  const yearly = (title: string, values: Readonly<Record<YearKey, Decimal>>, style: StyleName) => {
    const cells = years.map((year) => number(decimal(values[year]), style));
    return draft.add(words(title), ...new Array<undefined>(first - 1).fill(undefined), ...cells);
  };
  const once = (title: string, value: Decimal, style: StyleName) =>
    draft.add(words(title), number(decimal(value), style));
  switch (line.kind) {
    case 'amount': {
      const row = yearly(COSTS_TEXT.amount, line.amount, 'inputMoney');
      return { yearlyRow: row, formula: (column) => `${column}${row}` };
    }
    case 'units': {
      const row = yearly(COSTS_TEXT.count, line.count, 'input');
      const price = once(COSTS_TEXT.unitPrice, line.unitPrice, 'inputMoney');
      return { yearlyRow: row, formula: (column) => `${column}${row}*$B${price}` };
    }
    case 'hours': {
      const row = yearly(COSTS_TEXT.hoursPerWeek, line.hoursPerWeek, 'input');
      const fte = once(COSTS_TEXT.hoursPerFte, line.hoursPerFte, 'input');
      const cost = once(COSTS_TEXT.costPerFte, line.costPerFte, 'inputMoney');
      return { yearlyRow: row, formula: (column) => `${column}${row}*$B${cost}/$B${fte}` };
    }
  }
}
