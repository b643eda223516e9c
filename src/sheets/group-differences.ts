import type { Plan } from '../domain/plan.ts';
import type { GroupDifference } from '../locale/difference-text.ts';
import type { OverviewRow } from './overview-rows.ts';

/** What every party of every group pays beside the proposal, to put into words. */
export function groupDifferences(plan: Plan, rows: readonly OverviewRow[]): GroupDifference[] {
  return plan.groups.map(({ id, name }) => ({
    name,
    parties: plan.parties
      .filter(({ group }) => group === id)
      .flatMap((party) => rows.find((row) => row.party === party.id) ?? [])
      .map((row) => ({ name: row.name, now: row.compared, base: row.base ?? 0 })),
  }));
}
