/** What the calculation says about a plan: `calculation.md`, "Outcome". Plain JSON, no bigint. */

/** Whole euro cents, a safe integer. */
export type Cents = number & { readonly unit: 'cents' };

/** Whole minutes, a safe integer. */
export type Minutes = number & { readonly unit: 'minutes' };

/** An exact share, reduced, as "num/den". */
export type Share = string;

export interface PartyAmount {
  readonly id: string;
  readonly share: Share;
  readonly amount: Cents;
}

export interface GroupOutcome {
  readonly id: string;
  readonly amount: Cents;
  /** Empty when the group's amount is unallocated or its split is 0. */
  readonly parties: readonly PartyAmount[];
}

export interface LineYear {
  readonly year: number;
  readonly total: Cents;
  readonly unallocated: Cents;
  readonly groups: readonly GroupOutcome[];
  readonly minutes?: readonly { readonly id: string; readonly minutes: Minutes }[];
  readonly costs?: readonly { readonly id: string; readonly amount: Cents }[];
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
  readonly format: 'doorstroming-outcome';
  readonly version: 1;
  readonly years: readonly number[];
  readonly lines: readonly LineOutcome[];
  readonly parties: readonly PartyOutcome[];
  readonly findings: readonly Finding[];
}
