import { indexFactorText } from '../../domain/explain-line.ts';
import { yearsOf, type Plan } from '../../domain/plan.ts';
import { COSTS_TEXT } from '../../locale/book-text.ts';
import { number, result, words } from './book.ts';
import { letters, type Draft } from './draft.ts';
import { fraction, part } from './making.ts';

/**
 * The indices of a plan: percent per year and the factor since the first year.
 * @param first the column of the first year
 * @returns the row of the factors of each index, by id
 */
export function indexRows(draft: Draft, plan: Plan, first: number): ReadonlyMap<string, number> {
  const years = yearsOf(plan);
  return new Map(
    plan.indices.map((index) => {
      draft.heading(COSTS_TEXT.index(index.name));
      const percents = draft.add(
        words(COSTS_TEXT.percent),
        undefined,
        undefined,
        ...years.slice(1).map((year) => number(part(index.percent[year]), 'inputPercent')),
      );
      const row = draft.next;
      draft.add(
        words(COSTS_TEXT.factor),
        undefined,
        ...years.map((year, at) => {
          const value = fraction(indexFactorText(plan, index, year));
          if (at === 0) return number(value, 'factor');
          const before = `${letters(first + at - 1)}${row}`;
          return result(`${before}*(1+${letters(first + at)}${percents})`, value, 'factor');
        }),
      );
      return [index.id, row];
    }),
  );
}
