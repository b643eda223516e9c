import { EMPTY_HISTORY, type HistoryEntry } from '../domain/history.ts';
import type { Plan } from '../domain/plan.ts';
import { historyOfLog } from '../store/history-log.ts';
import type { Opening } from '../store/open-store.ts';
import type { KeeperState, PlanKeeper } from '../store/plan-keeper.ts';
import type { Origin } from '../store/plan-row.ts';
import type { OpenPlan, PlanStore, StoreEvent } from '../store/plan-store.ts';
import { DeviceSettings } from './device-settings.svelte.ts';
import { moveIntoStorage } from './late-storage.ts';
import type { Notice } from './notice.ts';
import { newOpenPlan, type SessionEdge } from './new-open-plan.ts';
import { OpenKeeping } from './open-keeping.svelte.ts';
import { OpenStorage } from './open-storage.svelte.ts';
import { freeTitle, ownCopyOf, ownOfShared } from './own-copy.ts';
import { PlanDocument, type DocumentState } from './plan-document.svelte.ts';
import { PlanShelf } from './plan-shelf.svelte.ts';
import { isSheetMode, type SheetMode } from './view-state.svelte.ts';
import { openLast } from './resume.ts';
import { safetyOf, type Safety } from './safety.ts';
import { Visit } from './visit.svelte.ts';

const SHEET_MODE = 'weergave';

/**
 * What is open in this tab: the proposal, an own plan, or a shared plan to look at. It brings plan
 * and storage together; nothing is written before a person changes or keeps something.
 */
export class PlannerSession {
  readonly proposal: Plan;
  readonly storage: OpenStorage;
  readonly shelf: PlanShelf;
  readonly visit = new Visit();
  readonly settings: DeviceSettings;
  document = $state.raw<PlanDocument>() as PlanDocument;
  notice = $state.raw<Notice | undefined>(undefined);
  /** How sheets are shown at first. */
  mode: SheetMode = 'tabel';
  readonly #edge: SessionEdge;
  readonly #keeping = new OpenKeeping((state, keeper) => this.#follow(state, keeper));

