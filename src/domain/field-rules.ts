/**
 * What each field of a plan may hold: the one table that both the reader of files and links and
 * the gateway of edits obey. Source: the plan document, format 1.
 */

/** A decimal: at most `places` behind the dot, at most 12 digits before it. */
export interface DecimalRule {
  readonly places: number;
  /** A share of a whole: more than 100 percent is refused. */
  readonly atMost100?: true;
  /** Something is divided by it: 0 is refused. */
  readonly aboveZero?: true;
}

/** A text of one line: its length in UTF-16 units, as the `maxlength` of a field counts them. */
export interface TextRule {
  readonly min: number;
  readonly max: number;
}

/** How many items a list may hold. */
export interface SizeRule {
  readonly min: number;
  readonly max: number;
}

/**
 * Splits, weights and index percents have no bound at 100: a split and a mix work as a ratio, and
 * an index may more than double. `phaseIn` does: above 100 it would give negative shares.
 */
export const DECIMAL_RULES = {
  figure: { places: 6 },
  weight: { places: 6 },
  fixed: { places: 4, atMost100: true },
  floor: { places: 4, atMost100: true },
  cap: { places: 4, atMost100: true },
  phaseIn: { places: 4, atMost100: true },
  indexPercent: { places: 4 },
  split: { places: 4 },
  amount: { places: 2 },
  count: { places: 6 },
  unitPrice: { places: 2 },
  hoursPerWeek: { places: 2 },
  hoursPerFte: { places: 2, aboveZero: true },
  costPerFte: { places: 2 },
  newPerMonth: { places: 6 },
  hoursPerConversation: { places: 2 },
  workWeeks: { places: 6 },
  allowanceAmount: { places: 2 },
  perMonth: { places: 6 },
  labelCap: { places: 4, atMost100: true },
} as const satisfies Record<string, DecimalRule>;

export const TEXT_RULES = {
  title: { min: 1, max: 120 },
  note: { min: 0, max: 2_000 },
  name: { min: 1, max: 120 },
  source: { min: 0, max: 500 },
  keyNote: { min: 0, max: 500 },
  sharedBy: { min: 0, max: 80 },
} as const satisfies Record<string, TextRule>;

export const LIST_SIZES = {
  groups: { min: 1, max: 6 },
  parties: { min: 1, max: 500 },
  indicators: { min: 0, max: 50 },
  keys: { min: 0, max: 100 },
  indices: { min: 0, max: 10 },
  costLines: { min: 0, max: 100 },
  results: { min: 0, max: 2_000 },
} as const satisfies Record<string, SizeRule>;

export const FIRST_YEAR = { min: 2000, max: 2100 } as const;
export const YEAR_COUNT = { min: 1, max: 12 } as const;
/** A year in a map or as `from` or `until`: any that a plan can reach. */
export const YEAR = { min: 2000, max: 2111 } as const;
/** Conversations, moves, homes and the like: whole numbers from 0. */
export const WHOLE = { min: 0, max: 999_999_999_999 } as const;

const DECIMAL = /^\d{1,12}(\.\d{1,6})?$/;
const DIGITS = /^\d+(\.\d+)?$/;

/** Checks a decimal string. Gives what is wrong with it, or nothing. */
export function decimalProblem(
  text: string,
  rule: DecimalRule,
):
  'not-a-number' | 'too-many-decimals' | 'too-large' | 'above-100' | 'must-be-above-0' | undefined {
  // Text of hostile length is refused before a pattern reads it.
  if (text.length > 40 || !DIGITS.test(text)) return 'not-a-number';
  const [whole = '', fraction = ''] = text.split('.');
  if (whole.length > 12) return 'too-large';
  if (fraction.length > rule.places || !DECIMAL.test(text)) return 'too-many-decimals';
  if (rule.atMost100 === true && isAbove100(whole, fraction)) return 'above-100';
  if (rule.aboveZero === true && !/[1-9]/.test(text)) return 'must-be-above-0';
  return undefined;
}

function isAbove100(whole: string, fraction: string): boolean {
  const percent = BigInt(whole);
  return percent > 100n || (percent === 100n && /[1-9]/.test(fraction));
}

// Control, format (bidi, zero width), lone surrogate, line breaks, and all that draws nothing.
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;

/** Checks a text. Gives what is wrong with it, or nothing. Normalise typed text to NFC before. */
export function textProblem(
  text: string,
  rule: TextRule,
): 'text-empty' | 'text-too-long' | 'text-hidden-characters' | 'text-not-normal' | undefined {
  if (text.length > rule.max) return 'text-too-long';
  if (HIDDEN.test(text)) return 'text-hidden-characters';
  if (text.normalize('NFC') !== text) return 'text-not-normal';
  if (rule.min > 0 && text.trim() === '') return 'text-empty';
  return undefined;
}

/** Ids; "constructor" is kept out because every object already answers to it. */
export function isId(text: string): boolean {
  return /^[a-z0-9][a-z0-9-]{0,39}$/.test(text) && text !== 'constructor';
}

/** Whether a text is a year that a map of years may name: "2000" to "2111". */
export function isYearKey(text: string): boolean {
  return /^(20\d\d|210\d|211[01])$/.test(text);
}

/** Whether a text is a quarter, such as "2024-Q1". */
export function isPeriod(text: string): boolean {
  return isYearKey(text.slice(0, 4)) && /^\d{4}-Q[1-4]$/.test(text);
}

/** Whether a text is an existing day, such as "2025-01-31". */
export function isDay(text: string): boolean {
  const match = /^([1-9]\d{3})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.exec(text);
  if (match === null) return false;
  const [, year = '', month = '', day = ''] = match;
  return day <= lastDay(year, month);
}

function lastDay(year: string, month: string): string {
  if (month !== '02') return ['04', '06', '09', '11'].includes(month) ? '30' : '31';
  const inCentury = year.endsWith('00') ? year.slice(0, 2) : year.slice(2);
  return BigInt(inCentury) % 4n === 0n ? '29' : '28';
}

/** Whether a text can be a peildatum: a year, a month, a day, or "" for not known. */
export function isMeasuredOn(text: string): boolean {
  return text === '' || /^[1-9]\d{3}(-(0[1-9]|1[0-2]))?$/.test(text) || isDay(text);
}

/** Whether a text is a fingerprint: eight bytes as base64url. */
export function isFingerprint(text: string): boolean {
  return /^[A-Za-z0-9_-]{10}[AEIMQUYcgkosw048]$/.test(text);
}
