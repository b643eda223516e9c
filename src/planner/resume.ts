import type { PlannerSession } from './session.svelte.ts';

/**
 * Opens what was open last. The proposal never stands there without a word while own plans are
 * kept, unless it was chosen on purpose.
 */
export async function openLast(session: PlannerSession): Promise<void> {
  const last = await session.store.lastPlan();
  if (!last.ok || last.value === '') return;
  if (last.value !== undefined) {
    const loaded = await session.store.load(last.value);
    // The browser may have taken its time, and the person may have begun.
    if (loaded.ok && session.safety === 'untouched') {
      session.takeOpen(loaded.value);
      return;
    }
    if (!loaded.ok && loaded.reason.kind !== 'no-such-plan') {
      session.notice = { about: 'unreadable' };
      return;
    }
  }
  const { plans, unreadable } = session.shelf.list;
  const newest = plans.find(({ id }) => id === last.value) ?? plans[0];
  if (newest !== undefined && newest.id !== session.openId) {
    session.notice = { about: 'own-plans', id: newest.id, title: newest.title };
  } else if (newest === undefined && unreadable.length > 0) {
    session.notice = { about: 'unreadable' };
  }
}
