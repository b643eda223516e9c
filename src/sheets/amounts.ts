import { comparedYears, commonGround } from '../domain/common-ground.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { Plan } from '../domain/plan.ts';
import type { Payer } from './payers.ts';

/** A plan with what the calculation says about it. */
export interface Computed {
  readonly plan: Plan;
  readonly outcome: Outcome;
}

/** What a plan is compared with, and over which years. */
export interface Beside {
  readonly other: Computed;
  /** Those of the chosen years that both plans have; at least one. */
  readonly years: readonly number[];
}

/** Of the chosen years what can be compared with `base`; undefined where nothing can. */
export function besideOf(
  { plan }: Computed,
  base: Computed | undefined,
  chosen: readonly number[],
): Beside | undefined {
  if (base === undefined) return undefined;
  const years = comparedYears(commonGround(plan, base.plan), chosen);
  return years.length === 0 ? undefined : { other: base, years };
}

/** Whole cents per party, group and year, looked up many times but added up once. */
export class Amounts {
  readonly #parties = new Map<string, Map<number, number>>();
  readonly #groups = new Map<string, Map<number, number>>();
  readonly #total = new Map<number, number>();
  readonly #groupOf: ReadonlyMap<string, string>;

  constructor(plan: Plan) {
    this.#groupOf = new Map(plan.parties.map(({ id, group }) => [id, group]));
  }

  add(party: string, year: number, cents: number): void {
    const group = this.#groupOf.get(party) ?? '';
    addTo(yearsOf(this.#parties, party), year, cents);
    addTo(yearsOf(this.#groups, group), year, cents);
    addTo(this.#total, year, cents);
  }

  /** What a party, a group or all have over these years together; 0 where nothing is known. */
  of(payer: Payer, years: readonly number[]): number {
    const known = this.#known(payer);
    return years.reduce((sum, year) => sum + (known?.get(year) ?? 0), 0);
  }

  /** What the payer's group has: the whole that a party's share is a part of. */
  ofGroup(group: string, years: readonly number[]): number {
    const known = this.#groups.get(group);
    return years.reduce((sum, year) => sum + (known?.get(year) ?? 0), 0);
  }

  #known(payer: Payer): ReadonlyMap<number, number> | undefined {
    switch (payer.kind) {
      case 'party':
        return this.#parties.get(payer.id);
      case 'group':
        return this.#groups.get(payer.id);
      case 'total':
        return this.#total;
    }
  }
}

function addTo(years: Map<number, number>, year: number, cents: number): void {
  years.set(year, (years.get(year) ?? 0) + cents);
}

function yearsOf(amounts: Map<string, Map<number, number>>, id: string): Map<number, number> {
  const known = amounts.get(id);
  if (known !== undefined) return known;
  const years = new Map<number, number>();
  amounts.set(id, years);
  return years;
}

/** Per party what it pays, bears, or has as its balance, all lines together. */
export function amountsOf(
  { plan, outcome }: Computed,
  of: 'contribution' | 'cost' | 'balance',
): Amounts {
  const amounts = new Amounts(plan);
  for (const { id, years } of outcome.parties) {
    for (const year of years) amounts.add(id, year.year, year[of]);
  }
  return amounts;
}

/** Per party what it pays: to one line, or to all of them. */
export function contributionsOf(computed: Computed, line: string | undefined): Amounts {
  if (line === undefined) return amountsOf(computed, 'contribution');
  const amounts = new Amounts(computed.plan);
  const lineYears = computed.outcome.lines.find(({ id }) => id === line)?.years ?? [];
  for (const { year, groups } of lineYears) {
    for (const { parties } of groups) {
      parties.ids.forEach((id, place) => amounts.add(id, year, parties.values[place] ?? 0));
    }
  }
  return amounts;
}

/** What nobody pays, per year, because a key or a party is missing. */
export function unallocatedOf(
  { outcome }: Computed,
  line: string | undefined,
): (years: readonly number[]) => number {
  const open = new Map<number, number>();
  for (const { id, years } of outcome.lines) {
    if (line !== undefined && id !== line) continue;
    for (const { year, unallocated } of years) addTo(open, year, unallocated);
  }
  return (years) => years.reduce((sum, year) => sum + (open.get(year) ?? 0), 0);
}
