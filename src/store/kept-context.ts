import { AnswerWatch } from './answer-watch.ts';
import { foldNotes } from './fold-notes.ts';
import { LastPlan } from './last-plan.ts';
import { LeaveFlush } from './leave-flush.ts';
import { isNoteEvent, LeaveNotes } from './leave-notes.ts';
import { Marker, openLocalStorage, openSessionStorage } from './marker.ts';
import { PlannerDatabase } from './planner-database.ts';
import type { StoreOptions } from './plan-store.ts';
import { RestoreDuty } from './restore-duty.ts';
import { RestoreShelf } from './restore-shelf.ts';
import { attempt, StorageRefusal } from './storage-failure.ts';
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
  const flush = new LeaveFlush();
  const storage = openLocalStorage();
  const leave = new LeaveNotes(storage, flush);
  const shelf = new RestoreShelf();
  const signal = new TabSignal(({ id, rev }) =>
    events.send({ event: 'changed-elsewhere', id, rev }),
  );
  const fence = new VersionFence(new PlannerDatabase(), factory, {
    onOutdated: () => events.send({ event: 'outdated' }),
    onBlocked,
    onOpen: (version) => flush.connect(version),
  });
  const duty = new RestoreDuty(shelf, (failure) =>
    events.send({ event: 'restore-points-failed', failure }),
  );
  const marker = new Marker(storage);
  const last = new LastPlan(storage, openSessionStorage());
  const watch = new AnswerWatch((waits) => events.send({ event: 'answering', waits }));
  const closers = [signal, flush, shelf, fence];
  const parts = { options, events, leave, last, watch, shelf, signal, duty, marker };
  const context: StoreContext<Step> = {
    mode: 'kept',
    tables: () => fence.ready(),
    ...parts,
    close() {
      stopHearing();
      closers.forEach((part) => part.close());
    },
  };
  const stopHearing = hearNotes(context);
  return context;
}

/** A note of another tab may arrive when this one is open already: it is folded in then. */
function hearNotes<Step>(context: StoreContext<Step>): () => void {
  const listening = new AbortController();
  const fold = async () => foldNotes(context, await context.tables());
  const onStorage = (event: StorageEvent) => {
    if (isNoteEvent(event)) void attempt(fold);
  };
  addEventListener('storage', onStorage, { signal: listening.signal });
  return () => listening.abort();
}

function factoryIn({ indexedDB: factory }: { readonly indexedDB?: IDBFactory }): IDBFactory {
  if (factory === undefined) throw new StorageRefusal('no-storage', 'there is no indexedDB');
  return factory;
}
