import type { PlannerTab } from '../locale/planner-tabs.ts';
import type { Question } from '../domain/question.ts';

/** How a sheet is shown: in the grid, or as a plain table. */
export type SheetMode = 'rekenblad' | 'tabel';

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
  showsBounds = $state(false);
  mode = $state<SheetMode>('tabel');
  /** The number whose working is open. */
  question = $state.raw<Question | undefined>(undefined);
  /** Said by screen readers, and shown for a while. */
  message = $state('');

  /** Opens the working of a number. */
  readonly ask = (question: Question): void => {
    this.question = question;
  };

  readonly closeQuestion = (): void => {
    this.question = undefined;
  };

  /** The chosen years out of those of the plan; a year that the plan lost gives the first. */
  yearsOf(years: readonly number[]): readonly number[] {
    if (this.year === 'all') return years;
    const [first] = years;
    const chosen = years.find((year) => year === this.year) ?? first;
    return chosen === undefined ? [] : [chosen];
  }

  /** Goes to a tab; what was asked there is put away. */
  readonly go = (tab: PlannerTab): void => {
    this.tab = tab;
    this.question = undefined;
  };
}
