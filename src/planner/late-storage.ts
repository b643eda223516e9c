import type { HistoryEntry } from '../domain/history.ts';
import type { OpenPlan, PlanStore } from '../store/plan-store.ts';

type Store = PlanStore<HistoryEntry>;

/**
 * The browser's storage answered after all: puts what was made in memory meanwhile beside the plans
 * that were there. Gives what each became, by the id that it had; undefined when one was refused, and
 * then all of it stays in memory.
 */
export async function moveIntoStorage(
  from: Store,
  to: Store,
): Promise<ReadonlyMap<string, OpenPlan<HistoryEntry>> | undefined> {
  const list = await from.list();
  const moved = new Map<string, OpenPlan<HistoryEntry>>();
  for (const { id } of list.ok ? list.value.plans : []) {
    const loaded = await from.load(id);
    if (!loaded.ok) continue;
    const { plan, origin, log } = loaded.value;
    const created = await to.create(plan, origin, log);
    if (!created.ok) return undefined;
    moved.set(id, created.value);
  }
  return moved;
}
