import type { OpenKeeping } from './open-keeping.svelte.ts';
import type { PlannerSession } from './session.svelte.ts';

/** Whether what was made here stands anywhere else than on this page. */
export type Safety = 'untouched' | 'kept' | 'here-only';

/** Whether what was made here is kept. In memory that includes the plans that are not open. */
export function safetyOf(session: PlannerSession, keeping: OpenKeeping): Safety {
  const { document, kept, storage, shelf } = session;
  const isUntouched = document.isLocked && kept === undefined;
  if (keeping.isHereOnly) return 'here-only';
  if (storage.opening.mode === 'memory' && !(isUntouched && shelf.list.plans.length === 0)) {
    return 'here-only';
  }
  return isUntouched ? 'untouched' : 'kept';
}
