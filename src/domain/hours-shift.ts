import { apportion } from './apportion.ts';
import { executorShares } from './line.ts';
import { partsById, type Cents, type Outcome } from './outcome.ts';
import { Participation } from './participation.ts';
import type { Plan } from './plan.ts';

/** What one executor bears of a line's cost, by the key as agreed and by the rounded hours. */
export interface ShiftedCost {
  readonly party: string;
  readonly byKey: Cents;
  readonly byHours: Cents;
}

/** The cost of an hours line in a year, and how rounding its hours moves it between executors. */
export interface HoursShift {
  readonly line: string;
  readonly year: number;
  readonly total: Cents;
  readonly parties: readonly ShiftedCost[];
}

/**
 * How whole hours shift the agreed division of the cost (`calculation.md` section 6): an hours line
 * is settled by its assigned minutes, which only nearly follow the executors' key. Both columns add
 * up to the line's amount. Lines with one executor cannot shift and are left out.
 */
export function hoursShifts(plan: Plan, outcome: Outcome, years: readonly number[]): HoursShift[] {
  const participation = new Participation(plan);
  return plan.costLines.flatMap((line) => {
    const lineYears = outcome.lines.find(({ id }) => id === line.id)?.years ?? [];
    return lineYears.flatMap(({ year, total, minutes, costs }): HoursShift[] => {
      const shares = executorShares(line, year, participation)?.shares;
      if (!years.includes(year) || minutes === undefined || costs === undefined) return [];
      if (shares === undefined || shares.ids.length < 2) return [];
      const { units } = apportion(total, shares);
      const borne = partsById(costs);
      const parties = shares.ids.map((party, place) => ({
        party,
        byKey: (units[place] ?? 0) as Cents,
        byHours: borne.get(party) ?? (0 as Cents),
      }));
      return [{ line: line.id, year, total, parties }];
    });
  });
}
