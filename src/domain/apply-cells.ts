import { checkedValue, kindOf } from './cell-value.ts';
import { placeProblem } from './cell-place.ts';
import { micros } from './decimal.ts';
import type { CellChange, EditProblem } from './edit.ts';
import type { Plan } from './plan.ts';
import { byId } from './plan-lists.ts';
import { readCell } from './read-cell.ts';
import { refuse, succeed, type Result } from './result.ts';
import { writeCell } from './write-cell.ts';

/**
 * Sets cells, all or none: the first one that is refused refuses the whole gesture. A cell that
 * gets the value it already has changes nothing ("72.00" is "72").
 */
export function setCells(plan: Plan, changes: readonly CellChange[]): Result<Plan, EditProblem> {
  let changed = plan;
  for (const change of changes) {
    const result = setCell(changed, change);
    if (!result.ok) return result;
    changed = result.value;
  }
  const problem = orderProblem(changed, changes);
  return problem === undefined ? succeed(changed) : refuse(problem);
}

/** A paste taken apart: what may be set in one gesture, and why the rest may not. */
export interface SortedCells {
  readonly accepted: readonly CellChange[];
  readonly refused: readonly EditProblem[];
}

/** Takes the cells that would be refused out of a paste, so that the good ones can land together. */
export function sortCells(plan: Plan, changes: readonly CellChange[]): SortedCells {
  const refused: EditProblem[] = [];
  const possible: CellChange[] = [];
  let changed = plan;
  for (const change of changes) {
    const result = setCell(changed, change);
    if (result.ok) possible.push(change);
    else refused.push(result.reason);
    changed = result.ok ? result.value : changed;
  }
  const accepted = possible.filter((change) => {
    const problem = orderProblem(changed, [change]);
    if (problem !== undefined) refused.push(problem);
    return problem === undefined;
  });
  return { accepted, refused };
}

function setCell(plan: Plan, change: CellChange): Result<Plan, EditProblem> {
  const misplaced = placeProblem(plan, change.cell);
  if (misplaced !== undefined) return refuse(misplaced);
  const kind = kindOf(plan, change.cell);
  const checked = checkedValue(kind, change);
  if (!checked.ok) return checked;
  const value = checked.value ?? undefined;
  const present = readCell(plan, change.cell) ?? (kind.holds === 'text' ? '' : undefined);
  const same = kind.holds === 'decimal' ? sameDecimal(present, value) : present === value;
  return succeed(same ? plan : writeCell(plan, change.cell, checked.value));
}

/** Whether two decimals are the same number; an empty cell is not a 0. */
export function sameDecimal(a: string | undefined, b: string | undefined): boolean {
  if (a === b) return true;
  return a !== undefined && b !== undefined && micros(a) === micros(b);
}

/** `from` and `until` of a party may be set in one gesture, so their order is judged at its end. */
function orderProblem(plan: Plan, changes: readonly CellChange[]): EditProblem | undefined {
  for (const { cell, value } of changes) {
    if (cell.at !== 'from' && cell.at !== 'until') continue;
    const { from, until } = byId(plan.parties, cell.party) ?? {};
    if (from === undefined || until === undefined || from <= until) continue;
    const limit = `${cell.at === 'from' ? until : from}`;
    return { problem: 'from-after-until', cell, given: value ?? '', limit };
  }
  return undefined;
}
