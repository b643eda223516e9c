import { cellKey } from './cell-key.ts';
import { compareInputs } from './compare-inputs.ts';
import type { CellAddress } from './edit.ts';
import type { Plan } from './plan.ts';

/** Which cells of a plan differ from a base, and what they held there. */
export interface ChangedCells {
  /** How many cells of items that both plans have differ. */
  readonly count: number;
  has(cell: CellAddress): boolean;
  /** The base's value of a changed cell; undefined when it was empty there. */
  baseValue(cell: CellAddress): string | undefined;
}

/** Looks up the cells in which a plan differs from the proposal, or from what it was copied from. */
export function changedCells(plan: Plan, base: Plan): ChangedCells {
  const changed = new Map<string, string | undefined>();
  for (const difference of compareInputs(plan, base)) {
    if (difference.differ === 'cell') changed.set(cellKey(difference.cell), difference.there);
  }
  return {
    count: changed.size,
    has: (cell) => changed.has(cellKey(cell)),
    baseValue: (cell) => changed.get(cellKey(cell)),
  };
}
