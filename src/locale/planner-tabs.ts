/** The planner's tabs, in the order in which they stand. */
export const PLANNER_TABS = [
  { id: 'overzicht', label: 'Overzicht' },
  { id: 'kosten', label: 'Kosten' },
  { id: 'verdeelsleutels', label: 'Verdeelsleutels' },
  { id: 'uren', label: 'Uren' },
  { id: 'bijdragen', label: 'Bijdragen' },
  { id: 'afrekening', label: 'Afrekening' },
  { id: 'vergelijken', label: 'Vergelijken' },
] as const;

export type PlannerTab = (typeof PLANNER_TABS)[number]['id'];

/** "Naar Verdeelsleutels": the words on a link to a tab. */
export function toTabText(tab: PlannerTab): string {
  return `Naar ${PLANNER_TABS.find(({ id }) => id === tab)?.label ?? tab}`;
}
