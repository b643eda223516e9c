import type { Plan } from '../domain/plan.ts';
import { groupWord } from './plan-names.ts';
import { countWord } from './words-nl.ts';

/** "De zes gemeenten betalen in vier jaar samen": the amount follows. */
export function groupPaysText(plan: Plan, group: string): string {
  const count = plan.parties.filter((party) => party.group === group).length;
  const years = `in ${countWord(plan.yearCount)} jaar samen`;
  const word = groupWord(plan, group);
  return count === 1
    ? `De ${word} betaalt ${years}`
    : `De ${countWord(count)} ${word} betalen ${years}`;
}
