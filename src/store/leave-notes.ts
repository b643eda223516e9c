import type { LeaveFlush } from './leave-flush.ts';
import { readLeaveNote, type LeaveNote } from './plan-row.ts';
import type { PlannerTables } from './planner-tables.ts';
import { attemptNow } from './storage-failure.ts';

/** Which note: of which plan, by which line of saves. There is one at most. */
export type NoteOf = Pick<LeaveNote, 'planId' | 'writer'>;

/** Where leaving pages put their notes. */
export interface NoteShelf {
  /** Writes a note at once. False when it could not even be handed to the browser. */
  write(note: LeaveNote): boolean;
  /** The notes that can be read; the others stay where they are. */
  all(tables: PlannerTables): Promise<readonly LeaveNote[]>;
  forget(note: NoteOf, tables: PlannerTables): Promise<void>;
}

const prefix = 'doorstroming-planner.note.';

/** Whether a change of localStorage is a note that was written. */
export function isNoteEvent({ key, newValue }: Pick<StorageEvent, 'key' | 'newValue'>): boolean {
  return key !== null && key.startsWith(prefix) && newValue !== null;
}

/**
 * Notes in localStorage, and in the database where localStorage is shut or full. The database comes
 * second: of ten pages that left while a save was under way four lost their edit in it, raw
 * transaction, commit and all, and none in localStorage.
 */
export class LeaveNotes implements NoteShelf {
  readonly #storage: Storage | undefined;
  readonly #flush: Pick<LeaveFlush, 'write'>;

  constructor(storage: Storage | undefined, flush: Pick<LeaveFlush, 'write'>) {
    this.#storage = storage;
    this.#flush = flush;
  }

  write(note: LeaveNote): boolean {
    const storage = this.#storage;
    if (storage === undefined) return this.#flush.write(note);
    const written = attemptNow(() => storage.setItem(nameOf(note), JSON.stringify(note)));
    return written.ok || this.#flush.write(note);
  }

  async all(tables: PlannerTables): Promise<readonly LeaveNote[]> {
    const inDatabase = await tables.allNotes();
    return [...this.#stored(), ...inDatabase].flatMap((found) => {
      const note = readLeaveNote(found);
      return note === undefined ? [] : [note];
    });
  }

  async forget(note: NoteOf, tables: PlannerTables): Promise<void> {
    attemptNow(() => this.#storage?.removeItem(nameOf(note)));
    await tables.deleteNote([note.planId, note.writer]);
  }

  #stored(): readonly unknown[] {
    const storage = this.#storage;
    if (storage === undefined) return [];
    const names = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
    return names
      .filter((name) => name.startsWith(prefix))
      .map((name) => {
        const parsed = attemptNow((): unknown => JSON.parse(storage.getItem(name) ?? ''));
        return parsed.ok ? parsed.value : undefined;
      });
  }
}

function nameOf({ planId, writer }: NoteOf): string {
  return `${prefix}${planId}.${writer}`;
}
