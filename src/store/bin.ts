import { succeed, type Result } from '../domain/result.ts';
import { lookIntoBin, readBinState } from './bin-term.ts';
import { listOf } from './plan-reads.ts';
import type { PlannerTables } from './planner-tables.ts';
import type { BinEntry } from './plan-store.ts';
import { attempt, type StoreFailure } from './storage-failure.ts';
import type { StoreContext } from './store-context.ts';

/** Beside the plans, as a setting: earlier code leaves it alone. */
const setting = 'prullenbak';

/** What was set aside and is still to be had; what has been there long enough is deleted for good. */
export async function openBin<Step>(
  context: StoreContext<Step>,
): Promise<Result<readonly BinEntry[], StoreFailure>> {
  const looked = await attempt(async () => {
    const tables = await context.tables();
    return tables.atomically(() => tend(tables, context.options.now()));
  });
  if (!looked.ok) return looked;
  const { here, gone } = looked.value;
  // Later restore points of what is gone are worth nothing; failing to drop them loses nothing.
  for (const id of gone) await context.shelf.drop(id);
  return succeed(here);
}

async function tend(tables: PlannerTables, now: string) {
  const { removed } = listOf(await tables.allPlans());
  const state = readBinState((await tables.getSetting(setting))?.value);
  if (removed.length === 0 && state === undefined) return { here: [], gone: [] };
  const thrown = removed.map(({ id, removedAt = '' }) => ({ id, removedAt }));
  const look = lookIntoBin(state, thrown, now);
  await tables.putSetting({ name: setting, value: JSON.stringify(look.state) });
  for (const id of look.gone) await deleteForGood(tables, id);
  const until = new Map(look.here.map((each) => [each.id, each.until]));
  const here = removed.flatMap((entry): readonly BinEntry[] => {
    const end = until.get(entry.id);
    return end === undefined ? [] : [{ ...entry, removedAt: entry.removedAt ?? '', until: end }];
  });
  return { here: here.sort((a, b) => (a.removedAt < b.removedAt ? 1 : -1)), gone: look.gone };
}

/** Deletes a plan that was set aside for good; one that was put back meanwhile stays. */
export async function discardPlan<Step>(
  { tables: opened, shelf }: StoreContext<Step>,
  id: string,
): Promise<Result<void, StoreFailure>> {
  const deleted = await attempt(async () => {
    const tables = await opened();
    return tables.atomically(async () => {
      const row = await tables.getPlan(id);
      const isAside = typeof row?.removedAt === 'string';
      if (isAside) await deleteForGood(tables, id);
      return isAside;
    });
  });
  if (!deleted.ok) return deleted;
  return deleted.value ? shelf.drop(id) : succeed(undefined);
}

async function deleteForGood(tables: PlannerTables, id: string): Promise<void> {
  await tables.deletePlan(id);
  await tables.deleteSteps(id, 'all');
}
