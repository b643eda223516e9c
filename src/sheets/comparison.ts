import { commonYearsOf } from '../domain/common-ground.ts';
import { compareOutcomes, type AmountDifference } from '../domain/compare-outcomes.ts';
import type { Group } from '../domain/plan.ts';
import { MINUS } from '../locale/number-nl.ts';
import type { Computed } from './amounts.ts';
import { commonRoster, payersOf, type Payer, type Roster } from './payers.ts';
import { perText, type CountChoice } from './per-count.ts';
import { differenceOf, percentText, type Difference } from './sheet-cells.ts';

/** What a party, a group or all pay in one of the compared plans. */
export interface ComparedCell {
  /** Whole cents; absent where the plan does not have the party, or not the year. */
  readonly amount?: number;
  readonly absent?: 'party' | 'year';
  /** With the first plan; absent where the years of either do not hold what is compared. */
  readonly difference?: Difference;
  /** The difference in percent, "+20,0%"; "" where there is none. */
  readonly percent: string;
  /** Per home or inhabitant: of the first plan the amount, of the others the difference. */
  readonly per: string;
}

export interface ComparisonRow {
  readonly id: string;
  readonly kind: Payer['kind'] | 'unallocated';
  readonly name: string;
  readonly indented: boolean;
  readonly party?: string;
  /** The group that it is, or that the party belongs to. */
  readonly group?: Group | undefined;
  /** One for each plan, in their order. */
  readonly cells: readonly ComparedCell[];
}

/** What is looked at. */
export interface ComparisonChoice {
  /** One year, or the years that all plans have. */
  readonly year: number | 'all';
  /** What amounts are divided by. */
  readonly per?: CountChoice | undefined;
}

/**
 * What everybody pays in several plans, each beside the first one, in the order of the first plan;
 * what only others have comes last in its group. A party that a plan does not have pays 0 there. In
 * a year that a plan does not have it is not compared: its cells are empty. Plans that cannot be
 * compared with the first one are not for here.
 */
export function comparisonRows(
  plans: readonly Computed[],
  { year, per: count }: ComparisonChoice,
): readonly ComparisonRow[] {
  const [base] = plans;
  if (base === undefined) return [];
  const roster = commonRoster(plans.map(({ plan }) => plan));
  const isComparable = plans.map(({ outcome }) => year === 'all' || outcome.years.includes(year));
  const { years } = commonYearsOf(plans.map(({ plan }) => plan));
  const compared = plans.map((each) => ({
    plan: each.plan,
    amounts: amountsBeside(each, base, year, years),
  }));
  const per = count && { count, years: year === 'all' ? years : [year] };
  const row = (payer: Payer, of: (all: Amounts) => AmountDifference | undefined): ComparedCell[] =>
    compared.map(({ plan, amounts }, place) => {
      const perOf = (cents: number): string =>
        per === undefined ? '' : (perText(per, [base.plan, plan], payer, cents) ?? '–');
      if (isComparable[place] !== true) return { absent: 'year', percent: '', per: '' };
      return comparedCell(of(amounts), place === 0, isComparable[0] === true, perOf);
    });
  return [
    ...payersOf(roster).map((payer) => payerRow(payer, roster, (of) => row(payer, of))),
    ...unallocatedRow((of) => row({ kind: 'total', name: '' }, of)),
  ];
}

type Amounts = ReturnType<typeof amountsBeside>;
type CellsOf = (of: (all: Amounts) => AmountDifference | undefined) => ComparedCell[];

/** The amounts of one plan beside those of the first, by id. */
function amountsBeside(
  here: Computed,
  base: Computed,
  year: number | 'all',
  over: readonly number[],
) {
  const all = compareOutcomes(here.plan, here.outcome, base.plan, base.outcome, over);
  const chosen = ({ years, total }: typeof all.total): AmountDifference | undefined =>
    year === 'all' ? total : years.find((each) => each.year === year);
  const byId = (rows: typeof all.parties | typeof all.groups) =>
    new Map(rows.map((row) => [row.id, chosen(row)]));
  return {
    parties: byId(all.parties),
    groups: byId(all.groups),
    total: chosen(all.total),
    unallocated: chosen(all.unallocated),
  };
}

function comparedCell(
  amounts: AmountDifference | undefined,
  isBase: boolean,
  isBaseComparable: boolean,
  perOf: (cents: number) => string,
): ComparedCell {
  const { here, there } = amounts ?? {};
  const amount = here === undefined ? ({ absent: 'party' } as const) : { amount: here };
  if (isBase) return { ...amount, percent: '', per: here === undefined ? '' : perOf(here) };
  if (!isBaseComparable || (here === undefined && there === undefined)) {
    return { ...amount, percent: '', per: '' };
  }
  const difference = differenceOf(here ?? 0, there ?? 0);
  const per = perOf(Math.abs(difference.cents));
  const sign = difference.cents === 0 ? '' : difference.cents > 0 ? '+' : MINUS;
  return {
    ...amount,
    difference,
    percent: percentText(here ?? 0, there ?? 0),
    per: /\d/.test(per) ? `${sign}${per}` : per,
  };
}

function payerRow(payer: Payer, { groups }: Roster, cellsOf: CellsOf): ComparisonRow {
  const { kind, name } = payer;
  switch (kind) {
    case 'party': {
      const { id, alone } = payer;
      const group = groups.find((each) => each.id === payer.group);
      const cells = cellsOf(({ parties }) => parties.get(id));
      return { id, kind, name, group, indented: !alone, party: id, cells };
    }
    case 'group': {
      const { id } = payer;
      const cells = cellsOf((all) => all.groups.get(id));
      return { id: `groep-${id}`, kind, name, group: { id, name }, indented: false, cells };
    }
    case 'total': {
      const cells = cellsOf(({ total }) => total);
      return { id: 'totaal', kind, name, indented: false, cells };
    }
  }
}

/** What nobody pays, where that happens in one of the plans: with the total it makes the costs. */
function unallocatedRow(cellsOf: CellsOf): ComparisonRow[] {
  const cells = cellsOf(({ unallocated }) => unallocated);
  if (cells.every(({ amount = 0 }) => amount === 0)) return [];
  const name = 'Niet verdeeld';
  return [{ id: 'niet-verdeeld', kind: 'unallocated', name, indented: false, cells }];
}
