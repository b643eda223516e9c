import { hearBack, openLayer } from './back.ts';
import type { ViewState } from './view-state.svelte.ts';
import type { Visit } from './visit.svelte.ts';

/** Lets Back close what takes the place of the sheets. Dialogs and workings say for themselves that they are open. */
export function closeWithBack(visit: Visit, view: ViewState): void {
  // A plan that waits for its password and then shows is one thing that is open.
  const isVisiting = $derived(visit.shown !== undefined || visit.locked !== undefined);
  $effect(hearBack);
  $effect(() => (isVisiting ? openLayer(() => visit.close()) : undefined));
  $effect(() => (view.isPresenting ? openLayer(view.stopPresenting) : undefined));
}
