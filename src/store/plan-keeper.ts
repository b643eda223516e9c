import type { Plan } from '../domain/plan.ts';
import { refuse, type Result } from '../domain/result.ts';
import { hearLeaving } from './page-leaving.ts';
import type { LoadFailure, OpenPlan, PlanStore, SaveOutcome, StoreEvent } from './plan-store.ts';
import type { StepLog } from './step-log.ts';
import type { StoreFailure } from './storage-failure.ts';

/** What may be said of the open plan: only `kept` may be called saved. */
export type KeeperState =
  | { readonly state: 'kept' }
  /** There is no storage: it is in this page only. */
  | { readonly state: 'held' }
  | { readonly state: 'saving' }
  /** Not saved; the newest state is in memory and is tried again, unless the tab is outdated. */
  | { readonly state: 'failed'; readonly failure: StoreFailure }
  /** Another tab was first. From now on the open plan is a copy, kept beside `original`. */
  | { readonly state: 'copied'; readonly original: string }
  /** Another tab saved this plan and nothing here is unsaved: `refresh` before the next change. */
  | { readonly state: 'behind' }
  /** Not saved: an empty plan would have taken the place of a filled one. */
  | { readonly state: 'refused' };

interface Pending<Step> {
  readonly plan: Plan;
  readonly log: StepLog<Step>;
  /** How many changes it contains, of all that were made here. */
  readonly turn: number;
}

const retryAfterMs = [2_000, 5_000, 10_000] as const;

/**
 * Keeps one open plan saved: every change at once, one save at a time, only the newest state where
 * several wait. What failed stays in memory and is tried again; what is unsaved when the page
 * leaves goes out as a leave note.
 */
export class PlanKeeper<Step> {
  readonly #store: PlanStore<Step>;
  readonly #tell: (state: KeeperState) => void;
  readonly #deaf: readonly (() => void)[];
  #open: OpenPlan<Step>;
  #pending: Pending<Step> | undefined;
  #running: Promise<void> | undefined;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #turn = 0;
  #failures = 0;
  #isStopped = false;
  #noted: OpenPlan<Step> | undefined;

  /** `open` comes from `load` or `create`, so that nothing is written before it was read. */
  constructor(store: PlanStore<Step>, open: OpenPlan<Step>, tell: (state: KeeperState) => void) {
    this.#store = store;
    this.#open = open;
    this.#tell = tell;
    const onReturn = () => void this.#checkNewest();
    this.#deaf = [
      hearLeaving({ onLeaving: () => this.flush(), onReturn }),
      store.subscribe((event) => this.#hear(event)),
    ];
  }

  /** The plan as it is stored, as far as this tab knows. */
  get open(): OpenPlan<Step> {
    return this.#open;
  }

  /** Whether something is not stored yet. */
  get isPending(): boolean {
    return this.#pending !== undefined;
  }

  /** A new state of the plan with its steps; saving begins at once. */
  change(plan: Plan, log: StepLog<Step>): void {
    void this.#store.askPersistence();
    this.#turn += 1;
    this.#pending = { plan, log, turn: this.#turn };
    this.#run();
  }

  /** Saves what is not saved, also what failed. Resolves when nothing is being saved any more. */
  async settle(): Promise<void> {
    this.#run();
    await this.#running;
  }

  /** Reads the plan again, after `behind`. Refused while something is unsaved: that would be lost. */
  async refresh(): Promise<Result<OpenPlan<Step>, LoadFailure | { readonly kind: 'unsaved' }>> {
    const loaded = await this.#store.load(this.#open.id);
    if (this.isPending) return refuse({ kind: 'unsaved' });
    if (loaded.ok) this.#open = loaded.value;
    return loaded;
  }

  /** Writes what is not saved yet while the page leaves. False when something is left behind. */
  flush(): boolean {
    if (this.#pending === undefined) return true;
    const { plan, log, turn } = this.#pending;
    const isNoted = this.#store.leave(this.#open, plan, log, turn);
    if (isNoted) this.#noted = this.#open;
    return isNoted;
  }

  /**
   * Lets go of the plan. What is still unsaved goes out as a leave note, which is folded in when the
   * plan is opened again; a later save from here would make that one a copy. False when that note
   * could not be written: then saving is tried on.
   */
  stop(): boolean {
    this.#isStopped = this.flush();
    for (const stop of this.#deaf) stop();
    if (this.#isStopped) clearTimeout(this.#retry);
    return this.#isStopped;
  }

  #run(): void {
    if (this.#running !== undefined || this.#pending === undefined) return;
    clearTimeout(this.#retry);
    this.#running = this.#saveAll().finally(() => {
      this.#running = undefined;
    });
  }

  async #saveAll(): Promise<void> {
    for (let taken = this.#pending; taken !== undefined; taken = this.#pending) {
      this.#tell({ state: 'saving' });
      const outcome = await this.#store.save(this.#open, taken.plan, taken.log, taken.turn);
      const state = this.#take(outcome, taken);
      // What was changed meanwhile goes at once; the same state again only after a while.
      const isStuck = outcome.outcome === 'failed' || outcome.outcome === 'refused';
      if (!this.isPending || isStuck || state.state === 'copied') this.#tell(state);
      if (this.#isStopped || (isStuck && this.#pending === taken)) break;
    }
    if (!this.isPending) await this.#dropNote();
  }

  #take(outcome: SaveOutcome<Step>, taken: Pending<Step>): KeeperState {
    switch (outcome.outcome) {
      case 'saved':
        this.#acknowledge(outcome.open, taken);
        return { state: this.#store.mode === 'kept' ? 'kept' : 'held' };
      case 'conflict':
        this.#acknowledge(outcome.copy, taken);
        this.#retitle(taken.plan.title, outcome.copy.plan.title);
        return { state: 'copied', original: outcome.original };
      case 'refused':
        return { state: 'refused' };
      case 'failed':
        this.#retryLater(outcome.failure);
        return { state: 'failed', failure: outcome.failure };
    }
  }

  #acknowledge(open: OpenPlan<Step>, taken: Pending<Step>): void {
    this.#open = open;
    this.#failures = 0;
    if (this.#pending === taken) this.#pending = undefined;
  }

  /** What was changed while the copy was made still carries the title of the original. */
  #retitle(original: string, title: string): void {
    const waiting = this.#pending;
    if (waiting?.plan.title !== original) return;
    this.#pending = { ...waiting, plan: { ...waiting.plan, title } };
  }

  #retryLater({ cause }: StoreFailure): void {
    clearTimeout(this.#retry);
    if (this.#isStopped || cause === 'outdated' || cause === 'newer') return;
    const wait = retryAfterMs[Math.min(this.#failures, retryAfterMs.length - 1)];
    this.#failures += 1;
    this.#retry = setTimeout(() => this.#run(), wait);
  }

  /** A note of a page that stayed after all would come back as a copy once another tab has saved. */
  async #dropNote(): Promise<void> {
    const noted = this.#noted;
    this.#noted = undefined;
    if (noted !== undefined) await this.#store.dropLeaveNote(noted);
  }

  #hear(event: StoreEvent): void {
    if (event.event !== 'changed-elsewhere' || event.id !== this.#open.id) return;
    if (event.rev > this.#open.rev && !this.isPending) this.#tell({ state: 'behind' });
  }

  async #checkNewest(): Promise<void> {
    const newest = await this.#store.isNewest(this.#open);
    if (newest.ok && !newest.value && !this.isPending) this.#tell({ state: 'behind' });
  }
}
