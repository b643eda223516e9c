import type { SettingRow, StepRow } from './plan-row.ts';

/** A stored row, of which nothing is certain but its key. */
export interface StoredRow {
  readonly id: string;
  readonly removedAt?: unknown;
}

/** The key of a leave note: the plan and the line of saves. */
export type NoteKey = [planId: string, writer: string];

/**
 * The tables of the planner, in the browser's database or in memory. What is in them is unknown
 * until `plan-row.ts` has read it. Any call may reject with what the browser throws.
 */
export interface PlannerTables {
  getPlan(id: string): PromiseLike<StoredRow | undefined>;
  allPlans(): PromiseLike<readonly StoredRow[]>;
  /** Rejects where the id is taken. */
  addPlan(row: StoredRow): PromiseLike<unknown>;
  putPlan(row: StoredRow): PromiseLike<unknown>;
  deletePlan(id: string): PromiseLike<unknown>;
  /** The steps of a plan in the order of `seq`. */
  stepsOf(planId: string): PromiseLike<readonly StepRow[]>;
  putSteps(rows: readonly StepRow[]): PromiseLike<unknown>;
  deleteSteps(planId: string, seqs: readonly number[] | 'all'): PromiseLike<unknown>;
  allNotes(): PromiseLike<readonly unknown[]>;
  deleteNote(key: NoteKey): PromiseLike<unknown>;
  getSetting(name: string): PromiseLike<SettingRow | undefined>;
  putSetting(row: SettingRow): PromiseLike<unknown>;
  /**
   * Runs work on plans, steps and settings as one: all of it is kept, or nothing is. Resolves when the browser
   * says that it is kept. The work may await nothing but these tables.
   */
  atomically<Value>(work: () => Promise<Value>): PromiseLike<Value>;
}
