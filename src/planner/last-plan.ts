const NAME = 'doorstroming-planner.laatste-plan';

/**
 * The id of the plan that was open last, "" for the proposal. It stands in localStorage, which is written at once: a page
 * that leaves right after its first edit would not get it into the database any more.
 */
export function readLastPlan(): string | undefined {
  try {
    return localStorage.getItem(NAME) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Remembers it for the next visit. Without storage the next visit begins with the proposal. */
export function writeLastPlan(id: string): void {
  try {
    localStorage.setItem(NAME, id);
  } catch {
    // The plan itself is kept elsewhere and stands in "Mijn plannen".
  }
}
