import { untrack } from 'svelte';
import type { PlanEntry, RestorePoint } from '../../store/plan-store.ts';
import type { PlannerSession } from '../session.svelte.ts';
import type { Comparison, Slot } from './comparison.svelte.ts';

/** An own plan as it is stored now; undefined when it cannot be read. */
export async function keptSlot(
  session: PlannerSession,
  { id }: Pick<PlanEntry, 'id'>,
): Promise<Slot | undefined> {
  const loaded = await session.store.load(id);
  if (!loaded.ok) return undefined;
  const { plan, rev } = loaded.value;
  return { id: `plan-${id}`, from: 'kept', planId: id, rev, plan };
}

/** An earlier version of an own plan. */
export function versionSlot(planId: string, { seq, rev, at, plan }: RestorePoint): Slot {
  return { id: `versie-${planId}-${seq}-${rev}`, from: 'version', planId, at, plan };
}

/** Reads compared own plans again that were changed since: here while they were open, or in another tab. */
export function keepUpToDate(session: PlannerSession, comparison: Comparison): void {
  for (const { id, rev } of session.shelf.list.plans) {
    const isOld = untrack(() => comparison.slots).some(
      (slot) => slot.from === 'kept' && slot.planId === id && slot.rev !== rev,
    );
    if (isOld) {
      void keptSlot(session, { id }).then((slot) => slot && comparison.renew(slot));
    }
  }
}
