import { fingerprint } from '../codec/canonical.ts';
import { EMPTY_HISTORY, type HistoryEntry } from '../domain/history.ts';
import type { Plan } from '../domain/plan.ts';
import { historyOfLog, logOfHistory } from '../store/history-log.ts';
import type { Opening } from '../store/open-store.ts';
import { PlanKeeper, type KeeperState } from '../store/plan-keeper.ts';
import type { Origin } from '../store/plan-row.ts';
import type { OpenPlan, PlanStore, StoreEvent } from '../store/plan-store.ts';
import { DeviceSettings } from './device-settings.svelte.ts';
import { readLastPlan, writeLastPlan } from './last-plan.ts';
import type { Notice } from './notice.ts';
import { freeTitle, ownCopyOf } from './own-copy.ts';
import { PlanDocument, type DocumentState } from './plan-document.svelte.ts';
import { PlanShelf } from './plan-shelf.svelte.ts';
import { isSheetMode, type SheetMode } from './view-state.svelte.ts';
import { Visit } from './visit.svelte.ts';

const SHEET_MODE = 'weergave';

/** What the session needs from the edge, where there is a clock and chance. */
export interface SessionEdge {
  now(): string;
  newId(): string;
}

/**
 * What is open in this tab: the proposal, an own plan, or a shared plan to look at. It brings plan
 * and storage together; nothing is written before a person changes or keeps something.
 */
export class PlannerSession {
  readonly proposal: Plan;
  readonly store: PlanStore<HistoryEntry>;
  readonly opening: Opening<HistoryEntry>;
  readonly shelf: PlanShelf;
  readonly visit = new Visit();
  readonly settings: DeviceSettings;
  document = $state.raw<PlanDocument>() as PlanDocument;
  /** What may be said of the open plan; undefined while it is as it was opened and never stored. */
  kept = $state.raw<KeeperState | undefined>(undefined);
  savedAt = $state<string | undefined>(undefined);
  notice = $state.raw<Notice | undefined>(undefined);
  /** The browser did not promise to keep what is stored. */
  mayBeWiped = $state(false);
  /** How sheets are shown at first. */
  mode: SheetMode = 'tabel';
  readonly #edge: SessionEdge;
  #keeper: PlanKeeper<HistoryEntry> | undefined;

  constructor(proposal: Plan, opening: Opening<HistoryEntry>, edge: SessionEdge) {
    this.proposal = proposal;
    this.opening = opening;
    this.store = opening.store;
    this.#edge = edge;
    this.settings = new DeviceSettings(opening.store);
    this.shelf = new PlanShelf(opening.store, opening.mode === 'kept' ? opening.list : undefined);
    this.store.subscribe((event) => this.#hear(event));
    this.openProposal();
  }

  /** Opens what was open last, unless that is gone; what cannot be read is told. `mode` is how sheets are shown by default. */
  async resume(mode: SheetMode): Promise<void> {
    const chosen = await this.store.readSetting(SHEET_MODE);
    this.mode = chosen.ok && isSheetMode(chosen.value) ? chosen.value : mode;
    await this.settings.read();
    const last = readLastPlan();
    if (last === undefined || last === '') return;
    const loaded = await this.store.load(last);
    if (loaded.ok) this.takeOpen(loaded.value);
    else if (loaded.reason.kind !== 'no-such-plan') this.notice = { about: 'unreadable' };
  }

  /** Remembers how this person likes to see sheets. */
  rememberMode(mode: SheetMode): void {
    void this.store.writeSetting(SHEET_MODE, mode);
  }

  /** The proposal itself. Its first edit makes an own copy. */
  openProposal(): void {
    const state = { plan: this.proposal, history: EMPTY_HISTORY };
    const open = this.#newPlan(this.proposal, { from: 'proposal' });
    this.#take(
      open,
      (keep) => new PlanDocument(state, keep, (plan) => ownCopyOf(plan, this.shelf.titles)),
    );
  }

  /** Goes to the proposal, also at the next visit. */
  chooseProposal(): void {
    this.openProposal();
    writeLastPlan('');
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
    this.#take(open, (keep) => new PlanDocument(state, keep));
    writeLastPlan(open.id);
  }

  /** The id of the open plan; undefined for the untouched proposal. */
  get openId(): string | undefined {
    return this.document.isLocked ? undefined : this.#keeper?.open.id;
  }

  /** Tries again what could not be saved. */
  async retry(): Promise<void> {
    await this.#keeper?.settle();
  }

  /** Keeps the shared plan as an own plan and goes on with it. False when it could not be kept. */
  async keepPreview(): Promise<boolean> {
    if (this.visit.shown === undefined) return false;
    const { plan: preview, from } = this.visit.shown;
    const copy = ownCopyOf(preview, this.shelf.titles);
    const basedOn = preview.basedOn ?? { title: preview.title, fingerprint: fingerprint(preview) };
    return this.start({ ...copy, title: preview.title, basedOn }, { from });
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

  #take(
    open: OpenPlan<HistoryEntry>,
    document: (keep: (state: DocumentState) => void) => PlanDocument,
  ): void {
    this.#keeper?.stop();
    const keeper = new PlanKeeper(this.store, open, (state) => this.#tell(keeper, state));
    this.#keeper = keeper;
    this.notice = undefined;
    this.kept = open.rev === 0 ? undefined : { state: 'kept' };
    this.savedAt = open.updatedAt;
    let isNew = open.rev === 0;
    this.document = document(({ plan, history }) => {
      keeper.change(plan, logOfHistory(history));
      if (isNew) writeLastPlan(open.id);
      isNew = false;
    });
  }

  #tell(keeper: PlanKeeper<HistoryEntry>, state: KeeperState): void {
    if (keeper !== this.#keeper) return;
    this.kept = state;
    this.savedAt = keeper.open.updatedAt;
    if (state.state === 'copied') this.#goOnAsCopy(keeper.open, state.original);
    if (state.state === 'behind') void this.#follow(keeper);
    if (state.state !== 'saving') void this.shelf.refresh();
  }

  #goOnAsCopy(copy: OpenPlan<HistoryEntry>, original: string): void {
    this.document.retitle(copy.plan.title);
    this.notice = { about: 'copied', title: copy.plan.title, original };
    writeLastPlan(copy.id);
  }

  /** Another tab went on with this plan, and nothing here is unsaved: shows its newest state. */
  async #follow(keeper: PlanKeeper<HistoryEntry>): Promise<void> {
    const loaded = await keeper.refresh();
    if (keeper !== this.#keeper || !loaded.ok) return;
    this.takeOpen(loaded.value);
    this.notice = { about: 'followed' };
  }

  #newPlan(plan: Plan, origin: Origin): OpenPlan<HistoryEntry> {
    const at = this.#edge.now();
    const log = { steps: [], done: 0 };
    const ids = { id: this.#edge.newId(), writer: this.#edge.newId() };
    return { ...ids, rev: 0, plan, log, stored: undefined, origin, createdAt: at, updatedAt: at };
  }

  #hear(event: StoreEvent): void {
    if (event.event === 'outdated') this.notice = { about: 'outdated' };
    if (event.event === 'restore-points-failed') this.notice ??= { about: 'versions-failed' };
    if (event.event === 'changed-elsewhere') void this.shelf.refresh();
    if (event.event === 'persistence') this.mayBeWiped = event.answer === 'refused';
  }
}
