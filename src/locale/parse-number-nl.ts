import type { Decimal } from '../domain/plan.ts';
import { refuse, succeed, type Result } from '../domain/result.ts';
import { editDecimal } from './number-nl.ts';
import { bareNumber, type NumberUnit } from './number-signs.ts';
import type { ParseProblem, Reading } from './parse-problem.ts';

/**
 * Reads a number that a person typed or pasted. The Dutch reading is taken when it is the only one;
 * a text that can be read in two ways, or only in a foreign way ("1.50"), is refused with its
 * readings. It never guesses: "1.500" and "1.50" look alike and are a thousandfold apart.
 */

export interface DecimalInput {
  /** How many decimals the cell accepts, 0–6. */
  readonly places: number;
  /** The largest value that the cell accepts, in the plan's notation. Standard: 12 digits. */
  readonly max?: Decimal;
  /** What the cell holds; without it "€", "%" and "uur" are all accepted. */
  readonly unit?: NumberUnit;
}

type Parsed = Result<Decimal, ParseProblem>;

const LARGEST = '999999999999';

function normal(whole: string, decimals: string): Decimal {
  const digits = whole.replace(/^0+(?=\d)/, '') || '0';
  return decimals === '' ? digits : `${digits}.${decimals}`;
}

/** Compares two decimals without needless leading zeros: above 0 when `a` is the larger. */
function compareDecimals(a: Decimal, b: Decimal): number {
  const [wholeA = '0', decimalsA = ''] = a.split('.');
  const [wholeB = '0', decimalsB = ''] = b.split('.');
  if (wholeA.length !== wholeB.length) return wholeA.length - wholeB.length;
  const textA = wholeA + decimalsA.padEnd(6, '0');
  const textB = wholeB + decimalsB.padEnd(6, '0');
  return textA === textB ? 0 : textA > textB ? 1 : -1;
}

/** Judges whole digits and decimals against the cell. Zeros beyond its decimals change nothing. */
function fit(whole: string, decimals: string, given: string, input: DecimalInput): Parsed {
  const beyond = decimals.slice(input.places);
  if (/[1-9]/.test(beyond)) {
    return refuse({ problem: 'too-many-decimals', given, places: input.places });
  }
  const value = normal(whole, decimals.slice(0, input.places));
  const max = input.max ?? LARGEST;
  const [digits = ''] = value.split('.');
  if (digits.length > 12) return refuse({ problem: 'too-large', given, max });
  if (input.max !== undefined && compareDecimals(value, input.max) > 0) {
    return refuse({ problem: 'too-large', given, max });
  }
  return succeed(value);
}

/** Refuses with those readings that fit the cell; with none, says why the last one does not fit. */
function doubt(given: string, candidates: readonly Parsed[]): Parsed {
  const readings: Reading[] = [];
  let reason: ParseProblem = { problem: 'not-a-number', given };
  for (const candidate of candidates) {
    if (candidate.ok) readings.push({ value: candidate.value, text: editDecimal(candidate.value) });
    else reason = candidate.reason;
  }
  return refuse(readings.length === 0 ? reason : { problem: 'doubtful', given, readings });
}

const GROUPED_BY_DOT = /^[1-9]\d{0,2}(?:\.\d{3})+$/;
const GROUPED_BY_COMMA = /^[1-9]\d{0,2}(?:,\d{3})+$/;

function withoutTrailingZeros(decimals: string): string {
  return decimals.replace(/0+$/, '');
}

/**
 * One dot and no comma. "73.000" is 73000 where three decimals are too many; else it is in doubt.
 * So are hours: nobody who means one and a half may get fifteen hundred.
 */
function parseOneDot(text: string, given: string, input: DecimalInput): Parsed {
  const [whole = '', decimals = ''] = text.split('.');
  if (!GROUPED_BY_DOT.test(text)) {
    if (whole.length > 3 && decimals.length === 3 && input.places < 3) {
      return refuse({ problem: 'bad-grouping', given });
    }
    return doubt(given, [fit(whole, decimals, given, input)]);
  }
  const thousands = fit(whole + decimals, '', given, input);
  if (input.places < 3 && input.unit !== 'hours') return thousands;
  return doubt(given, [thousands, fit(whole, withoutTrailingZeros(decimals), given, input)]);
}

/** No dot and one comma: the Dutch decimal comma, unless only the English reading fits. */
function parseOneComma(text: string, given: string, input: DecimalInput): Parsed {
  const [whole = '', decimals = ''] = text.split(',');
  const dutch = fit(whole, decimals, given, input);
  if (decimals === '') return doubt(given, [dutch]);
  if (input.places >= 3 || !GROUPED_BY_COMMA.test(text)) return dutch;
  const english = fit(whole + decimals, '', given, input);
  return english.ok ? doubt(given, [english, dutch]) : dutch;
}

/** English style: commas between groups, at most one dot after them. Only ever a proposal. */
function parseEnglish(text: string, given: string, input: DecimalInput): Parsed {
  const [whole = '', decimals = '', more] = text.split('.');
  if (more !== undefined || !GROUPED_BY_COMMA.test(whole)) {
    return refuse({ problem: 'bad-grouping', given });
  }
  return doubt(given, [fit(whole.replaceAll(',', ''), decimals, given, input)]);
}

function parseDotsAndComma(text: string, given: string, input: DecimalInput): Parsed {
  const [whole = '', decimals = ''] = text.split(',');
  if (!GROUPED_BY_DOT.test(whole)) return refuse({ problem: 'bad-grouping', given });
  const parsed = fit(whole.replaceAll('.', ''), decimals, given, input);
  return decimals === '' ? doubt(given, [parsed]) : parsed;
}

function parseDots(text: string, given: string, input: DecimalInput): Parsed {
  if (!GROUPED_BY_DOT.test(text)) return refuse({ problem: 'bad-grouping', given });
  return fit(text.replaceAll('.', ''), '', given, input);
}

function parseBare(text: string, given: string, input: DecimalInput): Parsed {
  if (!/\d/.test(text)) return refuse({ problem: 'not-a-number', given });
  const dots = text.split('.').length - 1;
  const commas = text.split(',').length - 1;
  if (commas > 1) return parseEnglish(text, given, input);
  if (commas === 1 && dots > 0) {
    const commaLast = text.lastIndexOf(',') > text.lastIndexOf('.');
    return commaLast ? parseDotsAndComma(text, given, input) : parseEnglish(text, given, input);
  }
  if (commas === 1) return parseOneComma(text, given, input);
  if (dots === 1) return parseOneDot(text, given, input);
  return dots === 0 ? fit(text, '', given, input) : parseDots(text, given, input);
}

/**
 * Reads a Dutch number into the plan's notation ("1.234,50" → "1234.50"). Decimals stay as typed,
 * so what was typed is what is shown again. Refusals carry the text and, where there are any, the
 * readings to offer; negative numbers have their own refusal, as a plan holds none.
 */
export function parseDecimal(text: string, input: DecimalInput): Parsed {
  const bare = bareNumber(text, input.unit);
  if (!bare.ok) return refuse(bare.reason);
  const { digits, given, hint } = bare.value;
  if (hint === 'whole-amount') {
    // "1.500,-" says that no decimals follow, so its dot can only group.
    return digits.includes('.') ? parseDots(digits, given, input) : fit(digits, '', given, input);
  }
  const parsed = parseBare(digits, given, input);
  return hint === 'odd' && parsed.ok ? doubt(given, [parsed]) : parsed;
}
