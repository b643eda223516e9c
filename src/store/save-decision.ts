import type { Plan } from '../domain/plan.ts';
import type { RowFrame } from './plan-row.ts';
import type { StepLog } from './step-log.ts';

/** Who wants to write what over a stored row, and on which `rev` it was made. */
export interface WriteClaim {
  readonly base: number;
  readonly writer: string;
  /** How many changes of this line of saves are in the plan; 0 where they are not counted. */
  readonly turn: number;
  readonly plan: Plan;
  readonly log: StepLog<unknown>;
}

/**
 * What may be done with a stored row: `replace` it · `recreate` it, for it is gone · keep it and
 * store the claim as a `copy` · `refuse`, for an empty plan would take the place of a filled one.
 */
export type SaveDecision = 'replace' | 'recreate' | 'copy' | 'refuse';

/**
 * Compare-and-set: a row may be replaced by whoever read its present `rev`, or wrote it. The same
 * writer with another `rev` is this very line of saves, whose answer got lost. A row that cannot
 * be read is never replaced.
 */
export function decideSave(
  stored: RowFrame | 'damaged-row' | undefined,
  claim: WriteClaim,
): SaveDecision {
  if (stored === undefined) return 'recreate';
  if (stored === 'damaged-row') return 'copy';
  const isOurs = stored.rev === claim.base || stored.writer === claim.writer;
  if (!isOurs || stored.removed) return 'copy';
  return wouldEmpty(stored.plan, claim) ? 'refuse' : 'replace';
}

/** A person can empty a plan, and then a step of undo is there; a start-up fault leaves none. */
function wouldEmpty(stored: unknown, { plan, log }: WriteClaim): boolean {
  return isEmpty(plan) && !isEmpty(stored) && log.steps.length === 0;
}

function isEmpty(plan: unknown): boolean {
  const lists: { costLines?: unknown; indicators?: unknown; keys?: unknown } =
    typeof plan === 'object' && plan !== null ? plan : {};
  return [lists.costLines, lists.indicators, lists.keys].every(
    (list) => Array.isArray(list) && list.length === 0,
  );
}
