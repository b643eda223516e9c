import { rational, type Rational } from './rational.ts';
import type { Decimal } from './plan.ts';

/** The most decimals that a plan's number may have. */
const PLACES = 6;

/** Millionths in one; the whole-number scale on which every decimal of a plan is exact. */
export const MICROS = 1_000_000n;

/** 100% in millionths of a percent. */
export const WHOLE = 100n * MICROS;

/** A decimal string of a plan as a whole number of millionths. Missing counts as 0. */
export function micros(decimal: Decimal | undefined): bigint {
  if (decimal === undefined) return 0n;
  const dot = decimal.indexOf('.');
  if (dot < 0) return BigInt(decimal) * MICROS;
  return BigInt(decimal.slice(0, dot) + decimal.slice(dot + 1).padEnd(PLACES, '0'));
}

/** A decimal string of a plan as an exact fraction. Missing counts as 0. */
export function exact(decimal: Decimal | undefined): Rational {
  return rational(micros(decimal), MICROS);
}

/** A whole number of millionths ≥ 0 as the shortest decimal string. */
export function fromMicros(value: bigint): Decimal {
  const fraction = (value % MICROS).toString().padStart(PLACES, '0').replace(/0+$/, '');
  return `${value / MICROS}${fraction === '' ? '' : `.${fraction}`}`;
}