  constructor(proposal: Plan, opening: Opening<HistoryEntry>, edge: SessionEdge) {
    this.proposal = proposal;
    this.#edge = edge;
    this.storage = new OpenStorage(opening, (event) => this.#hear(event));
    this.settings = new DeviceSettings(() => this.store);
    this.shelf = new PlanShelf(() => this.store);
    if (opening.mode === 'kept') this.shelf.list = opening.list;
    this.openProposal();
    if (opening.mode === 'memory') void opening.late?.then((kept) => kept && this.#goOver(kept));
  }

  get store(): PlanStore<HistoryEntry> {
    return this.storage.store;
  }

  /** What may be said of the open plan; undefined while it is as it was opened and never stored. */
  get kept(): KeeperState | undefined {
    return this.#keeping.state;
  }

  get savedAt(): string | undefined {
    return this.#keeping.savedAt;
  }

  /** Opens what was open last, unless that is gone; what cannot be read is told. `mode` is how sheets are shown by default. */
  async resume(mode: SheetMode): Promise<void> {
    this.mode = mode;
    const chosen = await this.store.readSetting(SHEET_MODE);
    if (chosen.ok && isSheetMode(chosen.value)) this.mode = chosen.value;
    await this.settings.read();
    await openLast(this);
    if (this.shelf.list.removed.length > 0) await this.shelf.tendBin();
  }

  /** Remembers how this person likes to see sheets. */
  rememberMode(mode: SheetMode): void {
    void this.store.writeSetting(SHEET_MODE, mode);
  }

  /** The proposal itself. Its first edit makes an own copy. */
  openProposal(): void {
    const state = { plan: this.proposal, history: EMPTY_HISTORY };
    const open = newOpenPlan(this.#edge, this.proposal);
    let isNew = true;
    const keep = (next: DocumentState): void => {
      if (isNew) this.store.remember(open);
      isNew = false;
      this.#keeping.change(next);
    };
    this.#take(open, new PlanDocument(state, keep, (plan) => ownCopyOf(plan, this.shelf.titles)));
  }

  /** Goes to the proposal, also at the next visit. */
  chooseProposal(): void {
    this.openProposal();
    this.store.remember('');
  }

  /** Opens a kept plan, with its steps of undo. False when it is not there any more. */
  async open(id: string): Promise<boolean> {
    const loaded = await this.store.load(id);
    if (!loaded.ok) return false;
    this.takeOpen(loaded.value);
    return true;
  }

  /** Goes on with a plan that the storage gave. */
  takeOpen(open: OpenPlan<HistoryEntry>): void {
    const state = { plan: open.plan, history: historyOfLog(open.log) };
    this.#take(open, new PlanDocument(state, (next) => this.#keeping.change(next)));
    this.store.remember(open);
  }

  /** The id of the open plan; undefined for the untouched proposal. */
  get openId(): string | undefined {
    return this.document.isLocked ? undefined : this.#keeping.open?.id;
  }

  /** Tries again what could not be saved. */
  retry = (): Promise<void> => this.#keeping.retry();

  get safety(): Safety {
    return safetyOf(this, this.#keeping);
  }

  /** Whether the page may go: a leave note takes along what is not stored yet. */
  mayLeave(): boolean {
    if (this.safety !== 'here-only') return true;
    return this.store.mode === 'kept' && this.#keeping.flush();
  }

  /** Keeps the shared plan as an own plan and goes on with it. False when it could not be kept. */
  async keepPreview(): Promise<boolean> {
    if (this.visit.shown === undefined) return false;
    const { plan, from } = this.visit.shown;
    return this.start(ownOfShared(plan, this.shelf.titles), { from });
  }

  /** Keeps a new plan, under a title that is free, and goes on with it. False when it could not be kept. */
  async start(plan: Plan, origin: Origin = { from: 'own' }): Promise<boolean> {
    const titled = { ...plan, title: freeTitle(plan.title, this.shelf.titles) };
    const created = await this.store.create(titled, origin);
    if (!created.ok) return false;
    this.visit.close();
    this.takeOpen(created.value);
    void this.store.askPersistence();
    await this.shelf.refresh();
    return true;
  }

  #take(open: OpenPlan<HistoryEntry>, document: PlanDocument): void {
    this.#keeping.take(this.store, open);
    this.notice = undefined;
    this.document = document;
  }

  /** The browser answered after all: what was made meanwhile in memory is kept there from now on. */
  async #goOver(opening: Opening<HistoryEntry>): Promise<void> {
    const moved = await moveIntoStorage(this.store, opening.store);
    if (moved === undefined) return;
    const { document, openId } = this;
    this.storage.enter(opening);
    if (document.isLocked) {
      this.openProposal();
      await openLast(this);
    } else {
      const open = moved.get(openId ?? '') ?? newOpenPlan(this.#edge, document.plan);
      this.store.remember(open);
      this.#keeping.moveTo(this.store, open, document);
    }
    await this.settings.read();
    await this.shelf.refresh();
  }

  #follow(state: KeeperState, keeper: PlanKeeper<HistoryEntry>): void {
    if (state.state === 'copied') this.#goOnAsCopy(keeper.open, state.original);
    if (state.state === 'behind') void this.#showNewest(keeper);
    if (state.state !== 'saving') void this.shelf.refresh();
  }

  #goOnAsCopy(copy: OpenPlan<HistoryEntry>, original: string): void {
    this.document.retitle(copy.plan.title);
    this.notice = { about: 'copied', title: copy.plan.title, original };
    this.store.remember(copy);
  }

  /** Another tab went on with this plan, and nothing here is unsaved: shows its newest state. */
  async #showNewest(keeper: PlanKeeper<HistoryEntry>): Promise<void> {
    const loaded = await keeper.refresh();
    if (!this.#keeping.isOf(keeper) || !loaded.ok) return;
    this.takeOpen(loaded.value);
    this.notice = { about: 'followed' };
  }

  #hear(event: StoreEvent): void {
    if (event.event === 'outdated') this.notice = { about: 'outdated' };
    if (event.event === 'restore-points-failed') this.notice ??= { about: 'versions-failed' };
    if (event.event === 'changed-elsewhere') void this.shelf.refresh();
  }
}
