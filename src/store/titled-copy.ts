import { TEXT_RULES } from '../domain/field-rules.ts';
import type { Plan } from '../domain/plan.ts';

/** The plan with a suffix behind its title, which is cut where the two do not fit together. */
export function titledCopy(plan: Plan, suffix: string): Plan {
  const room = TEXT_RULES.title.max - suffix.length;
  let title = '';
  // By character, so that a pair of surrogates is never cut in two.
  for (const character of plan.title) {
    if (title.length + character.length > room) break;
    title += character;
  }
  return { ...plan, title: title.trimEnd() + suffix };
}
