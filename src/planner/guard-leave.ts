import type { PlannerSession } from './session.svelte.ts';
import { fetchWaysOut, fetchWaysOutWhenIdle } from './shared/ways-out.ts';

/** Lets the browser ask whether to leave, only where leaving would lose what stands on this page alone. */
export function guardLeave(session: PlannerSession): () => void {
  const listening = new AbortController();
  const ask = (event: BeforeUnloadEvent) => {
    if (!session.mayLeave()) event.preventDefault();
  };
  addEventListener('beforeunload', ask, { signal: listening.signal });
  return () => listening.abort();
}

/** Fetches the ways out before they are needed: soon after the first paint, at once where nothing is kept. */
export function fetchInTime(session: PlannerSession): (() => void) | undefined {
  const { opening, waits } = session.storage;
  const isNeeded = opening.mode === 'memory' || waits || session.safety !== 'untouched';
  if (!isNeeded) return fetchWaysOutWhenIdle();
  fetchWaysOut();
  return undefined;
}
