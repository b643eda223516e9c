import { exact } from './decimal.ts';
import {
  add,
  divide,
  isSafe,
  multiply,
  ONE,
  rational,
  roundHalfUp,
  toSafeInteger,
  type Rational,
} from './rational.ts';
import { yearsOf, type CostLine, type MoneyUnit, type Plan, type PriceIndex } from './plan.ts';
import type { Cents } from './outcome.ts';

/** Cents in one money unit of the plan. */
export function centsPerUnit(unit: MoneyUnit): number {
  return unit === 'euro' ? 100 : 1;
}

/** The line's amount in a year in euros, before index and rounding. A year not named counts as 0. */
export function basicAmount(line: CostLine, year: number): Rational {
  switch (line.kind) {
    case 'amount':
      return exact(line.amount[year]);
    case 'units':
      return multiply(exact(line.count[year]), exact(line.unitPrice));
    case 'hours':
      return multiply(
        divide(exact(line.hoursPerWeek[year]), exact(line.hoursPerFte)),
        exact(line.costPerFte),
      );
  }
}

/** The product of (1 + percent ÷ 100) over the plan's years after the first, up to and including `year`. */
export function indexFactor(index: PriceIndex, firstYear: number, year: number): Rational {
  let factor = ONE;
  for (let each = firstYear + 1; each <= year; each++) {
    factor = multiply(factor, add(ONE, divide(exact(index.percent[each]), rational(100n))));
  }
  return factor;
}

/** The line's exact amount in a year in euros, indexed, before the one rounding. */
export function exactAmount(plan: Plan, line: CostLine, year: number): Rational {
  const index = plan.indices.find(({ id }) => id === line.index);
  const basic = basicAmount(line, year);
  return index === undefined ? basic : multiply(basic, indexFactor(index, plan.firstYear, year));
}

/** The line's amount in a year in whole money units, rounded half up, once (`calculation.md` section 1). */
function amountUnits(plan: Plan, line: CostLine, year: number): bigint {
  const perEuro = rational(plan.rounding.money === 'euro' ? 1n : 100n);
  return roundHalfUp(multiply(exactAmount(plan, line, year), perEuro));
}

/** The line's amount in a year in cents, a multiple of the plan's money unit. */
export function lineTotal(plan: Plan, line: CostLine, year: number): Cents {
  return (toSafeInteger(amountUnits(plan, line, year)) *
    centsPerUnit(plan.rounding.money)) as Cents;
}

/**
 * The first year whose lines together pass 2^53 − 1 cents, more than a number can hold exactly.
 * Such a plan is refused when it is read or edited; undefined for every plan that can be computed.
 */
export function amountsTooLarge(plan: Plan): number | undefined {
  const perUnit = BigInt(centsPerUnit(plan.rounding.money));
  return yearsOf(plan).find((year) => {
    const units = plan.costLines.reduce((sum, line) => sum + amountUnits(plan, line, year), 0n);
    return !isSafe(units * perUnit);
  });
}
