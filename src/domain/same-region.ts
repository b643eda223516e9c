import type { Plan } from './plan.ts';

/**
 * Whether two plans are about the same region: most parties of the one with the fewest are parties
 * of the other, so that a plan with twenty parties added is still about it, seen from either side.
 * One in common is not enough, as a province takes part in many regions.
 */
export function isSameRegion(plan: Plan, other: Plan): boolean {
  const ids = new Set(other.parties.map(({ id }) => id));
  const shared = plan.parties.filter(({ id }) => ids.has(id));
  return shared.length * 2 > Math.min(plan.parties.length, other.parties.length);
}
