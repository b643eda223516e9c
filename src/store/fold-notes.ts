import { frameOf, type LeaveNote, type RowFrame } from './plan-row.ts';
import type { PlannerTables } from './planner-tables.ts';
import { attempt } from './storage-failure.ts';
import { announce, type StoreContext } from './store-context.ts';
import { writePlan, type PlanWritten } from './write-plan.ts';

/**
 * Folds the notes that leaving pages wrote into their plans, under the same rule as any save: on
 * the `rev` that the page worked on it becomes the plan, otherwise a visible copy. A note that will
 * not fold now stays for later, and holds up nothing. Gives what was written.
 */
export async function foldNotes<Step>(
  context: StoreContext<Step>,
  tables: PlannerTables,
): Promise<readonly PlanWritten<unknown>[]> {
  const folded: PlanWritten<unknown>[] = [];
  const notes = await attempt(() => context.leave.all(tables));
  for (const note of notes.ok ? notes.value : []) {
    const { conflictSuffix } = context.options;
    const done = await attempt(() =>
      tables.atomically(async () => {
        const written = await foldOne(tables, note, conflictSuffix);
        if (written?.how === 'recreate') await context.last.keepFolded(tables, note.planId);
        return written;
      }),
    );
    if (!done.ok) continue;
    await attempt(() => context.leave.forget(note, tables));
    if (done.value === undefined || done.value.how === 'refuse') continue;
    folded.push(done.value);
    announce(context, done.value);
    const { id, rev } = done.value.row;
    context.events.send({ event: 'changed-elsewhere', id, rev });
  }
  return folded;
}

async function foldOne(
  tables: PlannerTables,
  note: LeaveNote,
  suffix: string,
): Promise<PlanWritten<unknown> | undefined> {
  // Named after the note, so that two tabs that fold it, or one that fails halfway, make one copy.
  const copy = { id: `${note.writer}-${note.turn}`, suffix };
  const stored = frameOf(await tables.getPlan(note.planId));
  const isKnown = stored !== 'damaged-row' && contains(stored, note);
  if (isKnown || (await tables.getPlan(copy.id)) !== undefined) return undefined;
  return writePlan(tables, { ...note, id: note.planId, copy });
}

/** A save that was under way when the page left may have got through, and so may a later one. */
function contains(stored: RowFrame, note: LeaveNote): boolean {
  return stored.writer === note.writer && stored.turn >= note.turn;
}
