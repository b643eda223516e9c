import { untrack } from 'svelte';
import type { Plan } from '../domain/plan.ts';
import { PLANNER_TABS } from '../locale/planner-tabs.ts';
import { remember, remembered } from './tab-memory.ts';
import type { ViewState } from './view-state.svelte.ts';

const NAME = 'doorstroming-planner.blik';

/**
 * Begins with what this browser tab showed before it was loaded anew, as far as the plan has it, and
 * remembers what is shown from then on. A party that leaves the plan is looked at no longer.
 */
export function keepView(view: ViewState, plan: () => Plan): void {
  restore(view, untrack(plan));
  $effect(() => write(view));
  $effect(() => {
    if (!plan().parties.some(({ id }) => id === view.party)) view.party = undefined;
  });
}

function restore(view: ViewState, plan: Plan): void {
  const kept = remembered(NAME);
  const known = (name: string, list: readonly { readonly id: string }[]): string | undefined =>
    list.find(({ id }) => id === kept.get(name))?.id;
  const years = Array.from({ length: plan.yearCount }, (_, place) => plan.firstYear + place);
  const year = kept.get('year');
  view.tab = PLANNER_TABS.find(({ id }) => id === kept.get('tab'))?.id ?? view.tab;
  view.year = year === 'all' ? year : years.find((each) => each === year);
  view.party = known('party', plan.parties);
  view.group = known('group', plan.groups);
  view.key = known('key', plan.keys);
  view.line = known('line', plan.costLines);
  view.per = known('per', plan.indicators);
}

function write({ tab, year, party, group, key, line, per }: ViewState): void {
  remember(NAME, { tab, year, party, group, key, line, per });
}
