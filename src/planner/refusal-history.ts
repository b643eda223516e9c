import type { CellAddress } from '../domain/edit.ts';
import { refusalKey, type Refusal } from './refusals.ts';

/** How many a cell keeps; who wants to know why looks at the last ones. */
const KEPT = 5;

/**
 * What was refused in each cell since the plan was opened, also once it was mended. Never stored:
 * it is about typing, not about the plan.
 */
export class RefusalHistory {
  readonly #byCell = new Map<string, readonly Refusal[]>();

  /** Newest first. */
  of(cell: CellAddress): readonly Refusal[] {
    return this.#byCell.get(refusalKey(cell)) ?? [];
  }

  add(refused: readonly Refusal[]): void {
    for (const refusal of refused) {
      const key = refusalKey(refusal.cell);
      const before = this.#byCell.get(key) ?? [];
      if (before[0]?.text === refusal.text) continue;
      this.#byCell.set(key, [refusal, ...before].slice(0, KEPT));
    }
  }
}

const histories = new WeakMap<object, RefusalHistory>();

/** The history that goes with an open plan. */
export function refusalHistory(of: object): RefusalHistory {
  const found = histories.get(of) ?? new RefusalHistory();
  histories.set(of, found);
  return found;
}
