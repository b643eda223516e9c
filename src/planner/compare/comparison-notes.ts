import { commonGround } from '../../domain/common-ground.ts';
import { changedParties, yearRange } from '../../locale/common-ground-text.ts';
import { COMPARE_TEXT, yearsSentence } from '../../locale/compare-text.ts';
import type { ComparedPlan } from './compared-plans.ts';

/**
 * What the comparison of these plans leaves out, and which parties are the same under another name.
 * @param common the years that all of them have
 */
export function comparisonNotes(
  plans: readonly ComparedPlan[],
  common: readonly number[],
  year: number | 'all',
): readonly string[] {
  const [base, ...others] = plans;
  if (base === undefined) return [];
  const withYears = plans.map(({ name, computed: { outcome } }) => ({
    name,
    years: outcome.years,
  }));
  const areSame = withYears.every(({ years }) => years.join() === common.join());
  return [
    ...(areSame || year !== 'all' ? [] : [COMPARE_TEXT.over(yearRange(common))]),
    ...(areSame ? [] : [yearsSentence(withYears)]),
    ...others.flatMap(({ name, computed }) => {
      const [here, there] = [computed.plan, base.computed.plan];
      const names = { here: `‘${name}’`, there: `‘${base.name}’` };
      return changedParties(commonGround(here, there), there, names);
    }),
  ];
}
