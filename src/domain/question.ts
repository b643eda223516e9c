/** What a person may ask "why this number?" about. */
export type Question = YearQuestion | AllYearsQuestion;

/** The same asked over all years of the plan together; the year in `of` says nothing. */
export interface AllYearsQuestion {
  readonly about: 'all-years';
  readonly of: YearQuestion;
}

/** What may be asked of one year. */
export type YearQuestion =
  | {
      readonly about: 'contribution';
      readonly party: string;
      readonly year: number;
      readonly line?: string;
    }
  | {
      readonly about: 'group-amount';
      readonly group: string;
      readonly year: number;
      readonly line?: string;
    }
  | { readonly about: 'line-total'; readonly line: string; readonly year: number }
  | { readonly about: 'share'; readonly key: string; readonly party: string; readonly year: number }
  | {
      readonly about: 'minutes';
      readonly party: string;
      readonly year: number;
      readonly line?: string;
    }
  | { readonly about: 'cost'; readonly party: string; readonly year: number }
  | { readonly about: 'balance'; readonly party: string; readonly year: number }
  /** A total over all parties or lines of a year. */
  | {
      readonly about: 'year-total';
      readonly year: number;
      readonly of: 'contribution' | 'cost' | 'minutes' | 'balance';
    };
