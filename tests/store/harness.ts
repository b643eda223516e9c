// Runs in the page of the browser tests of the store: one tab with one open plan, and edits that
// each add a word to its note, so that every one can be found back.
import memo from '../../src/plans/memo-2023.json' with { type: 'json' };
import { readPlan } from '../../src/codec/validate.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { openStore, type OpenPatience, type Opening } from '../../src/store/open-store.ts';
import { PlanKeeper, type KeeperState } from '../../src/store/plan-keeper.ts';
import type { OpenPlan, StoreEvent } from '../../src/store/plan-store.ts';
import type { StepLog } from '../../src/store/step-log.ts';
import { acceptance } from './acceptance.ts';
import { readStep, withStep, withWord, wordsOf, type Step } from './edited-plan.ts';

/** What a test reads of an opening: plain JSON. */
export interface OpeningReport {
  readonly mode: string;
  readonly why?: string;
  readonly losses: readonly { readonly title: string; readonly foundRev?: number }[];
  readonly copies: number;
  readonly titles: readonly string[];
  readonly unreadable: readonly string[];
}

function memoPlan(): Plan {
  const read = readPlan(memo);
  if (!read.ok) throw new Error('the plan of the memo is not valid');
  return { ...read.value, title: 'Plan', note: 'woorden:' };
}

class Lab {
  readonly memo = memoPlan();
  readonly states: KeeperState[] = [];
  readonly events: StoreEvent[] = [];
  /** Words that were in the plan when it was said to be kept. */
  readonly acknowledged = new Set<string>();
  blocked = 0;
  #opening: Opening<Step> | undefined;
  #keeper: PlanKeeper<Step> | undefined;
  plan = this.memo;
  log: StepLog<Step> = { steps: [], done: 0 };

  async openStore(patience: OpenPatience = {}): Promise<OpeningReport> {
    const opening = await openStore<Step>(
      {
        readStep,
        now: () => new Date().toISOString(),
        newId: () => crypto.randomUUID(),
        copySuffix: ' (kopie)',
        conflictSuffix: ' (kopie na botsing)',
      },
      {
        ...patience,
        onBlocked: () => {
          this.blocked += 1;
        },
      },
    );
    this.#opening = opening;
    opening.store.subscribe((event) => this.events.push(event));
    return reportOf(opening);
  }

  get store() {
    if (this.#opening === undefined) throw new Error('open the store first');
    return this.#opening.store;
  }

  get keeper() {
    if (this.#keeper === undefined) throw new Error('open a plan first');
    return this.#keeper;
  }

  /** Opens a plan by its title, or makes it. */
  async openPlan(title = 'Plan'): Promise<string> {
    const list = await this.store.list();
    const entry = list.ok ? list.value.plans.find((plan) => plan.title === title) : undefined;
    const opened =
      entry === undefined
        ? await this.store.create({ ...this.memo, title }, { from: 'own' })
        : await this.store.load(entry.id);
    if (!opened.ok) throw new Error(JSON.stringify(opened.reason));
    return this.keep(opened.value);
  }

  keep(open: OpenPlan<Step>): string {
    this.#take(open);
    this.#keeper = new PlanKeeper(this.store, open, (state) => this.#hear(state));
    return open.id;
  }

  /** One edit, not awaited: the way a key does it. */
  type(word: string): void {
    this.plan = withWord(this.plan, word);
    this.log = withStep(this.log, word);
    this.keeper.change(this.plan, this.log);
  }

  /** Waits until nothing is being saved, and says what the keeper last told. */
  async settle(): Promise<string> {
    await this.keeper.settle();
    return this.states.at(-1)?.state ?? 'nothing';
  }

  /** Shows what another tab saved, as the planner does. */
  async follow(): Promise<void> {
    const loaded = await this.keeper.refresh();
    if (loaded.ok) this.#take(loaded.value);
  }

  /** The words of every plan in the list, by title. */
  async words(): Promise<Record<string, readonly string[]>> {
    const list = await this.store.list();
    if (!list.ok) throw new Error(JSON.stringify(list.reason));
    const found: Record<string, readonly string[]> = {};
    for (const { id, title } of list.value.plans) {
      const loaded = await this.store.load(id);
      found[`${title} ${id.slice(0, 4)}`] = loaded.ok ? wordsOf(loaded.value.plan) : ['unreadable'];
    }
    return found;
  }

  /** Every word of every plan in the list. */
  async allWords(): Promise<readonly string[]> {
    return Object.values(await this.words()).flat();
  }

  async titles(): Promise<readonly string[]> {
    const list = await this.store.list();
    return list.ok ? list.value.plans.map(({ title }) => title).sort() : ['failed'];
  }

  async accept(name: string): Promise<void> {
    await acceptance[name]?.(this.store, this.memo);
  }

  #take(open: OpenPlan<Step>): void {
    this.plan = open.plan;
    this.log = open.log;
  }

  #hear(state: KeeperState): void {
    this.states.push(state);
    if (state.state === 'copied') this.plan = { ...this.plan, title: this.keeper.open.plan.title };
    if (state.state !== 'kept' && state.state !== 'copied') return;
    for (const word of wordsOf(this.keeper.open.plan)) this.acknowledged.add(word);
  }
}

function reportOf(opening: Opening<Step>): OpeningReport {
  if (opening.mode === 'memory') {
    const nothing = { losses: [], copies: 0, titles: [], unreadable: [] };
    return { mode: 'memory', why: opening.why.cause, ...nothing };
  }
  const { list, losses, copies } = opening;
  return {
    mode: 'kept',
    losses: losses.map(({ title, foundRev }) =>
      foundRev === undefined ? { title } : { title, foundRev },
    ),
    copies: copies.length,
    titles: list.plans.map(({ title }) => title).sort(),
    unreadable: list.unreadable.map(({ problem }) => problem.kind),
  };
}

declare global {
  var lab: Lab;
}

globalThis.lab = new Lab();
