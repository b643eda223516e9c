import { exact, fromMicros, MICROS, micros, WHOLE } from './decimal.ts';
import type { Decimal } from './plan.ts';
import { divide, toText } from './rational.ts';

/** Hours one up or one down; undefined below 0. */
export function steppedHours(hours: Decimal, step: 1 | -1): Decimal | undefined {
  const next = micros(hours) + BigInt(step) * MICROS;
  return next < 0n ? undefined : fromMicros(next);
}

/** Hours per week as a fraction of an fte, "num/den". `hoursPerFte` is above 0. */
export function fteShare(hoursPerWeek: Decimal, hoursPerFte: Decimal): string {
  return toText(divide(exact(hoursPerWeek), exact(hoursPerFte)));
}

/** What is left of 100%, for the other side of a split. `percent` is from 0 to 100. */
export function complement(percent: Decimal): Decimal {
  return fromMicros(WHOLE - micros(percent));
}
