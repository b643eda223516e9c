import type { Cents, Minutes, Share } from './outcome.ts';
import type { Decimal } from './plan.ts';
import type { Question } from './question.ts';

/**
 * The working of a result as data, step by step. Every view that explains an amount, a share or
 * hours only retells these steps; it computes nothing.
 */

/** What the apportionment rule did for one participant of a split of whole units. */
export interface ApportionedPart {
  readonly id: string;
  /** The weight as an exact share of all weights. */
  readonly share: Share;
  /** The exact quota in units, "num/den". */
  readonly quota: string;
  /** The whole units of the quota. */
  readonly whole: number;
  /** What the quota has beyond the whole units, "num/den". */
  readonly remainder: string;
  /** Place in the order for the left-over units, from 1. */
  readonly rank: number;
  /** 1 when this participant got one of the left-over units. */
  readonly extra: 0 | 1;
  /** The outcome in units. */
  readonly units: number;
}

/** Why the last left-over unit went where it went: there is always one more with a fraction than units. */
export type LastUnit =
  | { readonly by: 'none' }
  | { readonly by: 'remainder' | 'weight' | 'id'; readonly winner: string; readonly loser: string };

/** One split of whole units over participants by largest remainder. */
export interface ApportionWorking {
  readonly total: number;
  /** What one unit is: cents (1 or 100) or minutes. */
  readonly unitSize: number;
  readonly unit: 'cents' | 'minutes';
  readonly left: number;
  readonly parts: readonly ApportionedPart[];
  readonly last: LastUnit;
}

/** How a line's amount in a year came about. */
export type LineStep =
  | { readonly step: 'amount'; readonly amount: Decimal }
  | { readonly step: 'units'; readonly count: Decimal; readonly unitPrice: Decimal }
  | {
      readonly step: 'hours';
      readonly hoursPerWeek: Decimal;
      readonly hoursPerFte: Decimal;
      readonly costPerFte: Decimal;
    }
  | {
      readonly step: 'index';
      readonly index: string;
      readonly percents: readonly { readonly year: number; readonly percent: Decimal }[];
      readonly factor: string;
    }
  /** exact = euros as "num/den"; total = cents after rounding half up to the money unit. */
  | {
      readonly step: 'round';
      readonly exact: string;
      readonly unit: 'cent' | 'euro';
      readonly total: Cents;
    };

/** How a party's share of a key came about. */
export type ShareStep =
  | { readonly step: 'only-party' }
  /** figure ÷ sum × weight ÷ sum of the weights used. */
  | {
      readonly step: 'indicator';
      readonly indicator: string;
      readonly figure: Decimal;
      readonly sum: string;
      readonly weight: Decimal;
      readonly weightSum: string;
      readonly share: Share;
    }
  /** Not usable: weight 0 is left out; figures that add up to 0 are skipped. */
  | { readonly step: 'indicator-skipped'; readonly indicator: string }
  | { readonly step: 'mixed'; readonly share: Share }
  | { readonly step: 'fixed'; readonly percent: Decimal }
  /** The others share what the fixed ones leave: own part ÷ parts of all that are not fixed × rest. */
  | {
      readonly step: 'rest';
      readonly rest: Share;
      readonly fixedParties: readonly string[];
      readonly own: Share;
      readonly ownSum: Share;
      readonly share: Share;
    }
  | { readonly step: 'floor' | 'cap'; readonly percent: Decimal; readonly share: Share }
  /** Neither at its floor nor at its cap, but others are: the factor λ of the clamp. */
  | {
      readonly step: 'scaled';
      readonly factor: string;
      readonly bounded: readonly string[];
      readonly share: Share;
    }
  | {
      readonly step: 'phase-in';
      readonly from: string;
      readonly percent: Decimal;
      readonly fromShare: Share;
      readonly ownShare: Share;
      readonly share: Share;
    }
  | { readonly step: 'ignored'; readonly what: 'fixed' | 'bounds' };

/** A party's share of a group in a year; `key` is absent when the group has one active party and no key. */
export interface ShareWorking {
  readonly party: string;
  readonly group: string;
  readonly year: number;
  readonly key?: string;
  /** Empty when the party takes no part that year, or the key has no shares. */
  readonly steps: readonly ShareStep[];
  readonly share: Share;
}

/** One line's part in a party's contribution. */
export interface ContributionPart {
  readonly line: string;
  readonly lineSteps: readonly LineStep[];
  readonly total: Cents;
  readonly overGroups: ApportionWorking;
  readonly groupAmount: Cents;
  /** Absent when the group's amount is unallocated. */
  readonly share?: ShareWorking;
  readonly overParties?: ApportionWorking;
  readonly amount: Cents;
}

/** A sum that only adds up other results, each with its own question. `label` names an id. */
export interface SumPart {
  readonly kind: 'line' | 'party' | 'group' | 'year';
  readonly id: string;
  readonly value: number;
  readonly question?: Question;
}

/** One executing line's part in a party's hours or cost. */
export interface ExecutionPart {
  readonly line: string;
  readonly weekMinutes?: Minutes;
  readonly share?: ShareWorking;
  readonly overParties: ApportionWorking;
  /** Minutes below one unit, given to the largest share. */
  readonly leftover?: { readonly minutes: Minutes; readonly to: string };
  readonly value: number;
}

/** The answer, for a view to retell. */
export type Working =
  | {
      readonly about: 'contribution';
      readonly party: string;
      readonly year: number;
      readonly parts: readonly ContributionPart[];
      readonly value: Cents;
    }
  | {
      readonly about: 'line-total';
      readonly line: string;
      readonly year: number;
      readonly steps: readonly LineStep[];
      readonly value: Cents;
    }
  | { readonly about: 'share'; readonly working: ShareWorking }
  | {
      readonly about: 'minutes' | 'cost';
      readonly party: string;
      readonly year: number;
      readonly parts: readonly ExecutionPart[];
      readonly value: number;
    }
  | {
      readonly about: 'balance';
      readonly party: string;
      readonly year: number;
      readonly contributions: readonly SumPart[];
      readonly costs: readonly SumPart[];
      readonly value: Cents;
    }
  | {
      readonly about: 'sum';
      readonly question: Question;
      readonly unit: 'cents' | 'minutes';
      readonly parts: readonly SumPart[];
      readonly value: number;
    };
