import type { Cents, Minutes, Share } from '../domain/outcome.ts';
import type { Decimal } from '../domain/plan.ts';
import { cutDecimal, roundedDecimal } from '../domain/shown-decimal.ts';

/**
 * Numbers as the Dutch write them, made from decimal texts and whole numbers: nothing here is ever
 * a float. The counterpart that reads them is `parse-number-nl.ts`.
 */

/** The space after "€": amount and sign stay on one line. */
const NBSP = '\u00a0';
/** The real minus sign; a hyphen is too short beside digits. */
export const MINUS = '\u2212';

function grouped(digits: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/g, '.');
}

/** Digits without needless leading zeros. */
function plainWhole(digits: string): string {
  return digits.replace(/^0+(?=\d)/, '');
}

function dutch(decimal: string, group: boolean): string {
  const negative = decimal.startsWith('-');
  const [whole = '0', decimals] = decimal.replace('-', '').split('.');
  const digits = plainWhole(whole);
  const tail = decimals === undefined ? '' : `,${decimals}`;
  return `${negative ? MINUS : ''}${group ? grouped(digits) : digits}${tail}`;
}

function padded(decimal: string, places: number): string {
  const [whole = '0', decimals = ''] = decimal.split('.');
  const tail = decimals.padEnd(places, '0');
  return tail === '' ? whole : `${whole}.${tail}`;
}

function withoutZeros(decimal: string): string {
  return decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal;
}

/** Whole cents as euros with a dot: 123450 → "1234.50". */
function centsToDecimal(cents: Cents | number): string {
  const digits = String(Math.abs(cents)).padStart(3, '0');
  return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

export interface CentsFormat {
  /** "always" puts a plus before a gain: for differences. */
  readonly sign?: 'always' | 'auto';
  /** false leaves out "€", for sheets that say "in euro's" in their header. Standard: true. */
  readonly euro?: boolean;
}

/** Whole cents: "€ 1.234,50", "€ −1.352,00"; with `euro: false` and a sign "+16.900,00". */
export function formatCents(cents: Cents | number, format: CentsFormat = {}): string {
  const plus = format.sign === 'always' && cents > 0 ? '+' : '';
  const amount = plus + dutch(centsToDecimal(cents), true);
  return format.euro === false ? amount : `€${NBSP}${amount}`;
}

/**
 * An amount in euros from a plan: "73000" → "€ 73.000", "12.5" → "€ 12,50". With `euro: false`
 * "73.000" and "12,50".
 */
export function formatEuros(euros: Decimal, format: { readonly euro?: boolean } = {}): string {
  const amount = dutch(euros.includes('.') ? padded(euros, 2) : euros, true);
  return format.euro === false ? amount : `€${NBSP}${amount}`;
}

/** A decimal with the decimals that it has, or at least `places`: "73.000", "13,8", "100,0". */
export function formatDecimal(decimal: Decimal, format: { readonly places?: number } = {}): string {
  return dutch(padded(decimal, format.places ?? 0), true);
}

/** A percentage of a plan with the decimals that it has: "32,8%". */
export function formatPercent(percent: Decimal, format: { readonly places?: number } = {}): string {
  return `${formatDecimal(percent, format)}%`;
}

/**
 * The text to start typing from: no grouping dots, a decimal comma. It reads back as the same
 * decimal in every cell, which "73.000" does not where three decimals are allowed. Copying from a
 * sheet gives this too.
 */
export function editDecimal(decimal: Decimal): string {
  return dutch(decimal, false);
}

/**
 * A fraction "num/den" times `scale`, with all its decimals when it has at most `places`, and
 * otherwise cut off there with "…": "3,5", "12,3958…".
 */
export function formatFraction(fraction: string, places: number, scale = '1/1'): string {
  const shown = cutDecimal(fraction, places, scale);
  return shown.exact ? dutch(withoutZeros(shown.text), true) : `${dutch(shown.text, true)}…`;
}

/** A fraction rounded half up to exactly `places` decimals. */
export function formatRounded(fraction: string, places: number, scale = '1/1'): string {
  return dutch(roundedDecimal(fraction, places, scale).text, true);
}

/** A share as a percentage rounded to `places`: "12,4%". With `ellipsis`: "12,3958…%" or "13,8%". */
export function formatShare(
  share: Share,
  places: number,
  format: { readonly ellipsis?: boolean } = {},
): string {
  const text = format.ellipsis === true ? formatFraction : formatRounded;
  return `${text(share, places, '100/1')}%`;
}

/** Euros as a fraction times `scale`: "3421/2" → "€ 1.710,50", "1/3" → "€ 0,333333…". */
export function formatEuroFraction(euros: string, scale = '1/1', places = 6): string {
  const shown = cutDecimal(euros, places, scale);
  const text = shown.exact ? padded(withoutZeros(shown.text), 2) : shown.text;
  return `€${NBSP}${dutch(text, true)}${shown.exact ? '' : '…'}`;
}

/** Cents as a fraction, in euros: "341250/2" → "€ 1.706,25", "342125/2" → "€ 1.710,625". */
export function formatCentsFraction(cents: string, places = 6): string {
  return formatEuroFraction(cents, '1/100', places);
}

/**
 * How much more or less than `base`, in percent without a sign: 3325920 against 2771600 → "20,0%".
 * undefined when `base` is 0: there is no such percentage.
 */
export function formatPercentDifference(
  cents: number,
  base: number,
  places = 1,
): string | undefined {
  if (base === 0) return undefined;
  const difference = Math.abs(cents - base);
  return `${formatRounded(`${difference}/${Math.abs(base)}`, places, '100/1')}%`;
}

/** Minutes as hours: "37", "37,5", "20,25"; where that does not come out, "37 u 20 min". */
export function formatMinutes(minutes: Minutes | number): string {
  const shown = cutDecimal(`${minutes}/60`, 2);
  if (shown.exact) return dutch(withoutZeros(shown.text), true);
  const rest = Math.abs(minutes) % 60;
  const whole = (Math.abs(minutes) - rest) / 60;
  const sign = minutes < 0 ? MINUS : '';
  return `${sign}${grouped(String(whole))}${NBSP}u${NBSP}${rest}${NBSP}min`;
}

/** Minutes in words: "37 uur", "20,25 uur", "37 u 20 min". */
export function formatHours(minutes: Minutes | number): string {
  const text = formatMinutes(minutes);
  return text.endsWith('min') ? text : `${text} uur`;
}

/** A year has no grouping dot. */
export function formatYear(year: number): string {
  return String(year);
}
