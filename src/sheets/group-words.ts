import type { Plan } from '../domain/plan.ts';
import { nameOf } from '../locale/plan-names.ts';

const ONE: Readonly<Record<string, string>> = {
  gemeenten: 'Gemeente',
  corporaties: 'Corporatie',
  provincies: 'Provincie',
  provincie: 'Provincie',
};

/** One of a group, as the head of a column: "Gemeente"; "Partij" for a name that is not known. */
export function oneOfGroup(plan: Plan, group: string): string {
  return ONE[nameOf(plan, 'groups', group).toLowerCase()] ?? 'Partij';
}
