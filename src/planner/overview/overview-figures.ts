import { leftOutSentences, yearRange } from '../../locale/common-ground-text.ts';
import { groupDifferenceSentences } from '../../locale/difference-text.ts';
import { OVERVIEW_TEXT } from '../../locale/planner-text.ts';
import type { Computed } from '../../sheets/amounts.ts';
import { groupDifferences } from '../../sheets/group-differences.ts';
import { chosenCount, countChoices, type CountChoice } from '../../sheets/per-count.ts';
import { overviewRows, type OverviewRow } from '../../sheets/overview-rows.ts';
import type { ViewState } from '../view-state.svelte.ts';

/** What the overview says of the chosen years, for the sheet and for a screen in a meeting. */
export interface OverviewFigures {
  readonly years: readonly number[];
  /** "Wie betaalt wat in 2024?" */
  readonly title: string;
  readonly rows: readonly OverviewRow[];
  /** What amounts are divided by as well. */
  readonly count: CountChoice | undefined;
  /** The rows of groups, or of the lone party of a group. */
  readonly groups: readonly OverviewRow[];
  /** The names of all groups, in the plan's order. */
  readonly groupNames: readonly string[];
  readonly total: OverviewRow | undefined;
  /** The row of "Ik kijk als …". */
  readonly mine: OverviewRow | undefined;
  /** The difference with the proposal in words. */
  readonly sentence: string;
  /** What the difference leaves out, or why there is none; "" where there is nothing to say. */
  readonly notes: string;
}

/** @param base the proposal, or what else the plan is compared with */
export function overviewFigures(
  computed: Computed,
  base: Computed,
  view: ViewState,
): OverviewFigures {
  const { plan, outcome } = computed;
  const years = view.yearsOf(outcome.years);
  const count = chosenCount(countChoices(plan.indicators), view.per);
  const rows = overviewRows(computed, base, years, count);
  return {
    years,
    title: titleOf(years, rows.at(-1)?.over !== undefined),
    rows,
    count,
    groups: rows.filter(
      ({ kind, indented }) => kind === 'group' || (kind === 'party' && !indented),
    ),
    groupNames: plan.groups.map(({ name }) => name),
    total: rows.at(-1),
    mine: rows.find(({ party }) => party !== undefined && party === view.party),
    sentence: groupDifferenceSentences(groupDifferences(plan, rows)),
    notes: leftOutSentences(plan, base.plan, years).join(' '),
  };
}

/** Where other years are compared than are shown, "alle jaren" would say too little. */
function titleOf(years: readonly number[], isPartly: boolean): string {
  if (isPartly || years.length === 1) return OVERVIEW_TEXT.whoPays(yearRange(years));
  return OVERVIEW_TEXT.whoPaysAll;
}
