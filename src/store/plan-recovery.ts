import { refuse, succeed, type Result } from '../domain/result.ts';
import type { Origin } from './plan-row.ts';
import { createPlan, savePlan, storeNew } from './plan-saves.ts';
import type { LoadFailure, OpenPlan, RestorePoint, SaveOutcome } from './plan-store.ts';
import { attempt, type StoreFailure } from './storage-failure.ts';
import type { StoreContext } from './store-context.ts';
import { emptyLog, type StepLog } from './step-log.ts';

/** Saves an earlier state over a plan. Nothing is saved unless what is there now became a point. */
export async function restorePlan<Step>(
  context: StoreContext<Step>,
  open: OpenPlan<Step>,
  point: RestorePoint,
  log: StepLog<Step>,
): Promise<SaveOutcome<Step>> {
  const { id, rev, updatedAt, plan } = open;
  await context.duty.settled();
  const kept = await context.shelf.keepPoint({ planId: id, rev, at: updatedAt, plan });
  if (!kept.ok) return { outcome: 'failed', failure: kept.reason };
  return savePlan(context, open, point.plan, log);
}

/** Stores the newest restore point of a lost plan: under its own id, or beside what is still there. */
export async function recoverPlan<Step>(
  context: StoreContext<Step>,
  id: string,
): Promise<Result<OpenPlan<Step>, LoadFailure>> {
  const points = await context.shelf.points(id);
  if (!points.ok) return refuse({ kind: 'storage', failure: points.reason });
  const [newest] = points.value;
  if (newest === undefined) return refuse({ kind: 'no-such-plan' });
  const stored = await putBack(context, newest);
  if (!stored.ok) return refuse({ kind: 'storage', failure: stored.reason });
  if (stored.value.id !== id) context.marker.forget(id);
  return succeed(stored.value);
}

async function putBack<Step>(
  context: StoreContext<Step>,
  { planId, rev, plan }: RestorePoint,
): Promise<Result<OpenPlan<Step>, StoreFailure>> {
  const origin: Origin = { from: 'restored', of: planId };
  const there = await attempt(async () => (await context.tables()).getPlan(planId));
  if (!there.ok) return there;
  if (there.value !== undefined) return createPlan(context, plan, origin);
  return storeNew<Step>(context, { id: planId, rev: rev + 1, plan, origin }, emptyLog);
}
