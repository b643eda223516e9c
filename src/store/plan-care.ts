import { readPlan } from '../codec/validate.ts';
import { refuse, succeed, type Result } from '../domain/result.ts';
import { readPlanRow, type Moment, type PlanRow } from './plan-row.ts';
import { entryOf, loadPlan, readStored } from './plan-reads.ts';
import { createPlan } from './plan-saves.ts';
import type { LoadFailure, OpenPlan, PlanEntry } from './plan-store.ts';
import { attempt, type StoreFailure } from './storage-failure.ts';
import { announce, type StoreContext } from './store-context.ts';
import { titledCopy } from './titled-copy.ts';

/** Gives a stored plan another title. An open plan is renamed by an edit, not by this. */
export async function renamePlan<Step>(
  context: StoreContext<Step>,
  id: string,
  title: string,
): Promise<Result<PlanEntry, LoadFailure>> {
  const renamed = await changeRow(context, id, (row) => {
    const plan = readPlan({ ...row.plan, title });
    return plan.ok
      ? succeed({ ...row, plan: plan.value })
      : refuse({ kind: 'unreadable', problem: { kind: 'damaged-plan', refusal: plan.reason } });
  });
  return renamed.ok ? succeed(entryOf(renamed.value)) : renamed;
}

/** Stores a copy of a plan, with the words for a copy behind its title and without its steps. */
export async function copyPlan<Step>(
  context: StoreContext<Step>,
  id: string,
): Promise<Result<OpenPlan<Step>, LoadFailure>> {
  const original = await loadPlan(context, id);
  if (!original.ok) return original;
  const plan = titledCopy(original.value.plan, context.options.copySuffix);
  const copy = await createPlan(context, plan, { from: 'copy', of: id });
  return copy.ok ? copy : refuse({ kind: 'storage', failure: copy.reason });
}

/** Sets a plan aside. Its row stays, readable or not, until it leaves the bin. */
export async function removePlan<Step>(
  context: StoreContext<Step>,
  id: string,
): Promise<Result<void, StoreFailure>> {
  const removed = await flagRow(context, id, { removedAt: context.options.now() });
  if (removed.ok) context.marker.forget(id);
  return removed;
}

/** Brings a plan that was set aside back. */
export async function undoRemovePlan<Step>(
  context: StoreContext<Step>,
  id: string,
): Promise<Result<void, StoreFailure>> {
  return flagRow(context, id, { removedAt: undefined });
}

type RowChange = (row: PlanRow) => Result<PlanRow, LoadFailure>;

/** Changes a row that can be read, as a write of its own: other tabs that have it open will see. */
async function changeRow<Step>(
  context: StoreContext<Step>,
  id: string,
  change: RowChange,
): Promise<Result<PlanRow, LoadFailure>> {
  const { now, newId } = context.options;
  const done = await attempt(async () => {
    const tables = await context.tables();
    return tables.atomically(async () => {
      const stored = readStored(await tables.getPlan(id));
      const next = stored.ok ? change(stored.value) : stored;
      if (!stored.ok || !next.ok) return { next };
      const row = { ...next.value, rev: stored.value.rev + 1, writer: newId(), updatedAt: now() };
      await tables.putPlan(row);
      return { next: succeed(row), before: stored.value };
    });
  });
  if (!done.ok) return refuse({ kind: 'storage', failure: done.reason });
  const { next, before } = done.value;
  if (next.ok && before !== undefined) {
    announce(context, { how: 'replace', row: next.value, kept: [], before: frameFor(before) });
    context.events.send({ event: 'changed-elsewhere', id, rev: next.value.rev });
  }
  return next;
}

function frameFor({ rev, writer, turn, updatedAt, plan }: PlanRow) {
  return { rev, writer, turn, updatedAt, removed: false, plan };
}

/** Sets or clears the flag of removal, and counts it as a write where the row can be counted. */
async function flagRow<Step>(
  { tables: opened, signal, marker, events, options }: StoreContext<Step>,
  id: string,
  flag: { readonly removedAt: Moment | undefined },
): Promise<Result<void, StoreFailure>> {
  const flagged = await attempt(async () => {
    const tables = await opened();
    return tables.atomically(async () => {
      const raw = await tables.getPlan(id);
      if (raw === undefined) return undefined;
      const row = readPlanRow(raw);
      const count = row.ok ? { rev: row.value.rev + 1, writer: options.newId() } : {};
      await tables.putPlan({ ...raw, ...count, ...flag });
      return row.ok ? { id, title: row.value.plan.title, rev: row.value.rev + 1 } : undefined;
    });
  });
  if (!flagged.ok) return flagged;
  if (flagged.value === undefined) return succeed(undefined);
  const { rev } = flagged.value;
  signal.send({ id, rev });
  events.send({ event: 'changed-elsewhere', id, rev });
  if (flag.removedAt === undefined) marker.note(flagged.value);
  return succeed(undefined);
}
