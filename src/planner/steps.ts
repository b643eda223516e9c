import { gestureText } from '../locale/gesture-text.ts';
import type { PlanDocument } from './plan-document.svelte.ts';
import type { ViewState } from './view-state.svelte.ts';

/** Undoes a gesture, or does it again, and says which one it was. */
export function stepDocument(document: PlanDocument, view: ViewState, move: 'undo' | 'redo'): void {
  const label = document[move]();
  const words = move === 'undo' ? 'Ongedaan gemaakt' : 'Opnieuw gedaan';
  if (label !== undefined) view.message = `${words}: ${gestureText(label)}`;
}
