import { apportion, type Apportionment } from './apportion.ts';
import { exact } from './decimal.ts';
import { multiply, rational, roundHalfUp, toSafeInteger } from './rational.ts';
import { largest, type Shares } from './shares.ts';
import type { Minutes } from './outcome.ts';
import type { HoursLine, HoursUnit } from './plan.ts';

export interface AssignedHours {
  /** Minutes per week, per party in the order of the shares. */
  readonly minutes: readonly Minutes[];
  readonly parts: Apportionment;
  /** Minutes below one unit, and the place of the party with the largest share, who gets them. */
  readonly leftover: Minutes;
  readonly leftoverTo: number;
}

/** The line's hours per week in a year as whole minutes, rounded half up. */
export function weekMinutes(line: HoursLine, year: number): Minutes {
  return toSafeInteger(
    roundHalfUp(multiply(exact(line.hoursPerWeek[year]), rational(60n))),
  ) as Minutes;
}

/** Divides minutes per week over the executors in units of `unit` minutes (`calculation.md` section 5). */
export function assignHours(total: Minutes, unit: HoursUnit, shares: Shares): AssignedHours {
  const leftover = (total % unit) as Minutes;
  const parts = apportion((total - leftover) / unit, shares);
  const leftoverTo = largest(shares);
  const minutes = parts.units.map(
    (units, place) => (units * unit + (place === leftoverTo ? leftover : 0)) as Minutes,
  );
  return { minutes, parts, leftover, leftoverTo };
}
