import { exact, fromMicros, micros, WHOLE } from './decimal.ts';
import { divide, fromText, multiply, rational, toText } from './rational.ts';
import type { Decimal } from './plan.ts';

/** The exact sum of decimals of a plan, as the shortest decimal: a column's total, a split's sum. */
export function sumOfDecimals(decimals: readonly (Decimal | undefined)[]): Decimal {
  return fromMicros(decimals.reduce((sum, decimal) => sum + micros(decimal), 0n));
}

/** What a percentage of at most 100 leaves of the whole: "12.5" leaves "87.5". */
export function restOf100(percent: Decimal): Decimal {
  return fromMicros(WHOLE - micros(percent));
}

/** One decimal of a plan divided by another one that is above 0, as "num/den". */
export function quotientOf(value: Decimal, by: Decimal): string {
  return toText(divide(exact(value), exact(by)));
}

/** An exact share "num/den" in percent: "1/3" gives "100/3". */
export function percentOf(share: string): string {
  return toText(multiply(fromText(share), rational(100n)));
}
