/** What is to be done when the page goes out of sight, and when it comes back from the browser's cache. */
export interface LeavingHandlers {
  readonly onLeaving: () => void;
  readonly onReturn: () => void;
}

/**
 * Listens until the returned function is called. Hidden counts as leaving: a phone may end a hidden
 * page without another word.
 */
export function hearLeaving({ onLeaving, onReturn }: LeavingHandlers): () => void {
  if (typeof document === 'undefined') return () => undefined;
  const listening = new AbortController();
  const { signal } = listening;
  addEventListener('pagehide', onLeaving, { signal });
  addEventListener('pageshow', ({ persisted }) => (persisted ? onReturn() : undefined), { signal });
  const onVisibility = () => (document.visibilityState === 'hidden' ? onLeaving() : undefined);
  document.addEventListener('visibilitychange', onVisibility, { signal });
  return () => listening.abort();
}
