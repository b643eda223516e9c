import { fromMicros, micros, MICROS } from './decimal.ts';
import type { Cents } from './outcome.ts';
import type { Decimal } from './plan.ts';
import { toSafeInteger } from './rational.ts';

const PER_CENT = MICROS / 100n;

/** An amount in euros with at most 2 decimals as whole cents: "1234.5" is 123450. */
export function centsOf(euros: Decimal): Cents {
  return toSafeInteger(micros(euros) / PER_CENT) as Cents;
}

/** Whole cents ≥ 0 as euros in a plan's notation: 123450 is "1234.5". */
export function eurosOf(cents: Cents): Decimal {
  return fromMicros(BigInt(cents) * PER_CENT);
}
