import type { Known } from './marker.ts';

/** A plan that was kept here and is gone, or is back at an older state. */
export interface Loss extends Known {
  /** `rev` of what is still in the database, if anything is. */
  readonly foundRev?: number;
}

/**
 * Compares what the marker knows with what the database holds. A `rev` above the marker's is no
 * loss: the page may have closed between the save and the note of it.
 */
export function lossesIn(
  known: readonly Known[],
  found: ReadonlyMap<string, number>,
): readonly Loss[] {
  return known.flatMap((plan) => {
    const foundRev = found.get(plan.id);
    if (foundRev === undefined) return [plan];
    return foundRev < plan.rev ? [{ ...plan, foundRev }] : [];
  });
}
