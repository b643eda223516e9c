import { apply } from '../../domain/apply.ts';
import { compute } from '../../domain/compute.ts';
import type { Merging } from '../../domain/merger.ts';
import { newParty } from '../../domain/new-items.ts';
import type { Outcome } from '../../domain/outcome.ts';
import type { Plan } from '../../domain/plan.ts';
import { MERGE_TEXT, type MergerAmounts } from '../../locale/merger-text.ts';

/**
 * What two parties pay in the first year of their merger, apart and as one, in cents. Nothing where
 * they cannot become one.
 */
export function mergerAmounts(
  plan: Plan,
  outcome: Outcome,
  merging: Merging,
): MergerAmounts | undefined {
  const group = plan.parties.find(({ id }) => id === merging.parties[0])?.group ?? '';
  const { id, name } = newParty(plan, group, MERGE_TEXT.nameless);
  const tried = apply(plan, { edit: 'merge-parties', ...merging, item: { id, name } });
  if (!tried.ok) return undefined;
  const [one, other] = merging.parties;
  return {
    apart: paidIn(outcome, one, merging.from) + paidIn(outcome, other, merging.from),
    merged: paidIn(compute(tried.value), id, merging.from),
  };
}

function paidIn({ parties }: Outcome, party: string, year: number): number {
  const years = parties.find(({ id }) => id === party)?.years;
  return years?.find((each) => each.year === year)?.contribution ?? 0;
}
