import { commonGround } from './common-ground.ts';
import type { Cents, Outcome, Share } from './outcome.ts';
import type { Plan } from './plan.ts';
import { rational, toText } from './rational.ts';

/** An amount in two plans. A plan that does not know the party counts as 0 in the rest. */
export interface AmountDifference {
  readonly here?: Cents;
  readonly there?: Cents;
  /** here − there; positive: pays more than there. */
  readonly difference: Cents;
  /** difference ÷ there, so "1/5" is 20% more. Absent when there is nothing there to compare with. */
  readonly ratio?: Share;
}

/** A row of the comparison: per year, and the compared years together. */
export interface ComparedAmounts {
  readonly years: readonly (AmountDifference & { readonly year: number })[];
  readonly total: AmountDifference;
  /** What each plan has in years that are not compared: with `total` that is all it has. */
  readonly leftOut: { readonly here: Cents; readonly there: Cents };
}

export interface ComparedParty extends ComparedAmounts {
  readonly id: string;
  /** Its group in this plan, or in the other when only that has the party. */
  readonly group: string;
}

export interface ComparedGroup extends ComparedAmounts {
  readonly id: string;
}

/** What the parties pay in two plans. Groups and parties of this plan first, in its order. */
export interface OutcomeComparison {
  /** The years of either plan, ascending. */
  readonly years: readonly number[];
  readonly parties: readonly ComparedParty[];
  /** The sum of what a group's parties pay; each plan by its own groups. */
  readonly groups: readonly ComparedGroup[];
  /** The sum of what all parties pay. */
  readonly total: ComparedAmounts;
  /** What nobody pays, because a key or a party is missing. With `total` it makes the costs. */
  readonly unallocated: ComparedAmounts;
}

/** A sum per year; a year that is not there is not known. */
type PerYear = ReadonlyMap<number, number>;

/**
 * Lays two plans side by side, by the ids of parties and groups. Exact to the cent.
 * @param over the years that are added up; those that both plans have where nothing else is asked
 */
export function compareOutcomes(
  here: Plan,
  outcome: Outcome,
  there: Plan,
  otherOutcome: Outcome,
  over: readonly number[] = commonGround(here, there).years,
): OutcomeComparison {
  const years = [...new Set([...outcome.years, ...otherOutcome.years])].sort((a, b) => a - b);
  const compared = comparer(years, over);
  const own = paidBy(here, outcome);
  const other = paidBy(there, otherOutcome);
  const groupOf = new Map([...there.parties, ...here.parties].map(({ id, group }) => [id, group]));
  return {
    years,
    parties: idsOf(here.parties, there.parties).map((id) => {
      const amounts = compared(own.parties.get(id), other.parties.get(id));
      return { id, group: groupOf.get(id) ?? '', ...amounts };
    }),
    groups: idsOf(here.groups, there.groups).map((id) => {
      return { id, ...compared(own.groups.get(id), other.groups.get(id)) };
    }),
    total: compared(own.total, other.total),
    unallocated: compared(unallocated(outcome), unallocated(otherOutcome)),
  };
}

interface Paid {
  readonly parties: ReadonlyMap<string, PerYear>;
  readonly groups: ReadonlyMap<string, PerYear>;
  readonly total: PerYear;
}

function paidBy(plan: Plan, outcome: Outcome): Paid {
  const groupOf = new Map(plan.parties.map(({ id, group }) => [id, group]));
  const zeros = () => new Map(outcome.years.map((year) => [year, 0]));
  const groups = new Map(plan.groups.map(({ id }) => [id, zeros()]));
  const total = zeros();
  const parties = new Map(
    outcome.parties.map(({ id, years }): [string, PerYear] => {
      const group = groups.get(groupOf.get(id) ?? '');
      for (const { year, contribution } of years) {
        group?.set(year, (group.get(year) ?? 0) + contribution);
        total.set(year, (total.get(year) ?? 0) + contribution);
      }
      return [id, new Map(years.map(({ year, contribution }) => [year, contribution]))];
    }),
  );
  return { parties, groups, total };
}

function unallocated(outcome: Outcome): PerYear {
  const perYear = new Map(outcome.years.map((year) => [year, 0]));
  for (const { year, unallocated: amount } of outcome.lines.flatMap((line) => line.years)) {
    perYear.set(year, (perYear.get(year) ?? 0) + amount);
  }
  return perYear;
}

function comparer(years: readonly number[], over: readonly number[]) {
  const rest = years.filter((year) => !over.includes(year));
  const left = (perYear: PerYear | undefined): Cents => (sum(perYear, rest) ?? 0) as Cents;
  return (here: PerYear | undefined, there: PerYear | undefined): ComparedAmounts => ({
    years: years.map((year) => ({ year, ...difference(here?.get(year), there?.get(year)) })),
    total: difference(sum(here, over), sum(there, over)),
    leftOut: { here: left(here), there: left(there) },
  });
}

function sum(perYear: PerYear | undefined, years: readonly number[]): number | undefined {
  return perYear && years.reduce((total, year) => total + (perYear.get(year) ?? 0), 0);
}

function difference(here: number | undefined, there: number | undefined): AmountDifference {
  const change = (here ?? 0) - (there ?? 0);
  return {
    ...(here === undefined ? {} : { here: here as Cents }),
    ...(there === undefined ? {} : { there: there as Cents }),
    difference: change as Cents,
    ...(there === undefined || there === 0
      ? {}
      : { ratio: toText(rational(BigInt(change), BigInt(there))) }),
  };
}

function idsOf(
  own: readonly { readonly id: string }[],
  others: readonly { readonly id: string }[],
): string[] {
  return [...new Set([...own, ...others].map(({ id }) => id))];
}
