import type { CellAddress, EditProblem } from './edit.ts';
import { YEAR } from './field-rules.ts';
import { yearsOf, type CostLine, type Key, type Plan } from './plan.ts';
import { byId, nameOf } from './plan-lists.ts';
import type { KeyCell, LineCell } from './read-cell.ts';

type Problem = EditProblem['problem'];

/**
 * Whether the plan has the place that an address names: every reference exists, figures, weights
 * and agreements stay within one group, a year is one of the plan's. Gives the problem, or nothing.
 */
export function placeProblem(plan: Plan, cell: CellAddress): EditProblem | undefined {
  const problem = problemOf(plan, cell);
  if (problem === undefined) return undefined;
  return problem === 'not-a-year'
    ? { problem, cell, limit: `${YEAR.min}-${YEAR.max}` }
    : { problem, cell };
}

function problemOf(plan: Plan, cell: CellAddress): Problem | undefined {
  if ('line' in cell) return lineProblem(plan, byId(plan.costLines, cell.line), cell);
  if ('key' in cell) return keyProblem(plan, byId(plan.keys, cell.key), cell);
  if ('indicator' in cell) {
    const group = byId(plan.indicators, cell.indicator)?.group;
    if (group === undefined) return 'unknown-reference';
    return cell.at === 'figure' ? memberProblem(byId(plan.parties, cell.party), group) : undefined;
  }
  if ('party' in cell) return byId(plan.parties, cell.party) ? undefined : 'unknown-reference';
  if ('index' in cell) {
    return byId(plan.indices, cell.index) ? yearProblem(plan, cell.year) : 'unknown-reference';
  }
  return nameOf(plan, cell.list, cell.id) === undefined ? 'unknown-reference' : undefined;
}

function lineProblem(plan: Plan, line: CostLine | undefined, cell: LineCell): Problem | undefined {
  if (line === undefined) return 'unknown-reference';
  switch (cell.at) {
    case 'line-year':
      return yearProblem(plan, cell.year);
    case 'split':
      return byId(plan.groups, cell.group) ? undefined : 'unknown-reference';
    case 'unit-price':
      return line.kind === 'units' ? undefined : 'unknown-reference';
    case 'hours-per-fte':
    case 'cost-per-fte':
      return line.kind === 'hours' ? undefined : 'unknown-reference';
  }
}

function keyProblem(plan: Plan, key: Key | undefined, cell: KeyCell): Problem | undefined {
  if (key === undefined) return 'unknown-reference';
  switch (cell.at) {
    case 'weight':
      return memberProblem(byId(plan.indicators, cell.indicator), key.group);
    case 'fixed':
    case 'floor':
    case 'cap':
      return memberProblem(byId(plan.parties, cell.party), key.group);
    case 'phase-in':
      return key.phaseIn ? yearProblem(plan, cell.year) : 'unknown-reference';
    case 'key-note':
      return undefined;
  }
}

/** Whether an item exists and belongs to the group that refers to it. */
export function memberProblem(
  item: { readonly group: string } | undefined,
  group: string,
): 'unknown-reference' | 'wrong-group' | undefined {
  if (item === undefined) return 'unknown-reference';
  return item.group === group ? undefined : 'wrong-group';
}

function yearProblem(plan: Plan, year: number): 'not-a-year' | undefined {
  return yearsOf(plan).includes(year) ? undefined : 'not-a-year';
}
