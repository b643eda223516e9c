import { refuse } from '../domain/result.ts';
import {
  bothReadings,
  doubt,
  fit,
  splitsOf,
  type DecimalInput,
  type Parsed,
  type Split,
  type Splits,
} from './number-readings.ts';
import { bareNumber, type BareNumber } from './number-signs.ts';

export type { DecimalInput } from './number-readings.ts';

/**
 * Reads a number that a person typed or pasted. A text with one reading is that number, also when
 * it is not written as the Dutch do: three digits must follow a thousands mark, so "72.5" and "1.50"
 * can only be 72,5 and 1,50. A text with two readings is refused with both. It never guesses:
 * "1.500" may be 1500 or 1,5, which are a thousandfold apart.
 */

/** "1234.567": a dot before three digits, and so many before it that it cannot group. */
export function isOddlyGrouped(digits: string, { whole, decimals }: Split): boolean {
  return /^\d+\.\d+$/.test(digits) && whole.length > 3 && decimals.length === 3;
}

/** "73.00" in euros: perhaps 73.000 with a nought too few. Nobody may get a thousandth unasked. */
function isShortOfNoughts(digits: string, { unit }: DecimalInput): boolean {
  return unit === 'euro' && /^\d+\.0{1,2}$/.test(digits);
}

function parseOnly(digits: string, split: Split, given: string, input: DecimalInput): Parsed {
  const parsed = fit(split, given, input);
  const isOdd = isOddlyGrouped(digits, split);
  if (isOdd && input.places < 3) return refuse({ problem: 'bad-grouping', given });
  const isDoubtful = isOdd || split.isUnfinished === true || isShortOfNoughts(digits, input);
  return isDoubtful ? doubt(given, [parsed]) : parsed;
}

/**
 * "1.500" and "1,500". The first is a Dutch 1500 where three decimals are too many, except in
 * hours: nobody who means one and a half may get fifteen hundred. The second is a Dutch decimal,
 * except where it might be an English 1500: in counts, and wherever both fit two decimals.
 */
function parseBoth(given: string, splits: Required<Splits>, input: DecimalInput): Parsed {
  const readings = bothReadings(given, splits, input);
  const [thousands, decimal] = readings;
  if (splits.comma.decimals === '') {
    return input.places < 3 && input.unit !== 'hours' ? thousands : doubt(given, readings);
  }
  const dutch = fit(splits.comma, given, input);
  if (input.places >= 3) return input.unit === 'count' ? doubt(given, readings) : dutch;
  return decimal.ok && thousands.ok ? doubt(given, readings) : dutch;
}

function parsePlain({ digits, given }: BareNumber, input: DecimalInput): Parsed {
  const { comma, dot } = splitsOf(digits);
  if (comma !== undefined && dot !== undefined) {
    const isPlain = !/[.,]/.test(digits);
    return isPlain ? fit(comma, given, input) : parseBoth(given, { comma, dot }, input);
  }
  const only = comma ?? dot;
  if (only !== undefined) return parseOnly(digits, only, given, input);
  return refuse({ problem: /\d/.test(digits) ? 'bad-grouping' : 'not-a-number', given });
}

/** Reads what is left of a number without its signs. */
export function parseBare(bare: BareNumber, input: DecimalInput): Parsed {
  const { digits, given, hint } = bare;
  if (hint === 'whole-amount') {
    // "1.500,-" says that no decimals follow, so its dot can only group.
    const { comma } = splitsOf(digits);
    return comma === undefined
      ? refuse({ problem: 'bad-grouping', given })
      : fit(comma, given, input);
  }
  const parsed = parsePlain(bare, input);
  return hint === 'odd' && parsed.ok ? doubt(given, [parsed]) : parsed;
}

/** "37:30" in a cell of hours: the hours are offered where they come out. */
function parseTime(given: string, input: DecimalInput): Parsed {
  const [hours = '', minutes = '', seconds = '00'] = given.split(':');
  // Minutes as hundredths of an hour: 30 is 50, 20 does not come out.
  const hundredths = (Number(minutes) * 100) / 60;
  if (seconds !== '00' || !Number.isInteger(hundredths)) {
    return refuse({ problem: 'other-kind', given, what: 'time' });
  }
  const decimals = String(hundredths).padStart(2, '0').replace(/0+$/, '');
  return doubt(given, [fit({ whole: hours, decimals }, given, input)]);
}

/**
 * Reads a number into the plan's notation ("1.234,50" → "1234.50"). Decimals stay as typed, so what
 * was typed is what is shown again. Refusals carry the text and, where there are any, the readings
 * to offer; negative numbers have their own refusal, as a plan holds none.
 */
export function parseDecimal(text: string, input: DecimalInput): Parsed {
  const bare = bareNumber(text, input.unit);
  if (bare.ok) return parseBare(bare.value, input);
  const { reason } = bare;
  const isTime = reason.problem === 'other-kind' && reason.what === 'time';
  return isTime && input.unit === 'hours' ? parseTime(reason.given, input) : refuse(reason);
}
