import type { AnswerWatch } from './answer-watch.ts';
import type { LastPlan } from './last-plan.ts';
import type { NoteShelf } from './leave-notes.ts';
import type { PlanRow } from './plan-row.ts';
import type { Marker } from './marker.ts';
import type { OpenPlan, StoreEvent, StoreOptions } from './plan-store.ts';
import type { PlannerTables } from './planner-tables.ts';
import type { RestoreDuty } from './restore-duty.ts';
import type { PointShelf } from './restore-shelf.ts';
import type { KeptStep, StepLog } from './step-log.ts';
import type { PlanSignal } from './tab-signal.ts';
import type { PlanWritten } from './write-plan.ts';

/** Passes events on to whoever listens. */
export class EventHub {
  readonly #listeners = new Set<(event: StoreEvent) => void>();

  send(event: StoreEvent): void {
    for (const listener of this.#listeners) listener(event);
  }

  /** Listens until the returned function is called. */
  subscribe(listener: (event: StoreEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }
}

/** The parts of a store: those of the browser, or those in memory. */
export interface StoreContext<Step> {
  readonly mode: 'kept' | 'memory';
  /** The tables, open. Rejects where the browser or the version fence refuses. */
  readonly tables: () => Promise<PlannerTables>;
  readonly shelf: PointShelf;
  readonly duty: RestoreDuty;
  readonly marker: Marker;
  readonly signal: { send(signal: PlanSignal): void };
  readonly leave: NoteShelf;
  readonly last: LastPlan;
  readonly watch: AnswerWatch;
  readonly events: EventHub;
  readonly options: StoreOptions<Step>;
  readonly close: () => void;
}

/** All that follows a committed write: marker, other tabs, restore points. */
export function announce<Step>(
  { marker, signal, duty, options }: StoreContext<Step>,
  written: PlanWritten<unknown>,
): void {
  if (written.how === 'refuse') return;
  const { row, before } = written;
  marker.note({ id: row.id, title: row.plan.title, rev: row.rev });
  signal.send({ id: row.id, rev: row.rev });
  const state = { planId: row.id, rev: row.rev, at: row.updatedAt, plan: row.plan };
  const replaced = before && {
    planId: row.id,
    rev: before.rev,
    at: before.updatedAt,
    plan: before.plan,
  };
  duty.saved(state, replaced, Date.parse(options.now()));
}

/** The open plan that goes with a row that was just written or read. */
export function openPlanOf<Step>(
  row: PlanRow,
  log: StepLog<Step>,
  stored: readonly KeptStep<Step>[] | undefined,
): OpenPlan<Step> {
  const { id, rev, writer, plan, origin, createdAt, updatedAt } = row;
  return { id, rev, writer, plan, log, stored, origin, createdAt, updatedAt };
}
