import { MICROS, micros, WHOLE } from './decimal.ts';
import { isSafe, roundHalfUp, toSafeInteger } from './rational.ts';
import { yearsOf, type CostLine, type MoneyUnit, type Plan, type PriceIndex } from './plan.ts';
import type { Cents } from './outcome.ts';

/** Cents in one money unit of the plan. */
export function centsPerUnit(unit: MoneyUnit): number {
  return unit === 'euro' ? 100 : 1;
}

/** A fraction ≥ 0 that nobody reduced: reducing costs more than all the rest of a line. */
export interface Ratio {
  readonly num: bigint;
  readonly den: bigint;
}

/** The line's amount in a year in euros, before index and rounding. A year not named counts as 0. */
function basicAmount(line: CostLine, year: number): Ratio {
  switch (line.kind) {
    case 'amount':
      return { num: micros(line.amount[year]), den: MICROS };
    case 'units':
      return { num: micros(line.count[year]) * micros(line.unitPrice), den: MICROS * MICROS };
    case 'hours':
      return {
        num: micros(line.hoursPerWeek[year]) * micros(line.costPerFte),
        den: micros(line.hoursPerFte) * MICROS,
      };
  }
}

/** The product of (1 + percent ÷ 100) over the plan's years after the first, up to and including `year`. */
export function indexFactor(index: PriceIndex, firstYear: number, year: number): Ratio {
  let factor: Ratio = { num: 1n, den: 1n };
  for (let each = firstYear + 1; each <= year; each++) {
    factor = { num: factor.num * (WHOLE + micros(index.percent[each])), den: factor.den * WHOLE };
  }
  return factor;
}

/** The line's exact amount in a year in euros, indexed, before the one rounding. */
export function exactAmount(plan: Plan, line: CostLine, year: number): Ratio {
  const index = plan.indices.find(({ id }) => id === line.index);
  const basic = basicAmount(line, year);
  if (index === undefined) return basic;
  const factor = indexFactor(index, plan.firstYear, year);
  return { num: basic.num * factor.num, den: basic.den * factor.den };
}

/** The line's amount in a year in whole money units, rounded half up, once (`calculation.md` section 1). */
function amountUnits(plan: Plan, line: CostLine, year: number): bigint {
  const { num, den } = exactAmount(plan, line, year);
  return roundHalfUp({ num: plan.rounding.money === 'euro' ? num : num * 100n, den });
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
