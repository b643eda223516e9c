import { newIndicator } from '../../domain/new-items.ts';
import type { Indicator, Plan } from '../../domain/plan.ts';
import { byId } from '../../domain/plan-lists.ts';
import { entryOf } from '../../domain/string-map.ts';
import { describeEditProblem } from '../../locale/problem-text.ts';
import type { PlanDocument } from '../plan-document.svelte.ts';
import type { ViewState } from '../view-state.svelte.ts';

/** The group whose homes come first: of who is looked at as, of the shown key, or with most parties. */
export function groupToCount({ groups, keys, parties }: Plan, view: ViewState): string {
  const mine = parties.find(({ id }) => id === view.party)?.group;
  // A column is shown beside a key of its group.
  const shown = groups.filter(({ id }) => keys.some(({ group }) => group === id));
  const size = (group: string) => parties.filter((party) => party.group === group).length;
  const [largest] = [...shown].sort((one, other) => size(other.id) - size(one.id));
  const wanted = [mine, view.group].find((group) => shown.some(({ id }) => id === group));
  return wanted ?? largest?.id ?? groups[0]?.id ?? '';
}

/** Makes a column of numbers, and goes to where they are filled in. */
export function makeCounts(
  document: PlanDocument,
  view: ViewState,
  group: string,
  name: string,
): void {
  const item = newIndicator(document.plan, group, name);
  const problem = document.edit({ edit: 'add-indicator', item });
  if (problem === undefined) goToCounts(document.plan, view, item);
  else view.message = describeEditProblem(problem).detail;
}

/** Goes to the first number of a column that is not filled in. */
export function goToCounts(plan: Plan, view: ViewState, column: Indicator): void {
  const figures = byId(plan.indicators, column.id)?.figures ?? {};
  const open = plan.parties.find(
    ({ id, group }) => group === column.group && entryOf(figures, id) === undefined,
  );
  view.group = column.group;
  view.go('verdeelsleutels');
  if (open !== undefined) view.arrival = { rowId: open.id, colId: `cijfer-${column.id}` };
}
