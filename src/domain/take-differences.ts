import { setCells } from './apply-cells.ts';
import { setYears } from './apply-settings.ts';
import { cellKey } from './cell-key.ts';
import type { EditProblem, NamedList } from './edit.ts';
import type { InputDifference } from './input-difference.ts';
import type { Plan } from './plan.ts';
import { byId } from './plan-lists.ts';
import { readCell } from './read-cell.ts';
import { refuse, succeed, type Result } from './result.ts';
import { isTakeable, stepOf, type SingleDifference, type Step } from './take-one.ts';

/** The difference that could not be taken over, and why; no problem: it never can by itself. */
export interface RefusedDifference {
  readonly difference: InputDifference;
  readonly problem?: EditProblem;
}

/** Differences that are taken in one go. */
interface Batch {
  readonly differences: readonly InputDifference[];
  readonly step: Step;
}

/**
 * Takes over single differences from another plan, all or none; they are those of
 * `compareInputs(of, plan)`. What others stand on goes first: years, then new items, then how keys
 * grow; all cells go together and what is removed goes last. So a new key and the line that names
 * it can come in one gesture.
 */
export function takeDifferences(
  plan: Plan,
  of: Plan,
  differences: readonly InputDifference[],
): Result<Plan, RefusedDifference> {
  const never = differences.find((difference) => !isTakeable(difference));
  if (never !== undefined) return refuse({ difference: never });
  let taken = plan;
  for (const { differences: those, step } of batchesOf(of, differences.filter(isTakeable))) {
    const result = step(taken);
    if (!result.ok) return refuseOne(those, result.reason);
    taken = result.value;
  }
  return succeed(taken);
}

function refuseOne(
  differences: readonly InputDifference[],
  problem: EditProblem,
): Result<never, RefusedDifference> {
  const wanted = problem.cell === undefined ? undefined : cellKey(problem.cell);
  const at = (each: InputDifference) => each.differ === 'cell' && cellKey(each.cell) === wanted;
  const difference = differences.find(at) ?? differences[0];
  // A batch is never empty.
  if (difference === undefined) throw new Error('refused without a difference');
  return refuse({ difference, problem });
}

function batchesOf(of: Plan, differences: readonly SingleDifference[]): readonly Batch[] {
  const sorted = [...differences].sort(
    (a, b) => turn(a) - turn(b) || growth(of, a) - growth(of, b),
  );
  const cells = sorted.filter((each) => each.differ === 'cell');
  const years = sorted.filter(isOfYears);
  const batches: Batch[] = [];
  for (const difference of sorted) {
    if (difference === cells[0]) {
      const changes = cells.map(({ cell }) => ({ cell, value: readCell(of, cell) ?? null }));
      batches.push({ differences: cells, step: (plan) => setCells(plan, changes) });
    } else if (difference === years[0] && years.length > 1) {
      // One by one they would drop years that both plans have.
      const step: Step = (plan) => setYears(plan, of.firstYear, of.yearCount);
      batches.push({ differences: years, step });
    } else if (difference.differ !== 'cell' && !(isOfYears(difference) && years.length > 1)) {
      batches.push({ differences: [difference], step: stepOf(of, difference) });
    }
  }
  return batches;
}

function isOfYears(difference: InputDifference): boolean {
  return (
    difference.differ === 'setting' && ['first-year', 'year-count'].includes(difference.setting)
  );
}

/** An item comes after what it may refer to. */
const ORDER: readonly NamedList[] = [
  'groups',
  'indices',
  'parties',
  'indicators',
  'keys',
  'costLines',
];

/** Of a new key: out of how many others it grows, one after the other. Those come before it. */
function growth(of: Plan, difference: SingleDifference): number {
  if (difference.differ !== 'only-here' || difference.list !== 'keys') return 0;
  const fromOf = (id: string) => byId(of.keys, id)?.phaseIn?.from;
  let count = 0;
  let from = fromOf(difference.id);
  while (from !== undefined && count < of.keys.length) {
    count += 1;
    from = fromOf(from);
  }
  return count;
}

function turn(difference: SingleDifference): number {
  switch (difference.differ) {
    case 'setting':
      return -1;
    case 'only-here':
      return ORDER.indexOf(difference.list);
    case 'phase-in-from':
      return ORDER.length;
    case 'only-there':
      return 2 * ORDER.length + 1 - ORDER.indexOf(difference.list);
    case 'cell':
    case 'line-key':
    case 'line-index':
    case 'executor':
    case 'section':
      return ORDER.length + 1;
  }
}
