import type { HistoryEntry } from '../domain/history.ts';
import type { Plan } from '../domain/plan.ts';
import { CONFLICT_TEXT } from '../locale/keeping-text.ts';
import { readHistoryEntry } from '../store/history-log.ts';
import { openStore } from '../store/open-store.ts';
import { takeLeftBehind } from './left-behind.ts';
import { takeLink } from './link-visit.ts';
import { PlannerSession } from './session.svelte.ts';

/** The proposal shows, with a word about it, where the browser opens the tables and then does not answer. */
const PATIENCE_MS = 4_000;

/**
 * Opens the storage and decides what is shown first: a plan from the address, the plan that was open
 * last, or the proposal. The clock and chance enter the planner here.
 */
export async function startSession(proposal: Plan): Promise<PlannerSession> {
  const edge = { now: () => new Date().toISOString(), newId: () => randomId() };
  const opening = await openStore<HistoryEntry>({
    readStep: readHistoryEntry,
    copySuffix: CONFLICT_TEXT.copySuffix,
    conflictSuffix: CONFLICT_TEXT.conflictSuffix,
    ...edge,
  });
  const session = new PlannerSession(proposal, opening, edge);
  // A narrow screen has no room for a grid; a person may still choose it.
  const resumed = session.resume(matchMedia('(width < 60rem)').matches ? 'tabel' : 'rekenblad');
  await Promise.race([resumed, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
  const texts = takeLeftBehind();
  if (texts.length > 0) session.notice ??= { about: 'left-behind', texts };
  const link = takeLink();
  if (link !== undefined) await session.visit.openLink(link);
  return session;
}

/** `crypto.randomUUID` is missing on an address without https; random bytes never are. */
function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
