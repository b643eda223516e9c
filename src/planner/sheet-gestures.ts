import type { CellAddress, Edit, EditProblem } from '../domain/edit.ts';
import type { HistoryEntry } from '../domain/history.ts';
import type { PlanDocument } from './plan-document.svelte.ts';
import { afterLanding, withoutRefusal, type Landing, type Refusal } from './refusals.ts';
import { refusalHistory } from './refusal-history.ts';
import type { ViewState } from './view-state.svelte.ts';

/** What a sheet asks when somebody changes it. */
export interface SheetGestures {
  readonly onedit: (edit: Edit) => EditProblem | undefined;
  readonly onland: (landing: Landing) => void;
  readonly onrestore: (cell: CellAddress) => void;
  /** What was refused in a cell before, newest first. */
  readonly refusedBefore: (cell: CellAddress) => readonly Refusal[];
}

/**
 * Takes the gestures of a sheet to the plan, and keeps what the plan refused beside the step that
 * the rest of the gesture became: they go back together.
 */
export function sheetGestures(
  document: () => PlanDocument,
  view: () => ViewState,
  sheet: () => string,
): SheetGestures {
  let step: HistoryEntry | undefined;
  return {
    onedit: (edit) => {
      const to = document();
      const before = to.history;
      const problem = to.edit(edit);
      step = to.history === before ? undefined : to.history.past.at(-1);
      return problem;
    },
    onland: (landing) => {
      refusalHistory(document()).add(landing.refused);
      const part = landing.isChange === true ? step : undefined;
      const shown = view();
      shown.refusals = afterLanding(shown.refusals, landing, { sheet: sheet(), step: part });
    },
    refusedBefore: (cell) => refusalHistory(document()).of(cell),
    onrestore: (cell) => {
      const shown = view();
      shown.refusals = withoutRefusal(shown.refusals, cell);
    },
  };
}
