import type { Plan } from '../domain/plan.ts';
import { fingerprint } from './canonical.ts';

/**
 * Whether two plans come from the same one: both were copied from it, or one of them was copied from
 * the other, or they are equal. Then their parties, lines and keys have the same ids.
 */
export function haveOneOrigin(one: Plan, other: Plan): boolean {
  return !originsOf(one).isDisjointFrom(originsOf(other));
}

function originsOf(plan: Plan): Set<string> {
  const own = fingerprint(plan);
  return new Set([own, plan.basedOn?.fingerprint ?? own]);
}
