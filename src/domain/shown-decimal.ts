import { fromText, multiply } from './rational.ts';

/**
 * An exact fraction written out as a decimal text, for people to read. Only the last step of
 * showing rounds; nothing that is computed from comes out of here.
 */

/** A signed decimal with a dot, such as "-12.40", and whether it is the whole truth. */
export interface ShownDecimal {
  readonly text: string;
  readonly exact: boolean;
}

function withPoint(digits: bigint, places: number): string {
  const text = digits.toString().padStart(places + 1, '0');
  return places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`;
}

/** Writes `fraction` × `scale` with `places` decimals, rounded or cut off. */
function written(fraction: string, scale: string, places: number, round: boolean): ShownDecimal {
  const { num, den } = multiply(fromText(fraction), fromText(scale));
  const shifted = (num < 0n ? -num : num) * 10n ** BigInt(places);
  const rest = shifted % den;
  const digits = shifted / den + (round && rest * 2n >= den ? 1n : 0n);
  const sign = num < 0n && digits > 0n ? '-' : '';
  return { text: sign + withPoint(digits, places), exact: rest === 0n };
}

/**
 * `fraction` ("num/den", den not 0) × `scale` with exactly `places` decimals, halves away from 0.
 * "1/3" with scale "100/1" and 1 place gives "33.3".
 */
export function roundedDecimal(fraction: string, places: number, scale = '1/1'): ShownDecimal {
  return written(fraction, scale, places, true);
}

/** As `roundedDecimal`, but the further decimals are cut off: what may be followed by "…". */
export function cutDecimal(fraction: string, places: number, scale = '1/1'): ShownDecimal {
  return written(fraction, scale, places, false);
}
