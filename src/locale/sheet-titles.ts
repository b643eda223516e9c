import type { Plan } from '../domain/plan.ts';
import type { PlannerTab } from './planner-tabs.ts';
import { lowerFirst } from './words-nl.ts';

/** The heading of a tab: the question that the sheet answers. */
export function sheetTitle(tab: PlannerTab, plan: Plan, group: string | undefined): string {
  switch (tab) {
    case 'overzicht':
      return 'Wie betaalt wat?';
    case 'kosten':
      return 'Wat kost het per jaar?';
    case 'verdeelsleutels': {
      const name = plan.groups.find(({ id }) => id === group)?.name;
      return name === undefined
        ? 'Hoe wordt er verdeeld?'
        : `Hoe verdelen de ${lowerFirst(name)} hun deel?`;
    }
    case 'uren':
      return 'Hoeveel uur werkt wie?';
    case 'bijdragen':
      return 'Wat draagt iedereen bij?';
    case 'afrekening':
      return 'Wie betaalt en wie ontvangt?';
    case 'vergelijken':
      return 'Wie betaalt meer en wie minder?';
  }
}
