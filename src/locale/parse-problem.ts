import type { Decimal } from '../domain/plan.ts';
import type { NumberUnit } from './number-signs.ts';

/** One way to read a doubtful text: the plan's decimal, and the Dutch text on the button. */
export interface Reading {
  readonly value: Decimal;
  readonly text: string;
}

/** Why a text was not taken over. The words are made by `problem-text.ts`. */
export type ParseProblem =
  | { readonly problem: 'empty' }
  | { readonly problem: 'not-a-number'; readonly given: string }
  /** It can be read in more than one way, or is not how one writes it: the person chooses. */
  | {
      readonly problem: 'doubtful';
      readonly given: string;
      readonly readings: readonly Reading[];
      /** Another reading is above this, the largest value that the cell accepts. */
      readonly max?: Decimal;
    }
  /** Written with another decimal mark than the other cells of its column; they look like `others`. */
  | {
      readonly problem: 'other-notation';
      readonly given: string;
      readonly others: string;
      readonly readings: readonly Reading[];
    }
  /** "x", ".", "n.v.t.": tables write it where there is no figure. */
  | { readonly problem: 'no-figure'; readonly given: string }
  | { readonly problem: 'other-kind'; readonly given: string; readonly what: 'date' | 'time' }
  | { readonly problem: 'negative'; readonly given: string }
  | { readonly problem: 'exponent'; readonly given: string }
  /** "####": the column was too narrow where the text was copied. */
  | { readonly problem: 'hashes'; readonly given: string }
  /** Dots that do not stand between groups of three digits. */
  | { readonly problem: 'bad-grouping'; readonly given: string }
  /** "%" where euros are asked, "€" where a percentage is asked. */
  | {
      readonly problem: 'wrong-unit';
      readonly given: string;
      readonly sign: '€' | '%' | 'uur';
      /** What the cell holds. */
      readonly unit: NumberUnit;
    }
  | { readonly problem: 'too-many-decimals'; readonly given: string; readonly places: number }
  | { readonly problem: 'too-large'; readonly given: string; readonly max: Decimal }
  | { readonly problem: 'not-a-year'; readonly given: string }
  | { readonly problem: 'not-a-date'; readonly given: string }
  /** Written as a date, but there is no such day or month. */
  | { readonly problem: 'impossible-date'; readonly given: string }
  | { readonly problem: 'too-many-rows'; readonly max: number }
  | { readonly problem: 'too-many-columns'; readonly max: number }
  | { readonly problem: 'too-much-text'; readonly max: number };
