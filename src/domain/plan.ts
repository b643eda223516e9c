/**
 * The plan document, format 1: the only state there is. Everything else is derived from it.
 * Every number of a plan is a decimal string with a dot; nothing in it is a float.
 */

/** A decimal number as text: `^\d{1,12}(\.\d{1,6})?$`. Never negative, never an exponent. */
export type Decimal = string;

/** A calendar year as the key of a map, such as "2024". */
export type YearKey = string;

export type MoneyUnit = 'cent' | 'euro';

/** Minutes in one unit of apportioned hours: whole, half or quarter hours. */
export type HoursUnit = 60 | 30 | 15;

export interface Rounding {
  readonly money: MoneyUnit;
  readonly hours: HoursUnit;
}

/** Funders of one kind (provincie, gemeenten, corporaties). */
export interface Group {
  readonly id: string;
  readonly name: string;
}

/** One funder (partij). `from` and `until` are the first and last year in which it takes part. */
export interface Party {
  readonly id: string;
  readonly group: string;
  readonly name: string;
  readonly from?: number;
  readonly until?: number;
}

/** A column of figures per party, such as homes owned. `measuredOn` is the peildatum, "" if unknown. */
export interface Indicator {
  readonly id: string;
  readonly name: string;
  readonly group: string;
  readonly unit: 'percent' | 'count';
  readonly source: string;
  readonly measuredOn: string;
  readonly figures: Readonly<Record<string, Decimal>>;
}

/** Growth towards this key from another one (ingroei): percent of this key per year. */
export interface PhaseIn {
  readonly from: string;
  readonly percent: Readonly<Record<YearKey, Decimal>>;
}

/** A verdeelsleutel: a weighted mix of indicators of one group, with agreements made by hand. */
export interface Key {
  readonly id: string;
  readonly name: string;
  readonly group: string;
  readonly weights: Readonly<Record<string, Decimal>>;
  readonly fixed?: Readonly<Record<string, Decimal>>;
  readonly floor?: Readonly<Record<string, Decimal>>;
  readonly cap?: Readonly<Record<string, Decimal>>;
  readonly phaseIn?: PhaseIn;
  readonly note?: string;
}

/** A wage or price index: percent per year over the year before. */
export interface PriceIndex {
  readonly id: string;
  readonly name: string;
  readonly percent: Readonly<Record<YearKey, Decimal>>;
}

/** Who carries the work out and bears its cost (uitvoerder). */
export interface Executor {
  readonly group: string;
  readonly key?: string;
}

interface CostLineBase {
  readonly id: string;
  readonly name: string;
  readonly index?: string;
  /** Percent per group. */
  readonly split: Readonly<Record<string, Decimal>>;
  /** Key id per group. */
  readonly keys: Readonly<Record<string, string>>;
  readonly executor?: Executor;
  readonly source: string;
}

/** A fixed amount per year, in euros. */
export interface AmountLine extends CostLineBase {
  readonly kind: 'amount';
  readonly amount: Readonly<Record<YearKey, Decimal>>;
}

/** A number of units per year at a price in euros, such as removal grants. */
export interface UnitsLine extends CostLineBase {
  readonly kind: 'units';
  readonly count: Readonly<Record<YearKey, Decimal>>;
  readonly unitPrice: Decimal;
}

/** Hours per week at a yearly cost per fte in euros. */
export interface HoursLine extends CostLineBase {
  readonly kind: 'hours';
  readonly hoursPerWeek: Readonly<Record<YearKey, Decimal>>;
  readonly hoursPerFte: Decimal;
  readonly costPerFte: Decimal;
}

/** A kostenpost. */
export type CostLine = AmountLine | UnitsLine | HoursLine;

/** What really happened in a quarter, per executor. */
export interface QuarterResult {
  readonly period: string;
  readonly party: string;
  readonly hoursPerWeek: Decimal;
  readonly conversations: number;
  readonly moves: number;
}

/** The people who wait, and what a conversation takes. */
export interface Demand {
  readonly waiting: number;
  readonly newPerMonth: Decimal;
  readonly hoursPerConversation: Decimal;
  readonly workWeeks: Decimal;
}

/** The verhuisvergoeding: amount in euros, and how many were granted of how many. */
export interface Allowance {
  readonly amount: Decimal;
  readonly cap: number;
  readonly granted: number;
  readonly asOf: string;
  readonly perMonth: Decimal;
  readonly until?: string;
}

/** The voorrangsregeling: labelled homes against the cap. */
export interface Priority {
  readonly labelCap: Decimal;
  readonly homes: Readonly<
    Record<string, { readonly suitable: number; readonly labelled: number }>
  >;
}

/** The plan that this one was copied from. */
export interface BasedOn {
  readonly title: string;
  readonly fingerprint: string;
}

/** Written by sharing only: who sends it, the day, and the party it was looked at as. */
export interface Shared {
  readonly by: string;
  readonly on: string;
  readonly viewAs?: string;
}

export interface Plan {
  readonly format: 'doorstroming-plan';
  readonly version: 1;
  readonly title: string;
  readonly note: string;
  readonly firstYear: number;
  readonly yearCount: number;
  readonly rounding: Rounding;
  readonly groups: readonly Group[];
  readonly parties: readonly Party[];
  readonly indicators: readonly Indicator[];
  readonly keys: readonly Key[];
  readonly indices: readonly PriceIndex[];
  readonly costLines: readonly CostLine[];
  readonly results?: readonly QuarterResult[];
  readonly demand?: Demand;
  readonly allowance?: Allowance;
  readonly priority?: Priority;
  readonly basedOn?: BasedOn;
  readonly shared?: Shared;
}

/** The plan's years, in order. */
export function yearsOf(plan: Plan): readonly number[] {
  return Array.from({ length: plan.yearCount }, (_, offset) => plan.firstYear + offset);
}

/** Whether a party takes part in a year: `from` ≤ year ≤ `until`, either may be missing. */
export function isActive(party: Party, year: number): boolean {
  return (party.from ?? year) <= year && year <= (party.until ?? year);
}

/** The parties of a group that take part in a year, in the plan's order. */
export function activeParties(plan: Plan, group: string, year: number): readonly Party[] {
  return plan.parties.filter((party) => party.group === group && isActive(party, year));
}
