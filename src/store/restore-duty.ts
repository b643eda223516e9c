import type { Result } from '../domain/result.ts';
import type { PlanState, PointShelf } from './restore-shelf.ts';
import type { StoreFailure } from './storage-failure.ts';

const pointEveryMs = 15 * 60 * 1000;

/**
 * Keeps restore points and mirrors behind the saves, out of their way: a point of what was there
 * before the first save of a session and then at most every 15 minutes; a mirror after every save,
 * skipping those that a newer one has overtaken.
 */
export class RestoreDuty {
  readonly #shelf: PointShelf;
  readonly #onFailure: (failure: StoreFailure) => void;
  readonly #lastPoint = new Map<string, number>();
  readonly #waiting = new Map<string, PlanState>();
  #work: Promise<void> = Promise.resolve();

  constructor(shelf: PointShelf, onFailure: (failure: StoreFailure) => void) {
    this.#shelf = shelf;
    this.#onFailure = onFailure;
  }

  /** After a save: `before` is what it replaced, `now` the clock, which may step in any direction. */
  saved(state: PlanState, before: PlanState | undefined, now: number): void {
    const last = this.#lastPoint.get(state.planId);
    const isDue = last === undefined || !(Math.abs(now - last) < pointEveryMs);
    if (before !== undefined && isDue) {
      this.#lastPoint.set(state.planId, now);
      this.#then(() => this.#shelf.keepPoint(before));
    }
    const isWaiting = this.#waiting.has(state.planId);
    this.#waiting.set(state.planId, state);
    if (!isWaiting) this.#then(() => this.#mirrorNewest(state.planId));
  }

  /** After a plan was read: the page may have been left before its last mirror was written. */
  loaded(state: PlanState): void {
    this.#then(() => this.#shelf.catchUp(state));
  }

  /** When all that was asked so far is done; before points are read or made. */
  settled(): Promise<void> {
    return this.#work;
  }

  async #mirrorNewest(planId: string): Promise<Result<void, StoreFailure>> {
    const state = this.#waiting.get(planId);
    this.#waiting.delete(planId);
    return state === undefined ? { ok: true, value: undefined } : this.#shelf.mirror(state);
  }

  #then(task: () => Promise<Result<void, StoreFailure>>): void {
    this.#work = this.#work.then(task).then((done) => {
      if (!done.ok) this.#onFailure(done.reason);
    });
  }
}
