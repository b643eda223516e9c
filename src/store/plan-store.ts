import type { Plan } from '../domain/plan.ts';
import type { Result } from '../domain/result.ts';
import type { PersistenceAnswer } from './persistence.ts';
import type { Moment, Origin, RowProblem } from './plan-row.ts';
import type { KeptStep, StepLog } from './step-log.ts';
import type { StoreFailure } from './storage-failure.ts';

/**
 * A stored plan as one tab has it open: what it read or last wrote. Every save takes it and gives
 * the next one, so that nothing can be written before it was read. One save at a time; see
 * `PlanKeeper`.
 */
export interface OpenPlan<Step> {
  readonly id: string;
  /** 0 for a plan that was never stored: its first save stores it, with `stored` undefined. */
  readonly rev: number;
  readonly writer: string;
  readonly plan: Plan;
  readonly log: StepLog<Step>;
  /** Undefined where the stored steps are not known; the next save writes them all anew. */
  readonly stored: readonly KeptStep<Step>[] | undefined;
  readonly origin: Origin;
  readonly createdAt: Moment;
  readonly updatedAt: Moment;
}

/** A plan in the list of plans. */
export interface PlanEntry {
  readonly id: string;
  readonly title: string;
  readonly rev: number;
  readonly origin: Origin;
  readonly createdAt: Moment;
  readonly updatedAt: Moment;
  readonly removedAt?: Moment;
}

/** A plan in the bin. */
export interface BinEntry extends PlanEntry {
  readonly removedAt: Moment;
  /** Until when it stays, by the clock of now. */
  readonly until: Moment;
}

/** A row that cannot be read. It is kept as it is; `raw` is for a copy as a file. */
export interface UnreadableRow {
  readonly id: string;
  readonly problem: RowProblem;
  readonly raw: unknown;
}

export interface PlanList {
  /** Newest first. */
  readonly plans: readonly PlanEntry[];
  readonly removed: readonly PlanEntry[];
  readonly unreadable: readonly UnreadableRow[];
}

export type LoadFailure =
  | { readonly kind: 'storage'; readonly failure: StoreFailure }
  | { readonly kind: 'no-such-plan' }
  | { readonly kind: 'unreadable'; readonly problem: RowProblem };

/**
 * What became of a save. `saved` only after the transaction's own end. `conflict`: another tab was
 * first; its plan stands, and ours is kept as a plan of its own, to go on with.
 */
export type SaveOutcome<Step> =
  | { readonly outcome: 'saved'; readonly open: OpenPlan<Step>; readonly recreated: boolean }
  | { readonly outcome: 'conflict'; readonly copy: OpenPlan<Step>; readonly original: string }
  | { readonly outcome: 'refused'; readonly why: 'would-empty' }
  | { readonly outcome: 'failed'; readonly failure: StoreFailure };

/** A state to go back to. `mirror` is the newest state, kept for when the plan itself is lost. */
export interface RestorePoint {
  readonly seq: number | 'mirror';
  readonly planId: string;
  readonly rev: number;
  readonly at: Moment;
  readonly plan: Plan;
}

export type StoreEvent =
  /**
   * This plan was written otherwise than through its own saves: by another tab, from a leave note,
   * or from the list of plans. Read it again, or the next save becomes a copy.
   */
  | { readonly event: 'changed-elsewhere'; readonly id: string; readonly rev: number }
  /** Newer code took the database over: nothing can be saved in this tab any more. */
  | { readonly event: 'outdated' }
  /** The browser does not answer, while it was asked seconds ago; or it has answered all after all. */
  | { readonly event: 'answering'; readonly waits: boolean }
  /** Plans are saved, restore points are not. */
  | { readonly event: 'restore-points-failed'; readonly failure: StoreFailure }
  | { readonly event: 'persistence'; readonly answer: PersistenceAnswer };

