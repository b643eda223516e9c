import type { InputDifference } from './input-difference.ts';
import type { CostLine, Group, Indicator, Key, Party, Plan, PriceIndex, Rounding } from './plan.ts';

/** Where one value of a plan stands. Lists are addressed by id, never by place. */
export type CellAddress =
  | { readonly at: 'figure'; readonly indicator: string; readonly party: string }
  | { readonly at: 'weight'; readonly key: string; readonly indicator: string }
  | { readonly at: 'fixed' | 'floor' | 'cap'; readonly key: string; readonly party: string }
  | { readonly at: 'phase-in'; readonly key: string; readonly year: number }
  /** The year's amount, count or hours per week, by the line's kind. */
  | { readonly at: 'line-year'; readonly line: string; readonly year: number }
  | { readonly at: 'unit-price' | 'hours-per-fte' | 'cost-per-fte'; readonly line: string }
  | { readonly at: 'split'; readonly line: string; readonly group: string }
  | { readonly at: 'index-percent'; readonly index: string; readonly year: number }
  | { readonly at: 'name'; readonly list: NamedList; readonly id: string }
  | { readonly at: 'source'; readonly list: 'indicators' | 'costLines'; readonly id: string }
  | { readonly at: 'measured-on'; readonly indicator: string }
  | { readonly at: 'unit'; readonly indicator: string }
  | { readonly at: 'from' | 'until'; readonly party: string }
  | { readonly at: 'key-note'; readonly key: string };

export type NamedList = 'groups' | 'parties' | 'indicators' | 'keys' | 'indices' | 'costLines';

/**
 * One new value for a cell, in the plan's own notation: a decimal string, a text, a year as text.
 * `null` empties the cell (removes the entry; refused where a value is required).
 */
export interface CellChange {
  readonly cell: CellAddress;
  readonly value: string | null;
}

/** The dials of the overview: `dials.ts` says what each acts on. */
export type DialEdit =
  | { readonly edit: 'dial-hours'; readonly hoursPerWeek: string }
  | { readonly edit: 'dial-cost-per-fte'; readonly costPerFte: string }
  /** Percent of the first group out of what the two groups pay together; other groups keep theirs. */
  | {
      readonly edit: 'dial-split';
      readonly groups: readonly [string, string];
      readonly percent: string;
    }
  | { readonly edit: 'dial-key'; readonly group: string; readonly key: string }
  | { readonly edit: 'dial-fixed-share'; readonly party: string; readonly percent: string | null };

interface Taking {
  readonly of: Plan;
  readonly differences: readonly InputDifference[];
}

/** One gesture of a person: one step of undo. A pasted block is one `set-cells`. */
export type Edit =
  | { readonly edit: 'set-cells'; readonly changes: readonly CellChange[] }
  /** Several edits as one gesture, such as a pasted block over figures and choices: all or none. */
  | { readonly edit: 'several'; readonly edits: readonly Edit[] }
  /** Takes over all inputs of another valid plan; title, note and descent stay. */
  | { readonly edit: 'take-inputs'; readonly of: Plan }
  /** Takes over some of what differs in another valid plan: differences of that plan with this one. */
  | ({ readonly edit: 'take-differences' } & Taking)
  /** The same where the other plan is what this one is held beside: changes go back. */
  | ({ readonly edit: 'take-back' } & Taking)
  | { readonly edit: 'set-title'; readonly title: string }
  | { readonly edit: 'set-note'; readonly note: string }
  | { readonly edit: 'set-years'; readonly firstYear: number; readonly yearCount: number }
  | { readonly edit: 'set-rounding'; readonly rounding: Rounding }
  | {
      readonly edit: 'set-line-key';
      readonly line: string;
      readonly group: string;
      readonly key: string | null;
    }
  | {
      readonly edit: 'set-executor';
      readonly line: string;
      readonly executor: { readonly group: string; readonly key?: string } | null;
    }
  | { readonly edit: 'set-line-index'; readonly line: string; readonly index: string | null }
  /** Lets all cost lines grow by one index, also those that had another one. */
  | { readonly edit: 'set-every-line-index'; readonly index: string }
  | { readonly edit: 'set-phase-in'; readonly key: string; readonly from: string | null }
  | DialEdit
  /** Several dials at once, one after the other: all are turned or none is. */
  | { readonly edit: 'reset-dials'; readonly dials: readonly DialEdit[] }
  | { readonly edit: 'add-group'; readonly item: Group; readonly before?: string }
  | { readonly edit: 'add-party'; readonly item: Party; readonly before?: string }
  | { readonly edit: 'add-indicator'; readonly item: Indicator; readonly before?: string }
  | { readonly edit: 'add-key'; readonly item: Key; readonly before?: string }
  | { readonly edit: 'add-index'; readonly item: PriceIndex; readonly before?: string }
  | { readonly edit: 'add-line'; readonly item: CostLine; readonly before?: string }
  /** Figures from a file, by indicator: what the plan has gets new figures, the rest is added. */
  | { readonly edit: 'import-figures'; readonly indicators: readonly Indicator[] }
  /** Two parties of a group go on as one from a year of the plan: `merger.ts` says what it has. */
  | {
      readonly edit: 'merge-parties';
      readonly parties: readonly [string, string];
      readonly from: number;
      readonly item: Pick<Party, 'id' | 'name'>;
    }
  /** Removes the item and every reference to it. Refused where the plan could not do without. */
  | { readonly edit: 'remove'; readonly list: NamedList; readonly id: string }
  /** Moves the item to stand before another one, or to the end. */
  | {
      readonly edit: 'move';
      readonly list: NamedList;
      readonly id: string;
      readonly before: string | null;
    };

/** Why an edit was refused; the plan stays as it was. The words are made in `locale`. */
export interface EditProblem {
  readonly problem:
    | 'not-a-number'
    | 'too-many-decimals'
    | 'too-large'
    | 'above-100'
    | 'must-be-above-0'
    | 'text-empty'
    | 'text-too-long'
    | 'text-hidden-characters'
    | 'not-a-year'
    | 'from-after-until'
    | 'not-a-date'
    | 'required'
    | 'unknown-reference'
    | 'wrong-group'
    | 'id-taken'
    | 'name-taken'
    | 'same-party'
    | 'not-in-plan'
    | 'party-ended'
    | 'party-not-yet'
    | 'list-full'
    | 'still-needed'
    | 'not-a-unit'
    | 'not-singly';
  readonly cell?: CellAddress;
  /** What was given, and the bound that it broke, where there is one. */
  readonly given?: string;
  readonly limit?: string;
}
