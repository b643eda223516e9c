import type { HistoryEntry } from '../domain/history.ts';
import type { Opening } from '../store/open-store.ts';
import type { PlanStore, StoreEvent } from '../store/plan-store.ts';

/** Where plans are kept in this tab, and what the browser says of it. */
export class OpenStorage {
  opening = $state.raw<Opening<HistoryEntry>>() as Opening<HistoryEntry>;
  /** The browser was asked something seconds ago and has not answered. */
  waits = $state(false);
  /** The browser did not promise to keep what is stored. */
  mayBeWiped = $state(false);
  readonly #hear: (event: StoreEvent) => void;

  constructor(opening: Opening<HistoryEntry>, hear: (event: StoreEvent) => void) {
    this.#hear = hear;
    this.enter(opening);
  }

  get store(): PlanStore<HistoryEntry> {
    return this.opening.store;
  }

  /** Goes over to another store, as when the browser answers late. */
  enter(opening: Opening<HistoryEntry>): void {
    this.opening = opening;
    opening.store.subscribe((event) => {
      if (event.event === 'answering') this.waits = event.waits;
      if (event.event === 'persistence') this.mayBeWiped = event.answer === 'refused';
      this.#hear(event);
    });
  }
}
