import { createContext } from 'svelte';
import type { PlannerSession } from '../session.svelte.ts';

/**
 * The session that is open in this tab, for messages deep in the planner that must say truthfully
 * whether what is on the screen is kept.
 */
export const [openSession, provideSession] = createContext<PlannerSession>();
