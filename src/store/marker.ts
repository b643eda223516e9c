import { attemptNow } from './storage-failure.ts';

/** What the marker knows of one plan that was kept here. */
export interface Known {
  readonly id: string;
  readonly title: string;
  readonly rev: number;
}

const prefix = 'doorstroming-planner.plan.';

/** The site's localStorage, or nothing where the browser keeps it shut. */
export function openLocalStorage(): Storage | undefined {
  const opened = attemptNow(() => localStorage);
  return opened.ok ? opened.value : undefined;
}

/** What the browser keeps for this tab alone, or nothing where that is shut. */
export function openSessionStorage(): Storage | undefined {
  const opened = attemptNow(() => sessionStorage);
  return opened.ok ? opened.value : undefined;
}

/**
 * Remembers, outside the database, which plans were kept and up to which `rev`. A damaged or
 * emptied database opens without any error; only this shows that something is gone. One entry per
 * plan, so that two tabs do not overwrite each other's. Without localStorage it knows nothing.
 */
export class Marker {
  readonly #storage: Storage | undefined;

  constructor(storage: Storage | undefined) {
    this.#storage = storage;
  }

  /** Notes that a plan was kept with this `rev`. Only call it after the transaction is done. */
  note({ id, title, rev }: Known): void {
    attemptNow(() => this.#storage?.setItem(prefix + id, JSON.stringify({ title, rev })));
  }

  /** Forgets a plan that was removed on purpose. */
  forget(id: string): void {
    attemptNow(() => this.#storage?.removeItem(prefix + id));
  }

  /** Every plan that was kept here, as far as known. */
  known(): readonly Known[] {
    const storage = this.#storage;
    if (storage === undefined) return [];
    const found = attemptNow(() => {
      const names = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
      return names
        .filter((name) => name.startsWith(prefix))
        .flatMap((name) => readKnown(name.slice(prefix.length), storage.getItem(name)));
    });
    return found.ok ? found.value : [];
  }
}

function readKnown(id: string, text: string | null): readonly Known[] {
  const parsed = attemptNow((): unknown => JSON.parse(text ?? 'null'));
  if (!parsed.ok || typeof parsed.value !== 'object' || parsed.value === null) return [];
  const { title, rev }: { title?: unknown; rev?: unknown } = parsed.value;
  if (typeof title !== 'string' || typeof rev !== 'number') return [];
  return [{ id, title, rev }];
}
