/** The part of the address that may carry a plan, with its `#`; undefined when it carries none. */
export function takeLink(): string | undefined {
  return location.hash.includes('plan') ? location.href : undefined;
}

/** Takes the plan out of the address bar and the history: a link is not left lying about. */
export function cleanAddress(): void {
  history.replaceState(history.state, '', location.pathname + location.search);
}

/** Hears a second link that is pasted into the same tab, which does not load the page anew. */
export function onLink(open: (link: string) => void): () => void {
  const listener = (): void => {
    const link = takeLink();
    if (link !== undefined) open(link);
  };
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}
