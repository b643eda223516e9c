/** What the calculation says about a plan. Plain data, no bigint; `OutcomeDocument` is its printed form. */

/** Whole euro cents, a safe integer. */
export type Cents = number & { readonly unit: 'cents' };

/** Whole minutes, a safe integer. */
export type Minutes = number & { readonly unit: 'minutes' };

/** An exact share, reduced, as "num/den". */
export type Share = string;

/**
 * What parties have, as columns: the same place in `ids` and `values` is the same party. A row per
 * party and year would be 100,000 small objects in a large plan, which cost more than the division.
 */
export interface Parts<Value> {
  readonly ids: readonly string[];
  readonly values: readonly Value[];
}

/** What the parties of a group pay, and the shares by which it was divided. */
export interface PartyAmounts extends Parts<Cents> {
  readonly shares: readonly Share[];
}

export interface GroupOutcome {
  readonly id: string;
  readonly amount: Cents;
  /** Empty when the group's amount is unallocated or its split is 0. */
  readonly parties: PartyAmounts;
}

export interface LineYear {
  readonly year: number;
  readonly total: Cents;
  readonly unallocated: Cents;
  readonly groups: readonly GroupOutcome[];
  readonly minutes?: Parts<Minutes>;
  readonly costs?: Parts<Cents>;
}

export interface LineOutcome {
  readonly id: string;
  readonly years: readonly LineYear[];
}

export interface PartyYear {
  readonly year: number;
  readonly contribution: Cents;
  readonly cost: Cents;
  readonly balance: Cents;
}

export interface PartyOutcome {
  readonly id: string;
  readonly years: readonly PartyYear[];
}

/** Something a person should look at. A finding never stops the calculation. */
export type Finding =
  | { readonly code: 'shares-not-100'; readonly indicator: string }
  | { readonly code: 'split-not-100'; readonly line: string }
  | { readonly code: 'figure-missing'; readonly indicator: string; readonly party: string }
  | { readonly code: 'weights-zero'; readonly key: string; readonly year: number }
  | { readonly code: 'fixed-infeasible'; readonly key: string; readonly year: number }
  | { readonly code: 'bounds-infeasible'; readonly key: string; readonly year: number }
  | { readonly code: 'key-missing'; readonly line: string; readonly group: string }
  | { readonly code: 'executor-missing'; readonly line: string }
  | { readonly code: 'hours-remainder'; readonly line: string; readonly year: number }
  | { readonly code: 'tie'; readonly line: string; readonly year: number; readonly group?: string };

export interface Outcome {
  readonly years: readonly number[];
  readonly lines: readonly LineOutcome[];
  readonly parties: readonly PartyOutcome[];
  readonly findings: readonly Finding[];
}

/** Nobody pays: the amount of the group is unallocated, or its split is 0. */
export const NO_PARTS: PartyAmounts = { ids: [], values: [], shares: [] };

/** What one party has; undefined for who is not in it. */
export function partOf<Value>({ ids, values }: Parts<Value>, id: string): Value | undefined {
  const place = ids.indexOf(id);
  return place < 0 ? undefined : values[place];
}

/** What each party has, to look up many times. */
export function partsById<Value>(parts: Parts<Value> | undefined): ReadonlyMap<string, Value> {
  const found = new Map<string, Value>();
  parts?.values.forEach((value, place) => found.set(parts.ids[place] ?? '', value));
  return found;
}
