import { refusalsGone } from '../locale/landing-text.ts';
import type { PlannerTab } from '../locale/planner-tabs.ts';
import type { SheetItem } from '../sheets/sheet.ts';
import type { Arrival } from './arrival.ts';
import { Comparison } from './compare/comparison.svelte.ts';
import { DeviceSettings } from './device-settings.svelte.ts';
import { enterFullScreen } from './present/full-screen.ts';
import type { PastedTable } from './paste/enter-paste.ts';
import { NO_REFUSALS, withoutSheet, type Refusals } from './refusals.ts';
import type { Question } from '../domain/question.ts';

/** How a sheet is shown: in the grid, or as a plain table. */
export type SheetMode = 'rekenblad' | 'tabel';

export function isSheetMode(value: string | undefined): value is SheetMode {
  return value === 'rekenblad' || value === 'tabel';
}

/** The dialogs that the planner's head opens. */
export type DialogName =
  | 'plans'
  | 'share'
  | 'settings'
  | 'import'
  | 'export'
  | 'print'
  | 'region'
  | 'instruments'
  | 'command'
  | 'comfort'
  | 'changes'
  | SeekName;

/** The dialogs about what one party pays. */
export type SeekName = 'goal' | 'sensitivity';

/** Whose amount a dialog is about, where it was opened from that amount. */
export interface SeekAbout {
  readonly party: string;
  readonly year?: number | 'all';
}

/** Whose amounts of which year are looked at. */
export interface Looked {
  readonly party: string | undefined;
  readonly year: number | 'all' | undefined;
}

/** What a person looks at. It belongs to the screen and is not part of the plan. */
export class ViewState {
  tab = $state<PlannerTab>('overzicht');
  /** "all": all years together. Undefined: the first year. */
  year = $state<number | 'all' | undefined>(undefined);
  /** The party of "Ik kijk als …". */
  party = $state<string | undefined>(undefined);
  group = $state<string | undefined>(undefined);
  key = $state<string | undefined>(undefined);
  line = $state<string | undefined>(undefined);
  /** The indicator by which a contribution is divided, in the last column of the contributions. */
  per = $state<string | undefined>(undefined);
  showsBounds = $state(false);
  /** The field of a sheet that is gone to next, such as the first one of a new line. */
  arrival = $state.raw<Arrival | undefined>(undefined);
  /** On tab Kosten: also the part of groups that pay nothing of a line. */
  showsEmpty = $state(false);
  /** Texts that the plan did not take; they go with the sheet that they were typed in. */
  refusals = $state.raw<Refusals>(NO_REFUSALS);
  mode = $state<SheetMode>('tabel');
  /** Shows the quiet view for a screen in a meeting instead of the sheets. */
  isPresenting = $state(false);
  readonly settings: DeviceSettings;
  readonly #chosen: (mode: SheetMode) => void;
  /** The item of the plan whose dialog is open. */
  item = $state.raw<SheetItem | undefined>(undefined);
  dialog = $state<DialogName | undefined>(undefined);
  /** A copied table for the import dialog to look at. */
  pasted = $state.raw<PastedTable | undefined>(undefined);
  about = $state.raw<SeekAbout | undefined>(undefined);
  /** The number whose working is open. */
  question = $state.raw<Question | undefined>(undefined);
  /** What tab Vergelijken shows. */
  readonly comparison = new Comparison();
  /** Said by screen readers, and shown for a while. */
  message = $state('');

  /** @param chosen is told which way of showing sheets a person chose, to remember it */
  constructor(
    mode: SheetMode = 'tabel',
    chosen: (mode: SheetMode) => void = () => undefined,
    settings = new DeviceSettings(),
  ) {
    this.mode = mode;
    this.#chosen = chosen;
    this.settings = settings;
  }

  show(mode: SheetMode): void {
    this.mode = mode;
    this.#chosen(mode);
  }

  /** Opens the working of a number. */
  readonly ask = (question: Question): void => {
    this.question = question;
  };

  /** Opens a dialog about what a party pays: the given one, or the one that is looked at as. */
  readonly seek = (dialog: SeekName, about?: SeekAbout): void => {
    this.about = about;
    this.dialog = dialog;
  };

  readonly closeQuestion = (): void => {
    this.question = undefined;
  };

  /** Shows the view for a meeting, on the whole screen where the browser gives it. */
  readonly present = (): void => {
    enterFullScreen();
    this.question = undefined;
    this.isPresenting = true;
  };

  readonly stopPresenting = (): void => {
    this.isPresenting = false;
  };

  /** While a sheet is shown; gives what is to be done when it is not: its refused texts go. */
  readonly leaving = (sheet: string) => (): void => {
    const left = withoutSheet(this.refusals, sheet);
    const gone = this.refusals.size - left.size;
    if (gone === 0) return;
    this.refusals = left;
    this.message = refusalsGone(gone);
  };

  /** The chosen years out of those of the plan; a year that the plan lost gives the first. */
  yearsOf(years: readonly number[]): readonly number[] {
    if (this.year === 'all') return years;
    const [first] = years;
    const chosen = years.find((year) => year === this.year) ?? first;
    return chosen === undefined ? [] : [chosen];
  }

  /** Goes to where the quantities of a new cost line are filled in. */
  readonly goToLine = (line: string, firstYear: number): void => {
    this.go('kosten');
    this.arrival = { rowId: `${line}/per-jaar`, colId: `${firstYear}` };
  };

  /** Goes to a tab; what was asked there is put away. */
  readonly go = (tab: PlannerTab): void => {
    this.tab = tab;
    this.isPresenting = false;
    this.question = undefined;
  };
}
