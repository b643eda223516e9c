import { compareInputs } from '../domain/compare-inputs.ts';
import { compute } from '../domain/compute.ts';
import type { Plan } from '../domain/plan.ts';
import { formatCents } from './number-nl.ts';

/**
 * What an earlier version was, so that two of one minute are told apart: what it costs in all, and
 * how much was filled in differently after it.
 * @param next the version that came after it; undefined where that is not known
 */
export function describeVersion(version: Plan, next: Plan | undefined): string {
  const cents = compute(version)
    .lines.flatMap(({ years }) => years)
    .reduce((sum, { total }) => sum + total, 0);
  const costs = `totaal ${formatCents(cents)}`;
  if (next === undefined) return costs;
  const changes = compareInputs(version, next).length;
  if (changes === 0) return `${costs}, daarna is niets anders ingevuld`;
  return `${costs}, daarna ${changes === 1 ? '1 wijziging' : `${changes} wijzigingen`}`;
}
