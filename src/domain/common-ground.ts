import type { InputDifference } from './input-difference.ts';
import { yearsOf, type Party, type Plan } from './plan.ts';
import { isSameRegion } from './same-region.ts';

/** What two plans have in common and what only one of them has, so that like is compared with like. */
export interface CommonGround {
  /** Why nothing of the two is compared; absent where something is. */
  readonly apart?: 'parties' | 'region' | 'years';
  /** The years that both have. Those of one plan are unbroken, so these are too. */
  readonly years: readonly number[];
  readonly onlyHere: readonly number[];
  readonly onlyThere: readonly number[];
  /** Parties that only this plan has, and that only the other has. */
  readonly joined: readonly Party[];
  readonly left: readonly Party[];
  /** The same parties, by their ids, under another name or in another group. */
  readonly renamed: readonly PartyInBoth[];
  readonly moved: readonly PartyInBoth[];
}

export interface PartyInBoth {
  readonly here: Party;
  readonly there: Party;
}

/**
 * Decides what of two plans can be compared: the years that both have, of plans of one region. The
 * one place that decides it, for every screen, file and page that shows a difference.
 */
export function commonGround(here: Plan, there: Plan): CommonGround {
  const [own, other] = [yearsOf(here), yearsOf(there)];
  const years = own.filter((year) => other.includes(year));
  const others = new Map(there.parties.map((party) => [party.id, party]));
  const both = here.parties.flatMap((party): PartyInBoth[] => {
    const same = others.get(party.id);
    return same === undefined ? [] : [{ here: party, there: same }];
  });
  const shared = new Set(both.map(({ here: { id } }) => id));
  const apart = apartness(here, there, years);
  return {
    ...(apart === undefined ? {} : { apart }),
    years,
    onlyHere: own.filter((year) => !years.includes(year)),
    onlyThere: other.filter((year) => !years.includes(year)),
    joined: here.parties.filter(({ id }) => !shared.has(id)),
    left: there.parties.filter(({ id }) => !shared.has(id)),
    renamed: both.filter((party) => party.here.name !== party.there.name),
    moved: both.filter((party) => party.here.group !== party.there.group),
  };
}

function apartness(here: Plan, there: Plan, years: readonly number[]): CommonGround['apart'] {
  if (here.parties.length === 0 || there.parties.length === 0) return 'parties';
  if (!isSameRegion(here, there)) return 'region';
  return years.length === 0 ? 'years' : undefined;
}

/** Which of the chosen years are compared; none of two plans that are not. */
export function comparedYears(
  { apart, years }: CommonGround,
  chosen: readonly number[],
): readonly number[] {
  return apart === undefined ? chosen.filter((year) => years.includes(year)) : [];
}

/** A plan beside several others: which of these it is compared with, over which years. */
export interface CommonYears {
  /** The years of the first plan that all compared plans have; all its years when it is alone. */
  readonly years: readonly number[];
  /** One for each plan: why it is left out; undefined where it is compared. */
  readonly apart: readonly CommonGround['apart'][];
}

/**
 * Lays several plans beside the first one. A plan that would leave no year in common with those
 * before it is left out, so that one stranger does not take the comparison away from the others.
 */
export function commonYearsOf(plans: readonly Plan[]): CommonYears {
  const [first, ...others] = plans;
  if (first === undefined) return { years: [], apart: [] };
  let years = yearsOf(first);
  const apart = others.map((plan): CommonGround['apart'] => {
    const ground = commonGround(plan, first);
    if (ground.apart !== undefined) return ground.apart;
    const left = comparedYears(ground, years);
    if (left.length === 0) return 'years';
    years = left;
    return undefined;
  });
  return { years, apart: [undefined, ...apart] };
}

/** Differences without what stands in a year that only one plan has: there is nothing beside it. */
export function inTheseYears(
  differences: readonly InputDifference[],
  years: readonly number[],
): readonly InputDifference[] {
  return differences.filter(
    (each) => each.differ !== 'cell' || !('year' in each.cell) || years.includes(each.cell.year),
  );
}

/**
 * A plan as if it had only these of its years, to hold what is filled in beside another plan. Not to
 * compute with: prices are those of the first year.
 */
export function narrowedTo(plan: Plan, years: readonly number[]): Plan {
  const [firstYear = plan.firstYear] = years;
  const isWhole = years.length === 0 || years.length === plan.yearCount;
  return isWhole ? plan : { ...plan, firstYear, yearCount: years.length };
}
