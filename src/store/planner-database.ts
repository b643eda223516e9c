import Dexie, { type Table } from 'dexie';
import type { SettingRow, StepRow } from './plan-row.ts';
import type { NoteKey, PlannerTables, StoredRow } from './planner-tables.ts';

export const plannerDatabaseName = 'doorstroming-planner';

/** For both databases: flushed to disk before "saved", no answers before commit, no hidden opening. */
export const carefully = {
  autoOpen: false,
  cache: 'disabled',
  chromeTransactionDurability: 'strict',
} as const;

/** The tables of the planner in IndexedDB. A new shape is a new `version()`; the old ones stay. */
export class PlannerDatabase extends Dexie implements PlannerTables {
  readonly #plans: Table<StoredRow, string>;
  readonly #steps: Table<StepRow, [string, number]>;
  readonly #notes: Table<unknown, NoteKey>;
  readonly #settings: Table<SettingRow, string>;

  constructor() {
    super(plannerDatabaseName, carefully);
    this.version(1).stores({
      plans: 'id',
      steps: '[planId+seq]',
      leaveNotes: '[planId+writer]',
      settings: 'name',
    });
    this.#plans = this.table('plans');
    this.#steps = this.table('steps');
    this.#notes = this.table('leaveNotes');
    this.#settings = this.table('settings');
  }

  getPlan = (id: string) => this.#plans.get(id);
  allPlans = () => this.#plans.toArray();
  addPlan = (row: StoredRow) => this.#plans.add(row);
  putPlan = (row: StoredRow) => this.#plans.put(row);
  deletePlan = (id: string) => this.#plans.delete(id);
  stepsOf = (planId: string) => this.#stepsOf(planId).toArray();
  putSteps = (rows: readonly StepRow[]) => this.#steps.bulkPut(rows);
  deleteSteps = (planId: string, seqs: readonly number[] | 'all') =>
    seqs === 'all'
      ? this.#stepsOf(planId).delete()
      : this.#steps.bulkDelete(seqs.map((seq) => [planId, seq]));
  allNotes = () => this.#notes.toArray();
  deleteNote = (key: NoteKey) => this.#notes.delete(key);
  getSetting = (name: string) => this.#settings.get(name);
  putSetting = (row: SettingRow) => this.#settings.put(row);
  // Without the notes: a save must not hold up the note of a page that leaves.
  atomically = <Value>(work: () => Promise<Value>): PromiseLike<Value> =>
    this.transaction('rw', this.#plans, this.#steps, this.#settings, work);

  #stepsOf(planId: string) {
    const keys = [Dexie.minKey, Dexie.maxKey].map((end) => [planId, end]);
    return this.#steps.where('[planId+seq]').between(keys[0], keys[1], true, true);
  }
}
