import type { Decimal } from '../domain/plan.ts';
import { refuse, succeed, type Result } from '../domain/result.ts';
import { editDecimal } from './number-nl.ts';
import type { NumberUnit } from './number-signs.ts';
import type { ParseProblem, Reading } from './parse-problem.ts';

/**
 * What stands before the decimals. The other one of the two stands between thousands: Dutch, French
 * and German texts have a decimal comma, English and Swiss ones a decimal dot.
 */
export type DecimalMark = 'comma' | 'dot';

/** What a cell takes. */
export interface DecimalInput {
  /** How many decimals the cell accepts, 0–6. */
  readonly places: number;
  /** The largest value that the cell accepts, in the plan's notation. Standard: 12 digits. */
  readonly max?: Decimal;
  /** What the cell holds; without it "€", "%" and "uur" are all accepted. */
  readonly unit?: NumberUnit;
}

export type Parsed = Result<Decimal, ParseProblem>;

/** The digits before and after the decimal mark. */
export interface Split {
  readonly whole: string;
  readonly decimals: string;
  /** The mark has nothing behind it: somebody stopped halfway. */
  readonly isUnfinished?: true;
}

/** How digits with dots and commas can be read: by each mark, as far as they can be. */
export interface Splits {
  readonly comma?: Split;
  readonly dot?: Split;
}

const LARGEST = '999999999999';
const PATTERNS: Readonly<Record<DecimalMark, RegExp>> = {
  comma: /^(\d*|[1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d*))?$/,
  dot: /^(\d*|[1-9]\d{0,2}(?:,\d{3})+)(?:\.(\d*))?$/,
};

function splitBy(text: string, mark: DecimalMark): Split | undefined {
  const found = /\d/.test(text) ? PATTERNS[mark].exec(text) : null;
  if (found === null) return undefined;
  const [, whole = '', decimals] = found;
  return {
    whole: whole.replace(/[.,]/g, ''),
    decimals: decimals ?? '',
    ...(decimals === '' ? { isUnfinished: true } : {}),
  };
}

/** Reads digits with dots and commas by each mark. Three digits stand behind a thousands mark. */
export function splitsOf(text: string): Splits {
  const comma = splitBy(text, 'comma');
  const dot = splitBy(text, 'dot');
  return { ...(comma && { comma }), ...(dot && { dot }) };
}

function normal({ whole, decimals }: Split): string {
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
export function fit({ whole, decimals }: Split, given: string, input: DecimalInput): Parsed {
  if (/[1-9]/.test(decimals.slice(input.places))) {
    return refuse({ problem: 'too-many-decimals', given, places: input.places });
  }
  const value = normal({ whole, decimals: decimals.slice(0, input.places) });
  const max = input.max ?? LARGEST;
  const [digits = ''] = value.split('.');
  const isTooLong = digits.length > LARGEST.length;
  if (isTooLong || (input.max !== undefined && compareDecimals(value, max) > 0)) {
    return refuse({ problem: 'too-large', given, max });
  }
  return succeed(value);
}

/** Refuses with those readings that fit the cell; with none, says why the last one does not fit. */
export function doubt(given: string, candidates: readonly Parsed[]): Parsed {
  const readings: Reading[] = [];
  let reason: ParseProblem = { problem: 'not-a-number', given };
  let max: Decimal | undefined;
  for (const candidate of candidates) {
    if (candidate.ok) readings.push({ value: candidate.value, text: editDecimal(candidate.value) });
    else reason = candidate.reason;
    if (!candidate.ok && candidate.reason.problem === 'too-large') max = candidate.reason.max;
  }
  if (readings.length === 0) return refuse(reason);
  return refuse({
    problem: 'doubtful',
    given,
    readings,
    ...(max === undefined ? {} : { max }),
  });
}

/** Without the zeros that end the decimals: "1,480" is shown as 1,48. */
export function withoutZeros({ whole, decimals }: Split): Split {
  return { whole, decimals: decimals.replace(/0+$/, '') };
}

/** Both readings of a text such as "1.500" or "1,500", the thousands first. */
export function bothReadings(
  given: string,
  { comma, dot }: Required<Splits>,
  input: DecimalInput,
): readonly [thousands: Parsed, decimal: Parsed] {
  const [thousands, decimal] = comma.decimals === '' ? [comma, dot] : [dot, comma];
  return [fit(thousands, given, input), fit(withoutZeros(decimal), given, input)];
}
