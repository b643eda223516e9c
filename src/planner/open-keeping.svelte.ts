import type { HistoryEntry } from '../domain/history.ts';
import { logOfHistory } from '../store/history-log.ts';
import { PlanKeeper, type KeeperState } from '../store/plan-keeper.ts';
import type { OpenPlan, PlanStore } from '../store/plan-store.ts';
import type { DocumentState } from './plan-document.svelte.ts';

type Keeper = PlanKeeper<HistoryEntry>;

/** Hears what becomes of the open plan. */
export type HearKeeping = (state: KeeperState, keeper: Keeper) => void;

/** The open plan as the storage has it: keeps every change, and knows what may be said of it. */
export class OpenKeeping {
  /** Undefined while the plan is as it was opened and never stored. */
  state = $state.raw<KeeperState | undefined>(undefined);
  savedAt = $state<string | undefined>(undefined);
  readonly #hear: HearKeeping;
  #keeper = $state.raw<Keeper | undefined>(undefined);
  /** Plans that were left while something of them was on this page only. */
  #left = $state.raw<readonly Keeper[]>([]);

  constructor(hear: HearKeeping) {
    this.#hear = hear;
  }

  /** Goes over to another plan. */
  take(store: PlanStore<HistoryEntry>, open: OpenPlan<HistoryEntry>): void {
    const before = this.#keeper;
    if (before !== undefined && !before.stop()) this.#left = [...this.#left, before];
    const keeper: Keeper = new PlanKeeper(store, open, (state) => this.#tell(keeper, state));
    this.#keeper = keeper;
    this.state = open.rev === 0 ? undefined : { state: 'kept' };
    this.savedAt = open.updatedAt;
  }

  /** Goes on with the same plan in another store; what of it was in the one before is kept there. */
  moveTo(
    store: PlanStore<HistoryEntry>,
    open: OpenPlan<HistoryEntry>,
    { plan, history }: DocumentState,
  ): void {
    this.#keeper = undefined;
    this.take(store, open);
    if (plan !== open.plan && open.rev > 0) this.change({ plan, history });
  }

  change({ plan, history }: DocumentState): void {
    this.#keeper?.change(plan, logOfHistory(history));
  }

  get open(): OpenPlan<HistoryEntry> | undefined {
    return this.#keeper?.open;
  }

  isOf(keeper: Keeper): boolean {
    return keeper === this.#keeper;
  }

  /** Tries again what could not be saved. */
  async retry(): Promise<void> {
    await this.#keeper?.settle();
  }

  /** Whether something stands on this page only. */
  get isHereOnly(): boolean {
    const { state } = this;
    const isKept = state === undefined || ['kept', 'behind', 'copied'].includes(state.state);
    return !isKept || this.#left.length > 0;
  }

  /** Writes a leave note of what is not stored. False when something would be lost all the same. */
  flush(): boolean {
    return this.#left.length === 0 && this.#keeper?.flush() !== false;
  }

  #tell(keeper: Keeper, state: KeeperState): void {
    if (!this.isOf(keeper)) {
      this.#left = this.#left.filter((each) => each.isPending);
      return;
    }
    this.state = state;
    this.savedAt = keeper.open.updatedAt;
    this.#hear(state, keeper);
  }
}
