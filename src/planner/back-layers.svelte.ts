import { hearBack, openLayer } from './back.ts';
import type { ViewState } from './view-state.svelte.ts';
import type { Visit } from './visit.svelte.ts';

/** Lets Back close what a person looks at above the sheets. A dialog says for itself that it is open. */
export function closeWithBack(visit: Visit, view: ViewState): void {
  // A plan that waits for its password and then shows is one thing that is open.
  const isVisiting = $derived(visit.shown !== undefined || visit.locked !== undefined);
  const isAsking = $derived(view.question !== undefined);
  $effect(hearBack);
  $effect(() => (isVisiting ? openLayer(() => visit.close()) : undefined));
  $effect(() => (view.isPresenting ? openLayer(view.stopPresenting) : undefined));
  $effect(() => (isAsking ? openLayer(view.closeQuestion) : undefined));
}
