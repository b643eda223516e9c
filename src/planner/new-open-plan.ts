import type { HistoryEntry } from '../domain/history.ts';
import type { Plan } from '../domain/plan.ts';
import type { OpenPlan } from '../store/plan-store.ts';

/** What the session needs from the edge, where there is a clock and chance. */
export interface SessionEdge {
  now(): string;
  newId(): string;
}

/** The own plan that the proposal becomes at its first edit; nothing of it is stored yet. */
export function newOpenPlan(edge: SessionEdge, plan: Plan): OpenPlan<HistoryEntry> {
  const at = edge.now();
  return {
    ...{ id: edge.newId(), writer: edge.newId(), rev: 0, plan, log: { steps: [], done: 0 } },
    ...{ stored: undefined, origin: { from: 'proposal' }, createdAt: at, updatedAt: at },
  };
}
