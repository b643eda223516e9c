import type { Plan } from './plan.ts';

/**
 * Whether a plan is about the same region as another one: most of its parties are parties of the
 * other. One in common is not enough, as a province takes part in many regions. Plans of other
 * regions are not compared.
 */
export function isSameRegion(plan: Plan, other: Plan): boolean {
  const ids = new Set(other.parties.map(({ id }) => id));
  const shared = plan.parties.filter(({ id }) => ids.has(id));
  return shared.length * 2 > plan.parties.length;
}
