import { fromMicros, micros } from './decimal.ts';
import type { Decimal } from './plan.ts';

/** The exact sum of decimals of a plan, as the shortest decimal: a column's total, a split's sum. */
export function sumOfDecimals(decimals: readonly (Decimal | undefined)[]): Decimal {
  return fromMicros(decimals.reduce((sum, decimal) => sum + micros(decimal), 0n));
}
