import { steppedText } from '../locale/gesture-text.ts';
import { refusalsGone } from '../locale/landing-text.ts';
import type { PlanDocument } from './plan-document.svelte.ts';
import { withoutNewest } from './refusals.ts';
import { takeBackField } from './standing-fields.svelte.ts';
import type { ViewState } from './view-state.svelte.ts';

/** Undoes a gesture, or does it again, and says which one it was. */
export function stepDocument(document: PlanDocument, view: ViewState, move: 'undo' | 'redo'): void {
  if (move === 'undo' && takeBackField()) {
    view.message = refusalsGone(1);
    return;
  }
  if (move === 'undo' && view.refusals.size > 0) {
    takeBack(document, view);
    return;
  }
  const label = document[move]();
  if (label !== undefined) view.message = steppedText(move, label);
}

/**
 * What stands refused is the newest step, and nothing else comes back with it but the rest of its
 * own gesture.
 */
function takeBack(document: PlanDocument, view: ViewState): void {
  const { left, gone } = withoutNewest(view.refusals);
  const step = gone[0]?.gesture?.step;
  view.refusals = left;
  const isNewest = step !== undefined && step === document.history.past.at(-1);
  const label = isNewest ? document.undo() : undefined;
  const undone = label === undefined ? '' : `${steppedText('undo', label)} `;
  view.message = `${undone}${refusalsGone(gone.length)}`;
}
