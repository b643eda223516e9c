import { cleanAddress } from './link-visit.ts';
import type { PlannerSession } from './session.svelte.ts';
import type { Looked, ViewState } from './view-state.svelte.ts';

/** The ways out of a plan that is only looked at; the plan leaves the address with it. */
export function previewWays(session: PlannerSession, view: ViewState) {
  return {
    close: (): void => {
      session.visit.close();
      cleanAddress();
    },
    /** Keeps it, and goes on with the party and the year that were looked at. */
    keep: async ({ party, year }: Looked): Promise<boolean> => {
      const kept = await session.keepPreview();
      if (!kept) return false;
      cleanAddress();
      view.year = year;
      view.party = party ?? view.party;
      return true;
    },
  };
}
