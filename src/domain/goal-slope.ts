import { exactAmount } from './cost.ts';
import { NOTHING, type GoalModel, type Independence, type Situation } from './goal-model.ts';
import { partOf } from './party-part.ts';
import { add, compare, multiply, rational, subtract, type Rational } from './rational.ts';

/** The straight line of a model, and how far rounding can take the real amount from it. */
export interface Slope {
  /** Cents at step 0: what the input does not take away. */
  readonly start: Rational;
  /** Cents per step, above 0. */
  readonly perStep: Rational;
  /** Cents; the real amount differs by less from the exact one. */
  readonly margin: Rational;
}

/** The slope of a model in closed form, or why the amount does not move. */
export function slopeOf(model: GoalModel): Slope | Independence {
  const reference = exactOf(model, model.situationAt(model.reference));
  const start = exactOf(model, model.situationAt(0n));
  const rise = subtract(reference.cents, start.cents);
  if (compare(rise, NOTHING) === 0) return reference.why;
  return {
    start: start.cents,
    perStep: multiply(rise, rational(1n, model.reference)),
    margin: reference.margin,
  };
}

interface Exact {
  readonly cents: Rational;
  readonly margin: Rational;
  /** Why it is nothing, if it is. */
  readonly why: Independence;
}

function exactOf(model: GoalModel, { of, lines }: Situation): Exact {
  const unit = of.plan.rounding.money === 'euro' ? 100n : 1n;
  let why: Independence = 'no-amount';
  let whole = NOTHING;
  let margin = NOTHING;
  for (const line of lines) {
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
  return { cents: whole, margin, why };
}
