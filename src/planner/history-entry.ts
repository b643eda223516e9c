/** The mark of the planner on an entry of the browser's history. */
export interface HistoryEntry {
  /** How many things are open there. */
  readonly depth: number;
  /** The browser's keys of the entries below it, from depth 0; empty where a browser has no keys. */
  readonly below: readonly string[];
}

const [DEPTH, BELOW] = ['plannerDepth', 'plannerBelow'] as const;

/** The mark of the entry that is shown now, or undefined where another address brought one here. */
export function entryNow(): HistoryEntry | undefined {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null) return undefined;
  const depth: unknown = Reflect.get(state, DEPTH);
  const below: unknown = Reflect.get(state, BELOW);
  if (typeof depth !== 'number') return undefined;
  const isList = Array.isArray(below) && below.every((key) => typeof key === 'string');
  return { depth, below: isList ? below : [] };
}

/** Marks the entry that is shown now. */
export function markEntry({ depth, below }: HistoryEntry): void {
  history.replaceState({ [DEPTH]: depth, [BELOW]: below }, '');
}

/** Adds an entry above the one that is shown now. */
export function pushEntry(address: string | undefined): void {
  const { depth, below } = above(entryNow() ?? { depth: 0, below: [] });
  history.pushState({ [DEPTH]: depth, [BELOW]: below }, '', address);
}

/** The mark of an entry that stands above this one, which is shown now. */
export function above({ depth, below }: HistoryEntry): HistoryEntry {
  const key = navigationNow()?.currentEntry?.key;
  return { depth: depth + 1, below: key === undefined ? [] : [...below, key] };
}

/**
 * Goes to the entry of this depth, and says whether the browser is on its way. By its key where it
 * has one: who reloads while the browser is on its way would otherwise go back twice as far, out of
 * the planner, since the mark then belongs to another entry than the one that is shown.
 */
export function goToDepth(wanted: number, onfail: () => void): boolean {
  const { depth, below } = entryNow() ?? { depth: 0, below: [] };
  const [navigation, key] = [navigationNow(), below[wanted]];
  if (navigation === undefined || key === undefined) history.go(wanted - depth);
  else if (navigation.currentEntry?.key === key) {
    markEntry({ depth: wanted, below: below.slice(0, wanted) });
    return false;
  } else {
    const { committed, finished } = navigation.traverseTo(key);
    Promise.all([committed, finished]).catch(onfail);
  }
  return true;
}

/** Where the entry stands; where a browser does not tell, the number of entries grows with a new one. */
export function placeNow(): number {
  return navigationNow()?.currentEntry?.index ?? history.length;
}

function navigationNow(): Navigation | undefined {
  return (window as { readonly navigation?: Navigation }).navigation;
}
