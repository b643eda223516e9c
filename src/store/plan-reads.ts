import { refuse, succeed, type Result } from '../domain/result.ts';
import { foldNotes } from './fold-notes.ts';
import { frameOf, readPlanRow, type PlanRow, type StepRow } from './plan-row.ts';
import type { StoredRow } from './planner-tables.ts';
import type { LoadFailure, OpenPlan, PlanEntry, PlanList, UnreadableRow } from './plan-store.ts';
import { attempt, type StoreFailure } from './storage-failure.ts';
import { openPlanOf, type StoreContext } from './store-context.ts';
import { emptyLog } from './step-log.ts';

/** All plans; those that cannot be read are named apart, with their raw rows. */
export function listPlans<Step>(
  context: StoreContext<Step>,
): Promise<Result<PlanList, StoreFailure>> {
  return attempt(async () => {
    const tables = await context.tables();
    await foldNotes(context, tables);
    return listOf(await tables.allPlans());
  });
}

/** Reads every row and sorts out what can be used. */
export function listOf(rows: readonly StoredRow[]): PlanList {
  const entries: PlanEntry[] = [];
  const unreadable: UnreadableRow[] = [];
  for (const raw of rows) {
    const row = readPlanRow(raw);
    if (row.ok) entries.push(entryOf(row.value));
    else if (typeof raw.removedAt !== 'string')
      unreadable.push({ id: raw.id, problem: row.reason, raw });
  }
  entries.sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1));
  const isRemoved = ({ removedAt }: PlanEntry) => removedAt !== undefined;
  return {
    plans: entries.filter((entry) => !isRemoved(entry)),
    removed: entries.filter(isRemoved),
    unreadable,
  };
}

export function entryOf(row: PlanRow): PlanEntry {
  const { id, plan, rev, origin, createdAt, updatedAt, removedAt } = row;
  const entry = { id, title: plan.title, rev, origin, createdAt, updatedAt };
  return removedAt === undefined ? entry : { ...entry, removedAt };
}

/** `rev` per stored row, of whatever state; a row without one is there all the same. */
export function revsOf(rows: readonly StoredRow[]): ReadonlyMap<string, number> {
  return new Map(
    rows.map((raw) => {
      const frame = frameOf(raw);
      return [raw.id, frame === 'damaged-row' ? Infinity : frame.rev];
    }),
  );
}

/** Opens a plan with its steps of undo. Steps that cannot be read are left out, the plan is not. */
export async function loadPlan<Step>(
  context: StoreContext<Step>,
  id: string,
): Promise<Result<OpenPlan<Step>, LoadFailure>> {
  const read = await attempt(async () => {
    const tables = await context.tables();
    await foldNotes(context, tables);
    // In one piece, or a save of another tab could come between the plan and its steps.
    return tables.atomically(async () => ({
      raw: await tables.getPlan(id),
      steps: await tables.stepsOf(id),
    }));
  });
  if (!read.ok) return refuse({ kind: 'storage', failure: read.reason });
  const row = readStored(read.value.raw);
  if (!row.ok) return row;
  // A fresh writer: this is a new line of saves, even for a plan that is open already.
  const fresh = { ...row.value, writer: context.options.newId() };
  context.duty.loaded({ planId: id, rev: fresh.rev, at: fresh.updatedAt, plan: fresh.plan });
  return succeed(openWithSteps(fresh, read.value.steps, context.options.readStep));
}

function openWithSteps<Step>(
  row: PlanRow,
  rows: readonly StepRow[],
  readStep: (value: unknown) => Step | undefined,
): OpenPlan<Step> {
  const stored = rows.flatMap(({ seq, step }) => {
    const read = readStep(step);
    return read === undefined ? [] : [{ seq, step: read }];
  });
  const isWhole = stored.length === rows.length && row.done <= stored.length;
  if (!isWhole) return openPlanOf<Step>(row, emptyLog, undefined);
  const log = { steps: stored.map(({ step }) => step), done: row.done };
  return openPlanOf(row, log, stored);
}

/** A stored row as a plan, or why it is none. A removed plan is not there. */
export function readStored(raw: unknown): Result<PlanRow, LoadFailure> {
  if (raw === undefined) return refuse({ kind: 'no-such-plan' });
  const row = readPlanRow(raw);
  if (!row.ok) return refuse({ kind: 'unreadable', problem: row.reason });
  return row.value.removedAt === undefined ? row : refuse({ kind: 'no-such-plan' });
}
