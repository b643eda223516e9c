import { readLeaveNote } from './plan-row.ts';
import type { NoteKey, PlannerTables } from './planner-tables.ts';
import { writePlan, type PlanWritten } from './write-plan.ts';

/** What folding needs from outside: new ids, and the words behind the title of a copy. */
export interface FoldWords {
  readonly newId: () => string;
  readonly conflictSuffix: string;
}

/**
 * Folds the notes that leaving pages wrote into their plans, under the same rule as any save: on
 * the `rev` that the page worked on it becomes the plan, otherwise a visible copy. A note that
 * cannot be read stays. One transaction a note, so that one that fails does not hold up the rest.
 */
export async function foldLeaveNotes(
  tables: PlannerTables,
  words: FoldWords,
): Promise<readonly PlanWritten<unknown>[]> {
  const written: PlanWritten<unknown>[] = [];
  for (const key of await tables.noteKeys()) {
    const folded = await tables.atomically(() => foldOne(tables, key, words));
    if (folded !== undefined) written.push(folded);
  }
  return written;
}

async function foldOne(
  tables: PlannerTables,
  key: NoteKey,
  { newId, conflictSuffix }: FoldWords,
): Promise<PlanWritten<unknown> | undefined> {
  // Read again inside: another tab may have folded it, or its own tab may have saved after all.
  const note = readLeaveNote(await tables.getNote(key));
  if (note === undefined) return undefined;
  return writePlan(tables, {
    ...note,
    id: note.planId,
    copy: { id: newId(), suffix: conflictSuffix },
  });
}
