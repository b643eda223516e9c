import { sumOfDecimals } from './decimal-sum.ts';
import { participationOf } from './participation.ts';
import { yearsOf, type Decimal, type Plan } from './plan.ts';
import { entryOf } from './string-map.ts';

/** What the figures of the parties that take part in a year add up to. */
export interface YearSum {
  readonly year: number;
  readonly sum: Decimal;
}

/**
 * The sum of an indicator's figures in each year of the plan, over the parties that are there then.
 * Parties that follow each other, as in a merger, are never counted together. Empty for an
 * indicator that the plan does not have.
 */
export function percentSums(plan: Plan, id: string): readonly YearSum[] {
  const indicator = plan.indicators.find((each) => each.id === id);
  if (indicator === undefined) return [];
  const participation = participationOf(plan);
  return yearsOf(plan).map((year) => {
    const active = participation.active(indicator.group, year);
    return {
      year,
      sum: sumOfDecimals(active.map((party) => entryOf(indicator.figures, party.id))),
    };
  });
}
