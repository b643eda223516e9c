import type { DecimalMark } from './number-readings.ts';
import type { ParseProblem, Reading } from './parse-problem.ts';

/** A cell as people name it: "B7" of sheet "Cijfers". */
export interface CellPlace {
  readonly sheet: string;
  readonly cell: string;
}

/** Why a spreadsheet file, or one sheet of it, could not be read. */
export type ImportProblem =
  | {
      readonly problem: 'file-too-large' | 'unpacked-too-large';
      readonly megabytes: number;
    }
  | { readonly problem: 'too-many-parts' | 'too-many-sheets'; readonly max: number }
  /** The reading was ended: it took longer than this. */
  | { readonly problem: 'too-slow'; readonly seconds: number }
  /** `bomb`: unpacks to far more than it is, or to more than it says. */
  /** `old-or-locked`: an OLE2 container, Excel before 2007 or a newer file with a password. */
  /** `doctype`: entities declared in it could name files or grow without end. */
  | { readonly problem: WholeFileProblem }
  | {
      readonly problem: 'too-many-rows' | 'too-many-columns';
      readonly place: CellPlace;
      readonly max: number;
    }
  | { readonly problem: 'broken-sheet'; readonly sheet: string };

/** What is wrong with a file as a whole. */
export type WholeFileProblem =
  | FileKind
  | 'bomb'
  | 'no-sheet-file'
  | 'damaged'
  | 'no-sheets'
  | 'doctype'
  | 'unreadable'
  /** The part of the planner that reads files did not start, or broke off. */
  | 'no-reader';

/** What a file is that the planner does not read. */
export type FileKind =
  | 'old-or-locked'
  | 'locked'
  | 'old-excel'
  | 'binary-workbook'
  | 'web-page'
  | 'xml-sheet'
  | 'flat-ods'
  | 'xml'
  | 'other-sheet'
  | 'numbers'
  | 'document'
  | 'pdf'
  | 'rtf'
  | 'picture'
  | 'packed'
  | 'data'
  | 'mail'
  | 'empty';

/** Why a cell gives no figure. */
export type FigureProblem = ParseProblem | CellProblem;

/** What only a cell of a spreadsheet can hold in the place of a figure. */
export type CellProblem =
  | { readonly problem: 'no-result' | 'is-boolean' | 'is-broken' }
  | { readonly problem: 'is-date'; readonly day: string }
  | { readonly problem: 'is-error'; readonly given: string }
  | { readonly problem: 'is-percent'; readonly given: string }
  /** A time or duration: the hours that it shows are offered. */
  | { readonly problem: 'is-time'; readonly given: string; readonly readings: readonly Reading[] }
  /** The cell shows another number than it stores; both are offered, as far as they can be. */
  | {
      readonly problem: 'is-shown-otherwise';
      readonly given: string;
      readonly stored: string;
      /** The shown number, in the plan's notation, if it is one. */
      readonly shown: string | undefined;
      readonly readings: readonly Reading[];
    }
  /** An amount of money in the place of a number or a percentage; the number is offered. */
  | { readonly problem: 'is-amount'; readonly given: string; readonly readings: readonly Reading[] }
  /** More decimals than a plan holds; the rounded number is offered. */
  | { readonly problem: 'to-round'; readonly given: string; readonly readings: readonly Reading[] };

/**
 * How doubtful cells are read: texts with a decimal comma or dot, numbers rounded, the hours of a
 * time, or what is shown or stored where these are two numbers.
 */
export type ReadingWay = DecimalMark | 'rounded' | 'hours' | 'as-shown' | 'as-stored' | 'amount';
