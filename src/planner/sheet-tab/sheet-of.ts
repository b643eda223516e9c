import type { Plan } from '../../domain/plan.ts';
import type { Computed } from '../../sheets/amounts.ts';
import { contributionsSheet } from '../../sheets/contributions-sheet.ts';
import { costsSheet } from '../../sheets/costs-sheet.ts';
import { hoursSheet } from '../../sheets/hours-sheet.ts';
import { keysSheet } from '../../sheets/keys-sheet.ts';
import { chosenCount, countChoices } from '../../sheets/per-count.ts';
import { settlementSheet } from '../../sheets/settlement-sheet.ts';
import type { Sheet } from '../../sheets/sheet.ts';
import type { ViewState } from '../view-state.svelte.ts';

/** The group whose key is shown: the chosen one, or the first that has a key. */
export function shownGroup(plan: Plan, view: ViewState): string | undefined {
  const chosen = plan.groups.find(({ id }) => id === view.group);
  const withKey = plan.groups.find(({ id }) => plan.keys.some(({ group }) => group === id));
  return (chosen ?? withKey ?? plan.groups[0])?.id;
}

/** The key that is shown: the chosen one, or the first of the shown group. */
export function shownKey(plan: Plan, view: ViewState): string | undefined {
  const group = shownGroup(plan, view);
  const ofGroup = plan.keys.filter((key) => key.group === group);
  return (ofGroup.find(({ id }) => id === view.key) ?? ofGroup[0])?.id;
}

/** The sheet of the chosen tab; undefined where there is nothing to show yet. */
export function sheetOf(computed: Computed, base: Computed, view: ViewState): Sheet | undefined {
  const { plan, outcome } = computed;
  const years = view.yearsOf(outcome.years);
  const [year = plan.firstYear] = years;
  switch (view.tab) {
    case 'kosten':
      return costsSheet(computed, base, view.showsEmpty);
    case 'verdeelsleutels': {
      const key = shownKey(plan, view);
      if (key === undefined) return undefined;
      return keysSheet(computed, base, { key, year, bounds: view.showsBounds });
    }
    case 'uren':
      return hoursSheet(computed);
    case 'bijdragen': {
      const count = chosenCount(countChoices(plan.indicators), view.per);
      const per = count === undefined ? undefined : { count, years };
      const line = plan.costLines.find(({ id }) => id === view.line)?.id;
      return contributionsSheet(computed, base, { line, per });
    }
    case 'afrekening':
      return settlementSheet(computed, years);
    case 'overzicht':
    case 'vergelijken':
      return undefined;
  }
}
