import type { Plan } from './plan.ts';

/** Whether two plans are about the same region: they have a party in common. Others are not compared. */
export function isSameRegion(a: Plan, b: Plan): boolean {
  const ids = new Set(a.parties.map(({ id }) => id));
  return b.parties.some(({ id }) => ids.has(id));
}
