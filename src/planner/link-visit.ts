// An address may have been coded on its way, so the word may stand there in codes.
const IN_FRAGMENT = /plan|%(?:25)*[2-7][0-9a-f]/i;
const IN_QUERY = /(?:#|%(?:25)*23)plan/i;

/** The address, when it may carry a plan; undefined when it carries none. */
export function takeLink(): string | undefined {
  const mayCarry = IN_FRAGMENT.test(location.hash) || IN_QUERY.test(location.search);
  return mayCarry ? location.href : undefined;
}

/** The address without the plan: a link is not left lying about in the address bar and history. */
export function cleanAddress(): void {
  history.replaceState(history.state, '', addressWithoutLink());
}

/** What is left of the address when the plan is taken out. */
export function addressWithoutLink(): string {
  return location.pathname + (IN_QUERY.test(location.search) ? '' : location.search);
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
