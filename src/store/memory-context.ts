import { AnswerWatch } from './answer-watch.ts';
import { LastPlan } from './last-plan.ts';
import { Marker } from './marker.ts';
import { MemoryShelf } from './memory-shelf.ts';
import { MemoryTables } from './memory-tables.ts';
import type { StoreOptions } from './plan-store.ts';
import { RestoreDuty } from './restore-duty.ts';
import { EventHub, type StoreContext } from './store-context.ts';

/**
 * The parts of a store where the browser keeps nothing: the same behaviour, in this page only.
 * Nothing survives a reload, and the person must be told so.
 */
export function memoryContext<Step>(options: StoreOptions<Step>): StoreContext<Step> {
  const tables = new MemoryTables();
  const shelf = new MemoryShelf();
  return {
    mode: 'memory',
    tables: () => Promise.resolve(tables),
    shelf,
    duty: new RestoreDuty(shelf, doNothing),
    marker: new Marker(undefined),
    signal: { send: doNothing },
    leave: { write: () => false, all: () => Promise.resolve([]), forget: () => Promise.resolve() },
    last: new LastPlan(undefined, undefined),
    watch: new AnswerWatch(doNothing),
    events: new EventHub(),
    options,
    close: doNothing,
  };
}

function doNothing(): void {
  return undefined;
}
