import type { PlanDocument } from './plan-document.svelte.ts';
import { stepDocument } from './steps.ts';
import { takeTyping } from './typing.ts';
import type { ViewState } from './view-state.svelte.ts';

export const loadCommands = () => import('./command/CommandDialog.svelte');

/** The keys that work everywhere in the planner; `locale/shortcut-text.ts` tells people of them. */
export function plannerKeys(document: PlanDocument, view: ViewState) {
  return (event: KeyboardEvent): void => {
    // Who presses Ctrl may go on with K and then type at once: the field is ready by then.
    if (event.key === 'Control' || event.key === 'Meta') loadCommands().catch(() => undefined);
    const action = actionOf(event, document, view);
    if (action === undefined || event.defaultPrevented) return;
    event.preventDefault();
    action();
  };
}

function actionOf(
  event: KeyboardEvent,
  document: PlanDocument,
  view: ViewState,
): (() => void) | undefined {
  const { target, altKey, shiftKey } = event;
  const key = event.key.toLowerCase();
  const isFree = view.dialog === undefined && view.item === undefined;
  if (key === '?' && isFree && view.settings.questionMark && !isTyping(target)) {
    return () => (view.dialog = 'comfort');
  }
  if (!(event.ctrlKey || event.metaKey) || altKey) return undefined;
  if (key === 'k' && isFree) {
    return () => {
      takeTyping('closed');
      view.dialog = 'command';
    };
  }
  // In a field these belong to the text.
  if ((key !== 'z' && key !== 'y') || (hasText(target) && !isIdle(target))) return undefined;
  return () => stepDocument(document, view, key === 'y' || shiftKey ? 'redo' : 'undo');
}

/** A cell of a table in which nothing is being typed has no text of its own to undo. */
function isIdle(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.dataset['idle'] !== undefined;
}

function hasText(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return true;
  return (
    target instanceof HTMLInputElement && !['radio', 'range', 'checkbox'].includes(target.type)
  );
}

/** In a list and in the grid a sign goes to what is chosen there. */
function isTyping(target: EventTarget | null): boolean {
  if (hasText(target) || target instanceof HTMLSelectElement) return true;
  return target instanceof Element && target.closest('.grid') !== null;
}
