import { WHOLE } from './decimal.ts';
import type { NoPart, PartyYearOf } from './party-part.ts';
import type { CostLine, Decimal } from './plan.ts';
import { rational, type Rational } from './rational.ts';

/**
 * What a party pays as a function of one input, counted in the input's smallest sensible steps.
 * Before rounding it is a straight line.
 */
export interface GoalModel {
  /** The lines that the input acts on and by which shares they are paid, with the input at a step. */
  readonly situationAt: (step: bigint) => Situation;
  /** The input as it is written in the plan. */
  readonly valueAt: (step: bigint) => Decimal;
  /** The last step that the plan's format can hold. */
  readonly most: bigint;
  /** The step at which, with the one at 0, the line is measured. */
  readonly reference: bigint;
  /** The largest value is the answer, or the smallest: the split names the share of the others. */
  readonly bound: 'most' | 'least';
  /** Percent by which a written split can differ from the exact one, over what is split. */
  readonly blur: (line: CostLine) => Rational;
}

/** Some lines of a plan, and whose part of them is asked for. */
export interface Situation {
  readonly of: PartyYearOf;
  readonly lines: readonly CostLine[];
}

/** Why an amount does not move with an input. */
export type Independence =
  | NoPart
  /** The plan does not have the year, the party or the input. */
  | 'unknown'
  /** The split is between two other groups. */
  | 'other-groups'
  /** Nobody else in the group could pay the rest of what a fixed share leaves. */
  | 'nobody-else'
  /** What the input is multiplied by is 0 that year: no hours, no price, no cost to split. */
  | 'no-amount';

export const NOTHING = rational(0n);
/** Steps of a percentage with four decimals in 100%, and millionths of a percent in one step. */
export const PERCENT_STEPS = 1_000_000n;
export const PERCENT_STEP = WHOLE / PERCENT_STEPS;
