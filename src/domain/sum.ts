import {
  add,
  compare,
  divide,
  fromText,
  multiply,
  rational,
  subtract,
  toText,
  type Rational,
} from './rational.ts';
import { refuse, succeed, type Result } from './result.ts';

/**
 * A sum that a person typed, worked out exactly. It comes in the order of a pocket calculator with
 * a stack: both numbers, then what is done with them.
 */
export type SumStep =
  /** A plain decimal with a dot, such as "1.02". */
  | { readonly step: 'number'; readonly decimal: string }
  | { readonly step: '+' | '-' | '*' | '/' }
  | { readonly step: 'negate' }
  /** The number before it is a percentage. */
  | { readonly step: 'percent' };

/** What a sum comes to. */
export interface SumOutcome {
  /** "num/den", with percentages as they are written: 10% counts as 10. */
  readonly fraction: string;
  /** How many times a percentage was multiplied in: 1 for "10%" and for "72*10%". */
  readonly percents: number;
  /** A plain number and a percentage were multiplied: "10% of 50" or "50 times 10%". */
  readonly mixed: boolean;
}

/** "percent-added": 72 + 10% is 72.1 to some and 79.2 to others. */
export type SumProblem = 'divided-by-zero' | 'percent-added';

interface Part {
  readonly value: Rational;
  readonly percents: number;
  readonly mixed: boolean;
}

/** Works out a sum; its steps must be complete. */
export function workOutSum(steps: readonly SumStep[]): Result<SumOutcome, SumProblem> {
  const stack: Part[] = [];
  for (const each of steps) {
    const part = done(each, stack);
    if (typeof part === 'string') return refuse(part);
    stack.push(part);
  }
  const { value, percents, mixed } = stack.pop() ?? ZERO;
  return succeed({ fraction: toText(value), percents, mixed });
}

const ONE = rational(1n);
const ZERO: Part = { value: rational(0n), percents: 0, mixed: false };

function done(each: SumStep, stack: Part[]): Part | SumProblem {
  if (each.step === 'number') return { ...ZERO, value: ofDecimal(each.decimal) };
  const last = stack.pop() ?? ZERO;
  if (each.step === 'negate') return { ...last, value: subtract(ZERO.value, last.value) };
  if (each.step === 'percent') return { ...last, percents: last.percents + 1 };
  return joined(stack.pop() ?? ZERO, last, each.step);
}

function joined(one: Part, other: Part, step: '+' | '-' | '*' | '/'): Part | SumProblem {
  const isMixed = one.mixed || other.mixed;
  if (step === '+' || step === '-') return added(one, other, step === '+' ? add : subtract);
  if (step === '*') {
    return {
      value: multiply(one.value, other.value),
      percents: one.percents + other.percents,
      mixed: isMixed || (one.percents === 0) !== (other.percents === 0),
    };
  }
  if (other.value.num === 0n) return 'divided-by-zero';
  return {
    value: divide(one.value, other.value),
    percents: one.percents - other.percents,
    mixed: isMixed || (one.percents === 0 && other.percents !== 0),
  };
}

/**
 * Adds, or takes off. A part of a number ("72 × 10%") is a plain number beside another one, and
 * beside 1 a percentage can mean one thing only: 1 + 10% is 1.1.
 */
function added(one: Part, other: Part, step: typeof add): Part | SumProblem {
  if (one.percents !== other.percents) {
    const [first, second] = [plainPart(one, other), plainPart(other, one)];
    if (first.percents !== second.percents) return 'percent-added';
    return { ...ZERO, value: step(first.value, second.value) };
  }
  const value = step(one.value, other.value);
  return { value, percents: one.percents, mixed: one.mixed || other.mixed };
}

function plainPart(part: Part, beside: Part): Part {
  const isBesideOne = beside.percents === 0 && compare(beside.value, ONE) === 0;
  if (part.percents === 0 || !(part.mixed || isBesideOne)) return part;
  return { ...ZERO, value: fromText(hundredths(toText(part.value), part.percents)) };
}

function ofDecimal(decimal: string): Rational {
  const [whole = '', decimals = ''] = decimal.split('.');
  return rational(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
}

/** A fraction divided by 100 as many times as told; a negative number of times multiplies. */
export function hundredths(fraction: string, times: number): string {
  const hundreds = rational(100n ** BigInt(Math.abs(times)));
  const value = fromText(fraction);
  return toText(times < 0 ? multiply(value, hundreds) : divide(value, hundreds));
}

/** Whether a fraction is below 0. */
export function isNegative(fraction: string): boolean {
  return fromText(fraction).num < 0n;
}

/** Whether one plain decimal, of any length, is larger than another. */
export function isLarger(decimal: string, than: string): boolean {
  return compare(ofDecimal(decimal), ofDecimal(than)) > 0;
}
