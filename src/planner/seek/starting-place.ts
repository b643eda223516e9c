import { goalInputs } from '../../domain/goal-input.ts';
import { seekGoal } from '../../domain/goal-seek.ts';
import type { Cents } from '../../domain/outcome.ts';
import { yearsOf, type Plan } from '../../domain/plan.ts';
import type { ViewState } from '../view-state.svelte.ts';

/** Whose amount of which year a dialog begins with. */
export interface StartingPlace {
  readonly party: string;
  readonly year: number;
}

/** What was asked about, else the party and year that the person looks at, else the first of each. */
export function startingPlace(plan: Plan, view: ViewState): StartingPlace {
  const years = yearsOf(plan);
  const known = [view.about?.party, view.party].find((id) =>
    plan.parties.some((party) => party.id === id),
  );
  const wanted = view.about?.year ?? view.year;
  return {
    party: known ?? plan.parties[0]?.id ?? '',
    year: years.find((year) => year === wanted) ?? years[0] ?? plan.firstYear,
  };
}

/** The place of the first input that the party's amount depends on; 0 when there is none. */
export function startingInput(plan: Plan, { party, year }: StartingPlace): number {
  const place = goalInputs(plan, party).findIndex((input) => {
    return seekGoal(plan, { party, year, input, atMost: 0 as Cents }).answer !== 'independent';
  });
  return Math.max(place, 0);
}
