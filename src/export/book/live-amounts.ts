import type { Plan } from '../../domain/plan.ts';
import type { DividedCell } from './divided-rows.ts';
import { isExact, isLargest, unitsOf } from './largest-remainder.ts';
import type { WeightPlace } from './weight-places.ts';

/** By what something is divided: whole-number weights, or the one party that gets all of it. */
type By = WeightPlace | 'only-party' | undefined;
type Live = Pick<DividedCell, 'live'>;

/** How many units of money a euro has in a plan. */
export function unitsInEuro(plan: Plan): number {
  return plan.rounding.money === 'euro' ? 1 : 100;
}

/** A formula of whole units as euros. */
export function inEuros(units: string, perEuro: number): string {
  return perEuro === 1 ? units : `(${units})/${perEuro}`;
}

/**
 * What a party gets of an amount, as a formula.
 * @param euros the amount now
 * @param perEuro the units in which it is divided
 */
export function liveMoney(by: By, party: string, euros: number, perEuro: number): Live {
  if (by === 'only-party') return { live: (total) => total };
  const own = by?.cells.get(party);
  if (by === undefined || own === undefined || !isExact(euros * perEuro, by.total)) return {};
  return {
    live: (total) => {
      const units = perEuro === 1 ? total : `ROUND(${total}*${perEuro},0)`;
      return inEuros(unitsOf({ total: units, weights: by }, own), perEuro);
    },
  };
}

/**
 * The hours that a party gets, as a formula: in the plan's units, and what is left below one unit to
 * the largest share.
 * @param hours the hours now
 */
export function liveHours(plan: Plan, by: By, party: string, hours: number): Live {
  if (by === 'only-party') return { live: (total) => total };
  const own = by?.cells.get(party);
  const unit = plan.rounding.hours;
  if (by === undefined || own === undefined || !isExact(hours * 60, by.total)) return {};
  return {
    live: (total) => {
      const minutes = `ROUND(${total}*60,0)`;
      const units = `INT(${minutes}/${unit})`;
      const rest = `${isLargest(by, own)}*(${minutes}-${units}*${unit})`;
      return `((${unitsOf({ total: units, weights: by }, own)})*${unit}+${rest})/60`;
    },
  };
}

/** Costs are borne in cents, also where parties pay in whole euros. */
const CENTS = 100;

/**
 * What a party bears of an amount, as a formula: by the hours that are divided, and by a key where
 * there are none.
 * @param euros the amount now
 */
export function liveCosts(hours: By, key: By, party: string, euros: number): Live {
  const byKey = liveMoney(key, party, euros, CENTS).live;
  if (hours === undefined || hours === 'only-party') return byKey ? { live: byKey } : {};
  const byHours = liveMoney(hours, party, euros, CENTS).live;
  if (byHours === undefined) return {};
  return { live: (total) => `IF(${hours.sum}>0,${byHours(total)},${byKey?.(total) ?? '0'})` };
}
