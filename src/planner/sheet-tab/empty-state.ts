import type { EMPTY_TEXT } from '../../locale/empty-text.ts';
import type { PlannerTab } from '../../locale/planner-tabs.ts';
import type { Plan } from '../../domain/plan.ts';

/** What is missing on a sheet, and where it is added. */
export interface EmptyState {
  readonly kind: keyof typeof EMPTY_TEXT;
  /** The tab or the dialog where a person goes on; absent where that is on the sheet itself. */
  readonly to?: 'kosten' | 'settings';
  /** There is no sheet worth showing below it. */
  readonly instead: boolean;
}

/** @param group the group whose key is shown on the tab of the keys */
export function emptyState(
  tab: PlannerTab,
  plan: Plan,
  group: string | undefined,
): EmptyState | undefined {
  const { costLines, keys, parties } = plan;
  switch (tab) {
    case 'overzicht':
    case 'bijdragen':
      if (costLines.length > 0) return undefined;
      return { kind: 'no-amounts', to: 'kosten', instead: false };
    case 'kosten':
      return costLines.length > 0 ? undefined : { kind: 'no-lines', instead: true };
    case 'verdeelsleutels':
      if (parties.every((party) => party.group !== group)) {
        return { kind: 'no-parties', to: 'settings', instead: true };
      }
      if (keys.some((key) => key.group === group)) return undefined;
      return { kind: 'no-key', instead: true };
    case 'uren':
      if (costLines.some(({ kind, executor }) => kind === 'hours' && executor)) return undefined;
      return { kind: 'no-hours', to: 'kosten', instead: true };
    case 'vergelijken':
      // Another plan may have what this one has not.
      return undefined;
    case 'afrekening':
      if (costLines.some(({ executor }) => executor !== undefined)) return undefined;
      return { kind: 'no-settlement', to: 'kosten', instead: true };
    default:
      return undefined;
  }
}
