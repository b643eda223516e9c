import type { Independence } from '../domain/goal-model.ts';
import type { Goal } from '../domain/goal-seek.ts';
import type { Plan } from '../domain/plan.ts';
import { groupWord, nameOf, quotedName } from './plan-names.ts';

/** Why what a party pays does not depend on an input, in one or two sentences. */
export function reasonText(plan: Plan, goal: Goal, why: Independence): string {
  const party = nameOf(plan, 'parties', goal.party);
  const group = plan.parties.find(({ id }) => id === goal.party)?.group ?? '';
  const payers = groupWord(plan, group);
  const line =
    'line' in goal.input ? quotedName(plan, 'costLines', goal.input.line) : 'deze posten';
  switch (why) {
    case 'absent':
      return `${party} doet in ${goal.year} niet mee.`;
    case 'not-paying':
      return `De groep ${payers} betaalt niet mee aan ${line}.`;
    case 'undivided':
      return `De groep ${payers} kan haar deel van ${line} niet verdelen. Er ontbreekt een sleutel, of de cijfers zijn leeg.`;
    case 'no-share':
      return `${party} heeft in de verdeelsleutel een aandeel van 0%.`;
    case 'other-groups':
      return `De groep ${payers} zit niet in deze verdeling.`;
    case 'nobody-else':
      return `In de groep ${payers} is er niemand anders die de rest kan betalen.`;
    case 'no-amount':
      return noAmountText(goal);
    case 'unknown':
      return 'Dit staat niet in het plan.';
  }
}

function noAmountText({ input, year }: Goal): string {
  switch (input.input) {
    case 'quantity':
      return 'De prijs van deze post is 0.';
    case 'price':
      return `Het aantal van deze post is in ${year} 0.`;
    case 'split':
    case 'fixed-share':
      return `Deze posten kosten in ${year} niets.`;
  }
}
