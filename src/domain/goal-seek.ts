import { amountsTooLarge } from './cost.ts';
import type { Edit } from './edit.ts';
import { goalEdit, type GoalInput } from './goal-input.ts';
import type { GoalModel, Independence, Situation } from './goal-model.ts';
import { goalModel } from './goal-models.ts';
import { slopeOf, type Slope } from './goal-slope.ts';
import { largestHolding, lastBefore } from './largest-holding.ts';
import type { Cents } from './outcome.ts';
import { Participation } from './participation.ts';
import { paidBy, type PartyYearOf } from './party-part.ts';
import { yearsOf, type Decimal, type Plan } from './plan.ts';
import { byId } from './plan-lists.ts';
import { add, divide, rational, subtract, type Rational } from './rational.ts';

/** "Which value of this input makes the party pay at most this amount in that year?" */
export interface Goal {
  readonly party: string;
  readonly year: number;
  readonly input: GoalInput;
  /** Whole cents ≥ 0. */
  readonly atMost: Cents;
}

/** A value of the input and what the party really pays then, rounding included. */
export interface GoalPoint {
  readonly value: Decimal;
  readonly outcome: Cents;
}

export type GoalAnswer =
  | { readonly answer: 'independent'; readonly why: Independence }
  /** Even with nothing in the input: what does not move with it costs the party this much. */
  | { readonly answer: 'impossible'; readonly others: Cents }
  | {
      readonly answer: 'found';
      readonly point: GoalPoint;
      /** What comes one step further and costs more; undefined at the limit of the input. */
      readonly next: GoalPoint | undefined;
      /** Whether the value found is the largest that holds or the smallest. */
      readonly bound: 'most' | 'least';
      readonly edit: Edit;
    };

/**
 * Solves for one input (`calculation.md`, "Derived, in closed form"). The exact amount is a straight
 * line, so the crossing is a division; the real amount differs from it by a few units of rounding at
 * most, so the extreme value that really holds is looked for around the crossing. At the value found
 * `compute` gives at most the goal, and one step further more.
 */
export function seekGoal(plan: Plan, goal: Goal): GoalAnswer {
  const party = byId(plan.parties, goal.party);
  if (party === undefined || !yearsOf(plan).includes(goal.year)) return independent('unknown');
  const of = { plan, participation: new Participation(plan), party, year: goal.year };
  const model = goalModel(of, goal.input);
  if (typeof model === 'string') return independent(model);
  const slope = slopeOf(model);
  if (typeof slope === 'string') return independent(slope);
  const start = model.situationAt(0n);
  const moving = new Set(start.lines.map(({ id }) => id));
  const lines = plan.costLines.filter(({ id }) => !moving.has(id));
  const others = paidTogether({ of, lines });
  const least = (others + paidTogether(start)) as Cents;
  if (least > goal.atMost) return { answer: 'impossible', others: least };
  return found(of, goal, { model, slope, others });
}

function independent(why: Independence): GoalAnswer {
  return { answer: 'independent', why };
}

interface Solving {
  readonly model: GoalModel;
  readonly slope: Slope;
  /** What the party pays for lines that do not move. */
  readonly others: Cents;
}

function found(of: PartyYearOf, goal: Goal, { model, slope, others }: Solving): GoalAnswer {
  const outcomeAt = (step: bigint) => (others + paidTogether(model.situationAt(step))) as Cents;
  const holds = (step: bigint) => outcomeAt(step) <= goal.atMost;
  const left = subtract(rational(BigInt(goal.atMost - others)), slope.start);
  const crossing = (cents: Rational) => {
    const { num, den } = divide(cents, slope.perStep);
    return num < 0n ? 0n : num / den;
  };
  const top = highest(of.plan, model, crossing(add(left, slope.margin)) + 1n);
  const bottom = crossing(subtract(left, slope.margin));
  const step = largestHolding(bottom < top ? bottom : top, top, holds);
  const pointAt = (at: bigint): GoalPoint => ({ value: model.valueAt(at), outcome: outcomeAt(at) });
  const isLast = step === top && holds(top);
  const point = pointAt(step);
  const edit = goalEdit(of.plan, goal.input, goal.year, point.value);
  if (edit === undefined) return independent('unknown');
  const next = isLast ? undefined : pointAt(step + 1n);
  return { answer: 'found', point, next, bound: model.bound, edit };
}

/** The last step up to `wanted` that the plan can hold: its format, and its amounts as numbers. */
function highest(plan: Plan, model: GoalModel, wanted: bigint): bigint {
  const top = wanted < model.most ? wanted : model.most;
  const fits = (step: bigint) => amountsTooLarge(planAt(plan, model, step)) === undefined;
  return fits(top) ? top : lastBefore(0n, top, fits);
}

function planAt(plan: Plan, model: GoalModel, step: bigint): Plan {
  const changed = new Map(model.situationAt(step).lines.map((line) => [line.id, line]));
  return { ...plan, costLines: plan.costLines.map((line) => changed.get(line.id) ?? line) };
}

function paidTogether({ of, lines }: Situation): Cents {
  return lines.reduce((sum, line) => sum + paidBy(of, line), 0) as Cents;
}
