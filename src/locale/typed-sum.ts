import {
  hundredths,
  isLarger,
  isNegative,
  workOutSum,
  type SumOutcome,
  type SumProblem,
} from '../domain/sum.ts';
import { roundedDecimal } from '../domain/shown-decimal.ts';
import { refuse, succeed, type Result } from '../domain/result.ts';
import { editDecimal, formatFraction } from './number-nl.ts';
import type { DecimalInput } from './parse-number-nl.ts';
import type { Reading } from './parse-problem.ts';
import { describeParseProblem, type ProblemText } from './problem-text.ts';
import { numberReadings, readingWords } from './sum-numbers.ts';
import { sumSteps } from './sum-steps.ts';
import { LONGEST_SUM, sumLook, sumTokens, type SumToken } from './sum-tokens.ts';
import { SUM_TEXT } from './sum-text.ts';

/** A sum worked out for a cell. */
export interface TypedSum {
  /** The outcome in the plan's notation, by the rules of the cell. */
  readonly value: string;
  /** Said when the outcome had to be rounded. */
  readonly rounded?: string;
}

type Typed = Result<TypedSum, ProblemText>;

const LARGEST = '999999999999';

/**
 * Works out a sum that a person typed in a cell or field for numbers, exactly: "=72*1,02",
 * "36+36", "1/3*12". Undefined when the text is no sum: then it is read as a number. What can be a
 * date as well is never worked out without asking. For typed texts only: what is pasted or comes
 * from a file is never worked out.
 */
export function readSum(text: string, input: DecimalInput): Typed | undefined {
  const given = text.trim();
  const look = sumLook(given);
  if (look === 'none') return undefined;
  if (given.length > LONGEST_SUM) return refuse(SUM_TEXT.tooLong);
  if (look === 'date') return refuse(SUM_TEXT.looksLikeDate(given));
  const tokens = sumTokens(given.replace(/^=/, ''));
  const typed = tokens === undefined ? undefined : workedOut(tokens, given, input);
  if (look === 'sum') return typed ?? refuse(SUM_TEXT.noSum(given));
  return typed?.ok === true
    ? refuse(SUM_TEXT.maybeSum(given, readingOf(typed.value)))
    : refuse(SUM_TEXT.looksLikeDate(given));
}

function workedOut(
  tokens: readonly SumToken[],
  given: string,
  input: DecimalInput,
): Typed | undefined {
  const unclear: (readonly string[])[] = [];
  const outcomeOf = (which: 0 | 1) => {
    const steps = sumSteps(tokens, (number) => {
      const readings = numberReadings(number, input);
      if (which === 0 && readings.length > 1) unclear.push(readings);
      return readings[which] ?? readings[0];
    });
    return steps && workOutSum(steps);
  };
  const first = outcomeOf(0);
  if (first === undefined) return undefined;
  const [doubt] = unclear;
  if (doubt === undefined) return fitted([first], given, input);
  const second = outcomeOf(1);
  if (unclear.length > 1 || second === undefined) {
    return refuse(SUM_TEXT.unclearNumber(readingWords(doubt)));
  }
  return fitted([first, second], given, input);
}

/** The outcome by the rules of the cell; where there are two, the person chooses. */
function fitted(
  outcomes: readonly Result<SumOutcome, SumProblem>[],
  given: string,
  input: DecimalInput,
): Typed {
  const all = outcomes.flatMap((outcome): Typed[] =>
    outcome.ok
      ? fractionsOf(outcome.value, given, input).map((each) => fit(each, given, input))
      : [refuse(SUM_TEXT[outcome.reason](given))],
  );
  const readings = all.flatMap((each) => (each.ok ? [readingOf(each.value)] : []));
  const [only] = all;
  if (all.length === 1 && only !== undefined) return only;
  if (readings.length === 0) return all.at(-1) ?? refuse(SUM_TEXT.noSum(given));
  return refuse(SUM_TEXT.unclear(given, readings));
}

/**
 * The outcome without percentages: in a field for percentages 10% counts as 10, elsewhere as a
 * tenth. A percentage of a number in such a field can mean either.
 */
function fractionsOf(
  { fraction, percents, mixed }: SumOutcome,
  given: string,
  { unit }: DecimalInput,
): readonly (string | ProblemText)[] {
  if (percents === 0) return [fraction];
  const takesPercent = unit === 'percent' || unit === 'figure' || unit === undefined;
  if (!takesPercent) {
    if (mixed) return [hundredths(fraction, percents)];
    return [SUM_TEXT.isPercentage(given)];
  }
  const asPercent = hundredths(fraction, percents - 1);
  return mixed ? [asPercent, hundredths(fraction, percents)] : [asPercent];
}

function fit(
  fraction: string | ProblemText,
  given: string,
  { places, max = LARGEST }: DecimalInput,
): Typed {
  if (typeof fraction !== 'string') return refuse(fraction);
  if (isNegative(fraction)) return refuse(describeParseProblem({ problem: 'negative', given }));
  const { text, exact } = roundedDecimal(fraction, places);
  const value = text.includes('.') ? text.replace(/\.?0+$/, '') : text;
  if (isLarger(value, max) || isLarger(value, LARGEST)) {
    return refuse(describeParseProblem({ problem: 'too-large', given, max }));
  }
  if (exact) return succeed({ value });
  const rounded = SUM_TEXT.rounded(formatFraction(fraction, 6), editDecimal(value));
  return succeed({ value, rounded });
}

function readingOf({ value }: TypedSum): Reading {
  return { value, text: editDecimal(value) };
}
