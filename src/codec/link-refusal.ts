import type { Problem } from './problem.ts';
import type { SealedPlan } from './sealed-plan.ts';

/** Why a link does not open. */
export type LinkRefusal =
  /** Characters at the end are missing · the characters are not the ones that were sent. */
  | { readonly kind: 'cut-off' | 'changed' }
  /** Made by a later planner · nothing here that looks like a plan · more than may be opened. */
  | { readonly kind: 'newer-version' | 'not-a-plan-link' | 'too-large' }
  /** It came over whole, and `openSealed` opens it with the password that the sender chose. */
  | { readonly kind: 'locked'; readonly sealed: SealedPlan }
  /** It came over whole, but no planner has made it. */
  | { readonly kind: 'invalid'; readonly problems: readonly Problem[] };
