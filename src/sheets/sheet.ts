import type { CellAddress, NamedList } from '../domain/edit.ts';
import type { Question } from '../domain/question.ts';

/**
 * One tab's sheet as data, made from Plan + Outcome: what the plain table, the grid and the
 * first paint without script all print. All texts are Dutch and ready to show.
 */
export interface Sheet {
  readonly id: string;
  /** Accessible name of the table. */
  readonly caption: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
  /** Rows at the top that stay in sight (source, peildatum, weight), counted from the first. */
  readonly frozenRows: number;
  /** Said under the table, such as "Bedragen in euro's." */
  readonly note?: string;
  /** On a phone one column of `pick` is shown at a time; the words stand above the choice. */
  readonly pickLabel?: string;
  /** The column that a phone begins with; the first one of `pick` when absent. */
  readonly pickFirst?: string;
}

/** An item of the plan that a row or column stands for: it can be renamed, moved and removed. */
export interface SheetItem {
  readonly list: NamedList;
  readonly id: string;
}

export interface SheetColumn {
  readonly id: string;
  readonly title: string;
  /** Second line of the header: the unit, or "berekend". */
  readonly subtitle?: string;
  readonly align: 'start' | 'end';
  /** A wholly computed column is sand-coloured beside editable ones. */
  readonly computed: boolean;
  /** Title and subtitle where there is little room; absent: the same. */
  readonly short?: { readonly title: string; readonly subtitle?: string };
  /** Width in the grid, in px. */
  readonly width: number;
  /** On a phone: `pick` shows one of these at a time, `hide` none of them. Absent: always shown. */
  readonly narrow?: 'pick' | 'hide';
  /** Says the column before it in a word ("meer"); its title is for screen readers only. */
  readonly word?: true;
  /** A line before it: another kind of figures begins. */
  readonly rule?: true;
  readonly item?: SheetItem;
}

export interface SheetRow {
  readonly id: string;
  readonly kind: 'frozen' | 'group' | 'item' | 'total' | 'note';
  /** The first column: the row's header. It may itself be editable. */
  readonly header: SheetCell;
  /** One cell per column after the first. */
  readonly cells: readonly SheetCell[];
  /** The party that this row is about, for "Ik kijk als …". */
  readonly party?: string;
  /** The group whose colour marks this row. */
  readonly group?: string;
  /** An item below a group row. */
  readonly indented?: true;
  readonly item?: SheetItem;
}

export interface SheetCell {
  /** The Dutch text to show; "" is an empty cell. */
  readonly text: string;
  /** The text to start typing from, where it differs from what is shown ("32,8" for "32,8%"). */
  readonly editText?: string;
  /** The exact value of a share that is shown rounded, in percent, as "num/den". */
  readonly exact?: string;
  /** Says in words where the cell is: "Harderwijk, vast aandeel in procenten". */
  readonly label: string;
  /** Present when the cell can be edited. */
  readonly address?: CellAddress;
  /** What kind of text is accepted, so that it can be parsed and the right keyboard offered. */
  readonly input?: CellInput;
  /** Present instead of `address` where choosing is an edit of its own; see `cell-choice.ts`. */
  readonly choice?: CellChoice;
  /** Present when the value has a working to show. */
  readonly question?: Question;
  /** Differs from the plan that this one is based on; the words say what it was there. */
  readonly changed?: string;
  readonly tone?: 'more' | 'less' | 'equal' | 'muted' | 'warning';
}

export type CellInput =
  | {
      readonly type: 'decimal';
      readonly places: number;
      readonly unit: 'euro' | 'percent' | 'hours' | 'count' | 'figure';
      /** May not be emptied. */
      readonly required?: true;
      /** The largest value accepted, in the plan's notation. */
      readonly max?: string;
    }
  | { readonly type: 'text'; readonly max: number; readonly required?: true }
  | { readonly type: 'year' }
  | { readonly type: 'measured-on' }
  | {
      readonly type: 'choice';
      readonly options: readonly ChoiceOption[];
      /** The value of the option that holds now. */
      readonly chosen: string;
    };

export interface ChoiceOption {
  readonly value: string;
  readonly text: string;
}

/** What a choice in a cell is about; "" is the option for nothing. */
export type CellChoice =
  | { readonly of: 'line-key'; readonly line: string; readonly group: string }
  | { readonly of: 'line-index'; readonly line: string }
  /** `keys` are the line's own keys per group: the chosen group starts with its own. */
  | {
      readonly of: 'executor-group';
      readonly line: string;
      readonly keys: Readonly<Record<string, string>>;
    }
  /** The key by which the executor group divides the work. */
  | { readonly of: 'executor-key'; readonly line: string; readonly group: string };
