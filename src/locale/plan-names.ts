import type { NamedList } from '../domain/edit.ts';
import type { Plan } from '../domain/plan.ts';
import { lowerFirst } from './words-nl.ts';

/** The name of something in a plan; its id when the plan does not have it. */
export function nameOf(plan: Plan, list: NamedList, id: string): string {
  return plan[list].find((item) => item.id === id)?.name ?? id;
}

/** The same between ‘ ’, for names that are no people: lines, keys, indicators. */
export function quotedName(plan: Plan, list: NamedList, id: string): string {
  return `‘${nameOf(plan, list, id)}’`;
}

/** A group within a sentence: "gemeenten". */
export function groupWord(plan: Plan, id: string): string {
  return lowerFirst(nameOf(plan, 'groups', id));
}