/** Where plans are kept: in the browser (`kept`), or in this page only (`memory`). */
export interface PlanStore<Step> {
  readonly mode: 'kept' | 'memory';
  list(): Promise<Result<PlanList, StoreFailure>>;
  load(id: string): Promise<Result<OpenPlan<Step>, LoadFailure>>;
  create(
    plan: Plan,
    origin: Origin,
    log?: StepLog<Step>,
  ): Promise<Result<OpenPlan<Step>, StoreFailure>>;
  /** `turn` counts the changes of an opened plan, so that a leave note knows what was saved. */
  save(
    open: OpenPlan<Step>,
    plan: Plan,
    log: StepLog<Step>,
    turn?: number,
  ): Promise<SaveOutcome<Step>>;
  /** A new title; refused as `unreadable` where it would not be a valid plan any more. */
  rename(id: string, title: string): Promise<Result<PlanEntry, LoadFailure>>;
  copy(id: string): Promise<Result<OpenPlan<Step>, LoadFailure>>;
  /** Sets the plan aside; `undoRemove` brings it back, until it leaves the bin. */
  remove(id: string): Promise<Result<void, StoreFailure>>;
  undoRemove(id: string): Promise<Result<void, StoreFailure>>;
  /** What was set aside and is still to be had, newest first; what is over is deleted for good. */
  bin(): Promise<Result<readonly BinEntry[], StoreFailure>>;
  /** Deletes a plan that was set aside for good, with its steps and its restore points. */
  discard(id: string): Promise<Result<void, StoreFailure>>;
  /** Newest first; the mirror, if it is newer than the newest point, goes before them. */
  points(id: string): Promise<Result<readonly RestorePoint[], StoreFailure>>;
  /** Saves an earlier state over the plan, after keeping a restore point of what is there now. */
  restore(
    open: OpenPlan<Step>,
    point: RestorePoint,
    log: StepLog<Step>,
  ): Promise<SaveOutcome<Step>>;
  /** Brings a lost plan back from its newest restore point, never over what is still there. */
  recover(id: string): Promise<Result<OpenPlan<Step>, LoadFailure>>;
  /** The person knows that this plan is gone: it is not reported as lost again. */
  acceptLoss(id: string): void;
  /** Remembers what is open, for the next visit: a plan, or "" for the proposal. */
  remember(open: Pick<OpenPlan<Step>, 'id' | 'rev'> | ''): void;
  /** What was open last: the id of a plan, "" for the proposal, undefined when that is not known. */
  lastPlan(): Promise<Result<string | undefined, StoreFailure>>;
  readSetting(name: string): Promise<Result<string | undefined, StoreFailure>>;
  writeSetting(name: string, value: string): Promise<Result<void, StoreFailure>>;
  /** Asks once per store that the browser does not wipe; the answer also comes as an event. */
  askPersistence(): Promise<PersistenceAnswer>;
  /** While the page leaves: writes what is not saved yet. False when that could not be tried. */
  leave(open: OpenPlan<Step>, plan: Plan, log: StepLog<Step>, turn: number): boolean;
  /** Takes back a note of `leave` whose content has been saved after all. */
  dropLeaveNote(open: OpenPlan<Step>): Promise<void>;
  /** Whether the stored plan is still as this tab knows it; for a page that comes back. */
  isNewest(open: OpenPlan<Step>): Promise<Result<boolean, StoreFailure>>;
  /** Hears events until the returned function is called. */
  subscribe(listener: (event: StoreEvent) => void): () => void;
  close(): void;
}

/** What a store needs from its caller, at the edge where there is a clock and chance. */
export interface StoreOptions<Step> {
  /** Reads a stored step of undo; undefined where it is none, and then the steps are dropped. */
  readonly readStep: (value: unknown) => Step | undefined;
  readonly now: () => Moment;
  /** A new id that no other tab will give, such as `crypto.randomUUID()`. */
  readonly newId: () => string;
  /** The words behind a title, such as " (kopie)" and " (kopie na botsing)". */
  readonly copySuffix: string;
  readonly conflictSuffix: string;
}
