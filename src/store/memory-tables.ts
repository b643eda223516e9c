import type { SettingRow, StepRow } from './plan-row.ts';
import type { PlannerTables, StoredRow } from './planner-tables.ts';

/** The tables of the planner in this page only, where the browser keeps nothing. */
export class MemoryTables implements PlannerTables {
  #plans: ReadonlyMap<string, StoredRow> = new Map();
  #steps: readonly StepRow[] = [];
  #settings: ReadonlyMap<string, SettingRow> = new Map();

  getPlan = (id: string) => Promise.resolve(this.#plans.get(id));
  allPlans = () => Promise.resolve([...this.#plans.values()]);
  addPlan = (row: StoredRow) =>
    this.#plans.has(row.id) ? Promise.reject(new Error('the id is taken')) : this.putPlan(row);
  putPlan = (row: StoredRow) => {
    this.#plans = new Map([...this.#plans, [row.id, row]]);
    return Promise.resolve();
  };
  deletePlan = (id: string) => {
    this.#plans = new Map([...this.#plans].filter(([key]) => key !== id));
    return Promise.resolve();
  };

  stepsOf = (planId: string) =>
    Promise.resolve(
      this.#steps.filter((row) => row.planId === planId).sort((a, b) => a.seq - b.seq),
    );
  putSteps = (rows: readonly StepRow[]) => {
    const taken = new Set(rows.map(({ planId, seq }) => `${planId} ${seq}`));
    const others = this.#steps.filter(({ planId, seq }) => !taken.has(`${planId} ${seq}`));
    this.#steps = [...others, ...rows];
    return Promise.resolve();
  };
  deleteSteps = (planId: string, seqs: readonly number[] | 'all') => {
    const isGone = (row: StepRow) =>
      row.planId === planId && (seqs === 'all' || seqs.includes(row.seq));
    this.#steps = this.#steps.filter((row) => !isGone(row));
    return Promise.resolve();
  };

  // No page leaves a note here: it would be gone with the page.
  allNotes = (): Promise<readonly unknown[]> => Promise.resolve([]);
  deleteNote = () => Promise.resolve();

  getSetting = (name: string) => Promise.resolve(this.#settings.get(name));
  putSetting = (row: SettingRow) => {
    this.#settings = new Map([...this.#settings, [row.name, row]]);
    return Promise.resolve();
  };

  atomically = async <Value>(work: () => Promise<Value>): Promise<Value> => {
    const before = { plans: this.#plans, steps: this.#steps, settings: this.#settings };
    try {
      return await work();
    } catch (error) {
      this.#plans = before.plans;
      this.#steps = before.steps;
      this.#settings = before.settings;
      throw error;
    }
  };
}
