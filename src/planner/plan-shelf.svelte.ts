import { plainLine } from '../domain/plain-line.ts';
import type { HistoryEntry } from '../domain/history.ts';
import type {
  BinEntry,
  OpenPlan,
  PlanEntry,
  PlanList,
  PlanStore,
  RestorePoint,
} from '../store/plan-store.ts';

const NOTHING: PlanList = { plans: [], removed: [], unreadable: [] };

/** The list of "Mijn plannen", and what can be done with a plan that is not open. */
export class PlanShelf {
  list = $state.raw<PlanList>(NOTHING);
  bin = $state.raw<readonly BinEntry[]>([]);
  readonly #storeNow: () => PlanStore<HistoryEntry>;

  /** @param storeNow the store of this moment: a late answer of the browser may change it */
  constructor(storeNow: () => PlanStore<HistoryEntry>) {
    this.#storeNow = storeNow;
  }

  get #store(): PlanStore<HistoryEntry> {
    return this.#storeNow();
  }

  get titles(): readonly string[] {
    return this.list.plans.map(({ title }) => title);
  }

  titleOf(id: string): string | undefined {
    return this.list.plans.find((entry) => entry.id === id)?.title;
  }

  async refresh(): Promise<void> {
    const list = await this.#store.list();
    if (list.ok) this.list = list.value;
  }

  /** False when the storage refused. */
  async rename(id: string, title: string): Promise<boolean> {
    return this.#after(await this.#store.rename(id, plainLine(title)));
  }

  async copy(id: string): Promise<OpenPlan<HistoryEntry> | undefined> {
    const copied = await this.#store.copy(id);
    await this.refresh();
    return copied.ok ? copied.value : undefined;
  }

  /** Looks into the bin, and empties it of what has been there long enough. */
  async tendBin(): Promise<void> {
    const bin = await this.#store.bin();
    if (bin.ok) this.bin = bin.value;
  }

  async discard({ id }: PlanEntry): Promise<boolean> {
    return this.#after(await this.#store.discard(id));
  }

  async remove({ id }: PlanEntry): Promise<boolean> {
    return this.#after(await this.#store.remove(id));
  }

  async undoRemove({ id }: PlanEntry): Promise<boolean> {
    return this.#after(await this.#store.undoRemove(id));
  }

  /** Earlier versions, newest first; undefined when the storage cannot say. */
  async versions(id: string): Promise<readonly RestorePoint[] | undefined> {
    const points = await this.#store.points(id);
    return points.ok ? points.value : undefined;
  }

  async #after({ ok }: { readonly ok: boolean }): Promise<boolean> {
    await this.refresh();
    await this.tendBin();
    return ok;
  }
}
