import { LeaveFlush } from './leave-flush.ts';
import { Marker, openLocalStorage } from './marker.ts';
import { PlannerDatabase } from './planner-database.ts';
import type { StoreOptions } from './plan-store.ts';
import { RestoreDuty } from './restore-duty.ts';
import { RestoreShelf } from './restore-shelf.ts';
import { StorageRefusal } from './storage-failure.ts';
import { EventHub, type StoreContext } from './store-context.ts';
import { TabSignal } from './tab-signal.ts';
import { VersionFence } from './version-fence.ts';

/** The parts of a store that keeps plans in this browser. Throws where there is no IndexedDB. */
export function keptContext<Step>(
  options: StoreOptions<Step>,
  onBlocked: () => void,
): StoreContext<Step> {
  const factory = factoryIn(globalThis);
  const events = new EventHub();
  const leave = new LeaveFlush();
  const shelf = new RestoreShelf();
  const signal = new TabSignal(({ id, rev }) =>
    events.send({ event: 'changed-elsewhere', id, rev }),
  );
  const fence = new VersionFence(new PlannerDatabase(), factory, {
    onOutdated: () => events.send({ event: 'outdated' }),
    onBlocked,
    onOpen: (version) => leave.connect(version),
  });
  const duty = new RestoreDuty(shelf, (failure) =>
    events.send({ event: 'restore-points-failed', failure }),
  );
  const marker = new Marker(openLocalStorage());
  const closers = [signal, leave, shelf, fence];
  const close = () => closers.forEach((part) => part.close());
  const parts = { options, events, leave, shelf, signal, duty, marker, close };
  return { mode: 'kept', tables: () => fence.ready(), ...parts };
}

function factoryIn({ indexedDB: factory }: { readonly indexedDB?: IDBFactory }): IDBFactory {
  if (factory === undefined) throw new StorageRefusal('no-storage', 'there is no indexedDB');
  return factory;
}
