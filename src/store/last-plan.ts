import type { PlannerTables } from './planner-tables.ts';
import { attemptNow } from './storage-failure.ts';

const setting = 'laatste-plan';
const storageName = 'doorstroming-planner.laatste-plan';

/** Which plan was open last; "" is the proposal, chosen on purpose. Of two the higher turn is the newer. */
interface Mark {
  readonly turn: number;
  readonly id: string;
}

/**
 * Remembers which plan was open last, in two places. Beside the plans, in the transaction that
 * makes a plan be there: localStorage reaches the disk seconds later, and may be shut or emptied. And
 * in localStorage, which is written at once: a page that leaves gets nothing into the database any
 * more. They are told apart by counting, never by the clock. A tab that is loaded again goes on with
 * its own plan, whatever another tab opened since: that stands in sessionStorage.
 */
export class LastPlan {
  readonly #storage: Storage | undefined;
  readonly #tab: Storage | undefined;
  #mark: Mark | undefined;
  #turn = 0;

  constructor(storage: Storage | undefined, tab: Storage | undefined) {
    this.#storage = storage;
    this.#tab = tab;
  }

  /** The id of the plan that was open last, "" for the proposal; undefined when that is not known. */
  async read(tables: PlannerTables): Promise<string | undefined> {
    const beside = await besideOf(tables);
    const here = this.#here();
    this.#turn = Math.max(this.#turn, beside?.turn ?? 0, here?.turn ?? 0);
    const own = attemptNow(() => this.#tab?.getItem(storageName) ?? undefined);
    if (own.ok && own.value !== undefined) return own.value;
    if (beside === undefined || here === undefined) return (beside ?? here)?.id;
    return (here.turn > beside.turn ? here : beside).id;
  }

  /** Remembers it for the next visit; a plan that is stored already also beside the plans. */
  remember(id: string): void {
    this.#turn = Math.max(this.#turn, this.#here()?.turn ?? 0) + 1;
    this.#mark = { turn: this.#turn, id };
    const text = textOf(this.#mark);
    attemptNow(() => this.#storage?.setItem(storageName, text));
    attemptNow(() => this.#tab?.setItem(storageName, id));
  }

  /** Writes what is remembered beside the plans. */
  async keep(tables: PlannerTables): Promise<void> {
    if (this.#mark === undefined) return;
    await tables.putSetting({ name: setting, value: textOf(this.#mark) });
  }

  /** The same in the transaction of the save by which the plan comes to be there. */
  async keepWith(tables: PlannerTables, id: string): Promise<void> {
    if (this.#mark?.id === id) await this.keep(tables);
  }

  /** A page left before the first save of its plan, and its note has been folded in. */
  async keepFolded(tables: PlannerTables, id: string): Promise<void> {
    const turn = (await besideOf(tables))?.turn ?? 0;
    if ((this.#here()?.turn ?? 0) > turn) return;
    await tables.putSetting({ name: setting, value: textOf({ turn: turn + 1, id }) });
  }

  #here(): Mark | undefined {
    const found = attemptNow(() => this.#storage?.getItem(storageName) ?? undefined);
    return found.ok ? readMark(found.value) : undefined;
  }
}

async function besideOf(tables: PlannerTables): Promise<Mark | undefined> {
  return readMark((await tables.getSetting(setting))?.value);
}

function textOf({ turn, id }: Mark): string {
  return `${turn} ${id}`;
}

/** Earlier code wrote the id alone. */
function readMark(text: unknown): Mark | undefined {
  if (typeof text !== 'string') return undefined;
  const [, turn = '0', id = text] = /^(\d{1,15}) (.*)$/.exec(text) ?? [];
  return { turn: Number(turn), id };
}
