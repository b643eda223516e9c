import { COMPARE_FILTERS } from '../../sheets/comparison-filter.ts';
import type { PlannerSession } from '../session.svelte.ts';
import { remember, remembered } from '../tab-memory.ts';
import type { Comparison, Slot } from './comparison.svelte.ts';
import { keptSlot, versionSlot } from './kept-slots.ts';

const NAME = 'doorstroming-planner.vergelijken';

/** Where a plan can be found again. What came from a link or a file is kept nowhere. */
interface KeptSlot {
  readonly id: string;
  readonly from: string;
  readonly planId?: string;
}

/**
 * Begins with what this browser tab compared before it was loaded anew, as far as it is still there,
 * and remembers from then on what is compared and how. Plans themselves are not written down.
 */
export function keepComparison(session: PlannerSession, comparison: Comparison): void {
  let isReady = $state(comparison.isResumed);
  if (!comparison.isResumed) {
    comparison.isResumed = true;
    void resume(session, comparison).finally(() => (isReady = true));
  }
  $effect(() => {
    const { base, order, filter, per, picked } = comparison;
    const slots = comparison.slots.map(({ id, ...slot }): KeptSlot => {
      const { from } = slot;
      return 'planId' in slot ? { id, from, planId: slot.planId } : { id, from };
    });
    if (isReady) remember(NAME, { base, order, filter, per, picked, slots });
  });
}

async function resume(session: PlannerSession, comparison: Comparison): Promise<void> {
  const kept = remembered(NAME);
  const text = (name: string): string | undefined => {
    const value = kept.get(name);
    return typeof value === 'string' ? value : undefined;
  };
  comparison.base = text('base');
  comparison.per = text('per');
  comparison.picked = text('picked');
  comparison.order = text('order') === 'effect' ? 'effect' : 'plan';
  comparison.filter = COMPARE_FILTERS.find((each) => each === text('filter')) ?? 'all';
  const slots = slotsIn(kept.get('slots'));
  if (slots === undefined) return;
  const before = comparison.slots;
  const found = await Promise.all(slots.map((slot) => slotAgain(session, slot)));
  // Who added a plan in the meantime keeps it.
  const added = comparison.slots.filter((slot) => !before.includes(slot));
  const byId = new Map(
    [...found, ...added].flatMap((slot): [string, Slot][] => (slot ? [[slot.id, slot]] : [])),
  );
  comparison.slots = [...byId.values()];
  comparison.lost = slots.filter(({ from }) => from === 'link' || from === 'file').length;
}

function slotsIn(value: unknown): readonly KeptSlot[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.flatMap((each: unknown): KeptSlot[] => {
    if (typeof each !== 'object' || each === null) return [];
    const { id, from, planId } = each as Readonly<Record<string, unknown>>;
    if (typeof id !== 'string' || typeof from !== 'string') return [];
    return [{ id, from, ...(typeof planId === 'string' ? { planId } : {}) }];
  });
}

/** The plan as it is now; undefined where it is no longer there. */
async function slotAgain(
  session: PlannerSession,
  { id, from, planId }: KeptSlot,
): Promise<Slot | undefined> {
  if (from === 'proposal' || from === 'open') return { id: from, from };
  if (planId === undefined) return undefined;
  if (from === 'kept') return keptSlot(session, { id: planId });
  const points = from === 'version' ? await session.shelf.versions(planId) : undefined;
  return points?.map((point) => versionSlot(planId, point)).find((slot) => slot.id === id);
}
