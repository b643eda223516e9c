import { exactAmount } from './cost.ts';
import { fromMicros, micros, WHOLE } from './decimal.ts';
import { splitDialLines } from './dials.ts';
import { goalCell, goalRule, type GoalInput } from './goal-input.ts';
import { partOf, type NoPart, type PartyYearOf } from './party-part.ts';
import type { CostLine, Decimal, Plan } from './plan.ts';
import { byId } from './plan-lists.ts';
import { add, compare, multiply, rational, type Rational } from './rational.ts';
import { dividedSplit } from './split-percent.ts';
import { writeCell } from './write-cell.ts';

/**
 * What a party pays as a function of one input, counted in the input's smallest sensible steps. Before
 * rounding it is a line through 0: with nothing in the input, its lines cost the party nothing.
 */
export interface GoalModel {
  /** The lines that the input acts on, with the input at a step. */
  readonly linesAt: (step: bigint) => readonly CostLine[];
  /** The input as it is written in the plan. */
  readonly valueAt: (step: bigint) => Decimal;
  /** The last step that the plan's format can hold. */
  readonly most: bigint;
  /** The step at which the line through 0 is measured. */
  readonly reference: bigint;
  /** The largest value is the answer, or the smallest: the split names the share of the others. */
  readonly bound: 'most' | 'least';
  /** Percent by which a written split can differ from the exact one, over what is split. */
  readonly blur: (line: CostLine) => Rational;
}

/** Why an amount does not move with an input. */
export type Independence =
  | NoPart
  /** The plan does not have the year, the party or the input. */
  | 'unknown'
  /** The split is between two other groups. */
  | 'other-groups'
  /** What the input is multiplied by is 0 that year: no hours, no price, no cost to split. */
  | 'no-amount';

const NOTHING = rational(0n);
/** Steps of a percentage with four decimals in 100%, and millionths of a percent in one step. */
const PERCENT_STEPS = 1_000_000n;
const PERCENT_STEP = WHOLE / PERCENT_STEPS;

/** The model of an input for a party in a year, or why there is none. */
export function goalModel(of: PartyYearOf, input: GoalInput): GoalModel | Independence {
  return input.input === 'split' ? splitModel(of, input.groups) : cellModel(of, input);
}

function cellModel(
  { plan, year }: PartyYearOf,
  input: Exclude<GoalInput, { input: 'split' }>,
): GoalModel | Independence {
  const line = byId(plan.costLines, input.line);
  const cell = line && goalCell(line, input.input, year);
  if (line === undefined || cell === undefined) return 'unknown';
  const { places } = goalRule(plan, input);
  const step = stepOf(plan, line, input.input, places);
  const valueAt = (at: bigint) => fromMicros(at * step);
  const alone = { ...plan, costLines: [line] };
  return {
    valueAt,
    linesAt: (at) => writeCell(alone, cell, valueAt(at)).costLines,
    most: (10n ** 18n - 1n) / step,
    reference: 1n,
    bound: 'most',
    blur: () => NOTHING,
  };
}

/**
 * Millionths in one step. Hours that are assigned to parties go in the units in which they are
 * divided: nobody can be given a part of one.
 */
function stepOf(
  { rounding }: Plan,
  line: CostLine,
  input: 'quantity' | 'price',
  places: number,
): bigint {
  const isAssigned = line.kind === 'hours' && input === 'quantity' && line.executor !== undefined;
  return isAssigned ? (1_000_000n * BigInt(rounding.hours)) / 60n : 10n ** BigInt(6 - places);
}

function splitModel(
  { plan, party }: PartyYearOf,
  groups: readonly [string, string],
): GoalModel | Independence {
  if (!groups.includes(party.group)) return 'other-groups';
  const lines = splitDialLines(plan, groups);
  const isFirst = groups[0] === party.group;
  const valueAt = (at: bigint) => fromMicros((isFirst ? at : PERCENT_STEPS - at) * PERCENT_STEP);
  return {
    valueAt,
    linesAt: (at) => lines.map((line) => withSplit(line, groups, valueAt(at))),
    most: PERCENT_STEPS,
    reference: PERCENT_STEPS,
    bound: isFirst ? 'most' : 'least',
    blur: ({ split }) => {
      const sum = Object.values(split).reduce((total, percent) => total + micros(percent), 0n);
      return rational(PERCENT_STEP, 2n * sum);
    },
  };
}

function withSplit(line: CostLine, groups: readonly [string, string], percent: Decimal): CostLine {
  const [first, second] = dividedSplit(line, groups, percent);
  return { ...line, split: { ...line.split, [groups[0]]: first, [groups[1]]: second } };
}

/** What one step adds to the party's exact amount, and how far rounding can take it from there. */
export interface Slope {
  /** Cents per step, above 0. */
  readonly perStep: Rational;
  /** Cents; the real amount differs by less from the exact one. */
  readonly margin: Rational;
}

/** The slope of a model in closed form, or why the amount does not move. */
export function slopeOf(of: PartyYearOf, model: GoalModel): Slope | Independence {
  const unit = of.plan.rounding.money === 'euro' ? 100n : 1n;
  let why: Independence = 'no-amount';
  let whole = NOTHING;
  let margin = NOTHING;
  for (const line of model.linesAt(model.reference)) {
    const part = partOf(of, line);
    if (typeof part === 'string') {
      if (why === 'no-amount') why = part;
      continue;
    }
    const { num, den } = exactAmount(of.plan, line, of.year);
    const cents = rational(num * 100n, den);
    if (num === 0n) continue;
    whole = add(whole, multiply(part, cents));
    // Half a unit of the line's amount, and less than one each over groups and over parties.
    const rounding = rational(5n * unit, 2n);
    margin = add(margin, add(rounding, multiply(cents, model.blur(line))));
  }
  if (compare(whole, NOTHING) === 0) return why;
  return { perStep: multiply(whole, rational(1n, model.reference)), margin };
}
