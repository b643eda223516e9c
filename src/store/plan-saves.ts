import type { Plan } from '../domain/plan.ts';
import { refuse, succeed, type Result } from '../domain/result.ts';
import type { Origin, PlanRow } from './plan-row.ts';
import type { OpenPlan, SaveOutcome } from './plan-store.ts';
import { attempt, type StoreFailure } from './storage-failure.ts';
import { announce, openPlanOf, type StoreContext } from './store-context.ts';
import { emptyLog, trimLog, type StepLog } from './step-log.ts';
import { putSteps, writePlan, type PlanWrite } from './write-plan.ts';

/** Stores a new plan under a new id. */
export function createPlan<Step>(
  context: StoreContext<Step>,
  plan: Plan,
  origin: Origin,
  log: StepLog<Step> = emptyLog,
): Promise<Result<OpenPlan<Step>, StoreFailure>> {
  return storeNew(context, { id: context.options.newId(), rev: 1, plan, origin }, log);
}

/** Stores a plan under an id that is not taken; where it is, that is a failure and nothing changes. */
export async function storeNew<Step>(
  context: StoreContext<Step>,
  fresh: Pick<PlanRow, 'id' | 'rev' | 'plan' | 'origin'>,
  given: StepLog<Step>,
): Promise<Result<OpenPlan<Step>, StoreFailure>> {
  const log = trimLog(given);
  const at = context.options.now();
  const writer = context.options.newId();
  const dates = { createdAt: at, updatedAt: at };
  const row: PlanRow = { ...fresh, ...dates, schema: 1, writer, turn: 0, done: log.done };
  const kept = await attempt(async () => {
    const tables = await context.tables();
    return tables.atomically(async () => {
      await tables.addPlan(row);
      await context.last.keepWith(tables, row.id);
      return putSteps(tables, row.id, log, undefined);
    });
  });
  if (!kept.ok) return refuse(kept.reason);
  announce(context, { how: 'recreate', row, kept: kept.value });
  return succeed(openPlanOf(row, log, kept.value));
}

/** Saves a state of an open plan, in one transaction with its steps of undo. */
export async function savePlan<Step>(
  context: StoreContext<Step>,
  open: OpenPlan<Step>,
  plan: Plan,
  given: StepLog<Step>,
  turn = 0,
): Promise<SaveOutcome<Step>> {
  const log = trimLog(given);
  const write = claimOf(context, open, { plan, log, turn });
  const written = await attempt(async () => {
    const tables = await context.tables();
    return tables.atomically(async () => {
      const done = await writePlan(tables, write);
      if (done.how === 'recreate') await context.last.keepWith(tables, write.id);
      return done;
    });
  });
  if (!written.ok) return { outcome: 'failed', failure: written.reason };
  announce(context, written.value);
  if (written.value.how === 'refuse') return { outcome: 'refused', why: 'would-empty' };
  const { how, row, kept } = written.value;
  const next = openPlanOf(row, log, kept);
  return how === 'copy'
    ? { outcome: 'conflict', copy: next, original: open.id }
    : { outcome: 'saved', open: next, recreated: how === 'recreate' && open.rev > 0 };
}

/** What an open plan asks to be written. */
function claimOf<Step>(
  { options }: StoreContext<Step>,
  { id, rev, writer, stored, origin, createdAt }: OpenPlan<Step>,
  state: Pick<PlanWrite<Step>, 'plan' | 'log' | 'turn'>,
): PlanWrite<Step> {
  const copy = { id: options.newId(), suffix: options.conflictSuffix };
  const place = { id, base: rev, writer, stored, origin, createdAt };
  return { ...place, ...state, at: options.now(), copy };
}
