import { untrack } from 'svelte';
import { commitOnLeave } from './commit-on-leave.ts';
import { noteRefusals } from './left-behind.ts';
import { NO_REFUSALS, stillRefused } from './refusals.ts';
import type { PlannerSession } from './session.svelte.ts';
import { takeTyping } from './typing.ts';
import type { ViewState } from './view-state.svelte.ts';

/**
 * Sees that nothing that is typed gets lost with the place where it is typed, and that no refused
 * text covers a newer value. For as long as the component that calls it stands.
 */
export function guardTyping(session: PlannerSession, view: ViewState): void {
  $effect(commitOnLeave);
  $effect(() => noteRefusals(() => view.refusals));
  $effect(takeBeforeLink);
  $effect(() => {
    if (view.dialog !== undefined || view.item !== undefined) takeTyping('closed');
  });
  let seen = untrack(() => ({ plan: session.document.plan, id: session.openId }));
  $effect(() => {
    const now = { plan: session.document.plan, id: session.openId };
    const isOther = seen.id !== undefined && seen.id !== now.id;
    const before = untrack(() => view.refusals);
    view.refusals = isOther ? NO_REFUSALS : stillRefused(before, seen.plan, now.plan);
    seen = now;
  });
}

/** A link that is pasted into the same tab takes the place of the sheet. */
function takeBeforeLink(): () => void {
  const take = (): void => takeTyping('closed');
  window.addEventListener('hashchange', take, { capture: true });
  return () => window.removeEventListener('hashchange', take, { capture: true });
}
