import type { Plan } from '../../domain/plan.ts';
import type { OverviewRow } from '../../sheets/overview-rows.ts';

/** More than this cannot be read from the back of a room. */
const MOST = 8;

/**
 * What a meeting looks at: the parties of the chosen party's own group, or the groups when none is
 * chosen or its group is too large for a screen; then the party itself stands below them.
 */
export function presentRows(
  plan: Plan,
  rows: readonly OverviewRow[],
  party: string | undefined,
): readonly OverviewRow[] {
  const mine = rows.filter((row) => party !== undefined && row.party === party);
  const group = plan.parties.find(({ id }) => id === party)?.group;
  const own = new Set(plan.parties.filter((each) => each.group === group).map(({ id }) => id));
  const beside = rows.filter((row) => row.party !== undefined && own.has(row.party));
  if (beside.length > 1 && beside.length <= MOST) return beside;
  const groups = rows.filter(
    ({ kind, indented }) => kind === 'group' || (kind === 'party' && !indented),
  );
  return [...groups, ...mine.filter((row) => !groups.includes(row))];
}
