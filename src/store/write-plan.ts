import { frameOf, type Moment, type Origin, type PlanRow, type RowFrame } from './plan-row.ts';
import type { PlannerTables } from './planner-tables.ts';
import { decideSave, type WriteClaim } from './save-decision.ts';
import { writesFor, type KeptStep, type StepLog } from './step-log.ts';
import { titledCopy } from './titled-copy.ts';

/** One state of a plan that must be kept, whatever happens. */
export interface PlanWrite<Step> extends WriteClaim {
  readonly id: string;
  readonly log: StepLog<Step>;
  readonly at: Moment;
  readonly createdAt: Moment;
  readonly origin: Origin;
  /** The steps as the claimant knows them stored; absent where it does not know. */
  readonly stored?: readonly KeptStep<Step>[] | undefined;
  /** The row that it becomes when another tab was first. */
  readonly copy: { readonly id: string; readonly suffix: string };
}

/** What became of it. `before` is the row that was replaced, for a restore point. */
export type PlanWritten<Step> =
  | {
      readonly how: 'replace' | 'recreate' | 'copy';
      readonly row: PlanRow;
      readonly kept: readonly KeptStep<Step>[];
      readonly before?: RowFrame;
    }
  | { readonly how: 'refuse' };

/**
 * Writes a state of a plan with its steps of undo. Runs inside `atomically`, so that all of it is
 * kept or nothing is.
 */
export async function writePlan<Step>(
  tables: PlannerTables,
  write: PlanWrite<Step>,
): Promise<PlanWritten<Step>> {
  const stored = await tables.getPlan(write.id);
  const frame = stored === undefined ? undefined : frameOf(stored);
  const how = decideSave(frame, write);
  if (how === 'refuse') return { how };
  if (how === 'copy') return { how, ...(await putCopy(tables, write)) };
  const before = typeof frame === 'object' ? frame : undefined;
  const row = rowOf(write, (before?.rev ?? write.base) + 1);
  await tables.putPlan(row);
  const known = how === 'replace' ? write.stored : undefined;
  const kept = await putSteps(tables, write.id, write.log, known);
  return { how, row, kept, ...(before === undefined ? {} : { before }) };
}

async function putCopy<Step>(tables: PlannerTables, write: PlanWrite<Step>) {
  const row: PlanRow = {
    ...rowOf(write, 1),
    id: write.copy.id,
    plan: titledCopy(write.plan, write.copy.suffix),
    createdAt: write.at,
    origin: { from: 'conflict', of: write.id },
  };
  await tables.putPlan(row);
  return { row, kept: await putSteps(tables, row.id, write.log, undefined) };
}

function rowOf<Step>(
  { id, plan, writer, turn, createdAt, at, origin, log }: PlanWrite<Step>,
  rev: number,
): PlanRow {
  const dates = { createdAt, updatedAt: at };
  return { id, schema: 1, plan, rev, writer, turn, ...dates, origin, done: log.done };
}

/** Makes the stored steps of a plan those of the log; all are written anew when none are known. */
export async function putSteps<Step>(
  tables: PlannerTables,
  planId: string,
  log: StepLog<Step>,
  known: readonly KeptStep<Step>[] | undefined,
): Promise<readonly KeptStep<Step>[]> {
  const { put, remove, kept } = writesFor(known ?? [], log);
  if (known === undefined) await tables.deleteSteps(planId, 'all');
  if (remove.length > 0) await tables.deleteSteps(planId, remove);
  if (put.length > 0) await tables.putSteps(put.map(({ seq, step }) => ({ planId, seq, step })));
  return kept;
}
