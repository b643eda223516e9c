/**
 * What this browser tab remembers of its screen until it is closed, under a name. What it holds may
 * be of an older version, or of somebody who tried something: nothing of it is taken on trust.
 */
export function remembered(name: string): ReadonlyMap<string, unknown> {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(name) ?? '{}');
    return new Map(typeof kept === 'object' && kept !== null ? Object.entries(kept) : []);
  } catch {
    return new Map();
  }
}

/** Remembers this in place of what was there; without storage a reload begins anew. */
export function remember(name: string, what: object): void {
  try {
    sessionStorage.setItem(name, JSON.stringify(what));
  } catch {
    // The screen goes on as it is.
  }
}
