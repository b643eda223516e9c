import type { LineYear } from '../../domain/outcome.ts';
import type { CostLine } from '../../domain/plan.ts';
import { BOOK_TEXT, COSTS_TEXT } from '../../locale/book-text.ts';
import { groupWord } from '../../locale/plan-names.ts';
import { number, result, words, type BookCell, type ValueCell } from './book.ts';
import { letters, sameCents, sumOf, type Draft } from './draft.ts';
import { groupUnits } from './group-units.ts';
import { added, euros, part, type Making, type Places } from './making.ts';

/** The columns of years start here: after the name and what holds for all years. */
export const FIRST_YEAR = 2;

/** Where formulas elsewhere find what stands on the sheet of costs. */
export interface CostPlaces {
  /** A line's amount: by line and year. */
  readonly totals: Places;
  /** A group's part of it: by line, group and year. */
  readonly parts: Places;
  /** What no group has a part of: by line and year, only for lines without a split. */
  readonly open: Places;
  /** Hours per week: by line and year. */
  readonly weeks: Places;
}

/** A line on the sheet of costs. */
export interface LineMaking {
  readonly making: Making;
  readonly draft: Draft;
  readonly places: CostPlaces;
  readonly line: CostLine;
  readonly yearly: readonly LineYear[];
}

/** A row of amounts per year with their sum, named and styled. */
export function yearsRow(
  draft: Draft,
  name: BookCell,
  fixed: BookCell,
  cells: readonly ValueCell[],
): number {
  const range = draft.along(draft.next, FIRST_YEAR, FIRST_YEAR + cells.length - 1);
  const sum = added(cells.map(({ value }) => value));
  return draft.add(name, fixed, ...cells, result(`SUM(${range})`, sum, 'moneySum'));
}

/** The part of each group: by the split, and as the planner divides whole cents; with a check. */
export function addParts(about: LineMaking, totalRow: number): void {
  const { making, draft, line, yearly } = about;
  const groups = making.plan.groups
    .map(({ id }) => id)
    .filter((id) => line.split[id] !== undefined);
  const percents = groups.map((id) => part(line.split[id]));
  const first = draft.next;
  const whole = added(percents);
  const split = sumOf(groups.map((_, place) => `$B${first + 2 * place}`));
  const paid = groups.map((group, place) => {
    const row = draft.next;
    const percent = percents[place] ?? 0;
    const exact = yearly.map(({ total }, at) => {
      if (whole === 0) return undefined;
      const formula = `${letters(FIRST_YEAR + at)}${totalRow}*$B${row}/(${split})`;
      return result(formula, (euros(total) * percent) / whole, 'unrounded');
    });
    const name = groupWord(making.plan, group);
    draft.add(words(COSTS_TEXT.part(name)), number(percent, 'inputPercent'), ...exact);
    const live = groupUnits(about, groups, group, { first, totalRow });
    return addPaid(about, group, name, live);
  });
  if (whole === 0) paid.push(addOpen(about, totalRow));
  const check = yearly.map((_, at) => {
    const column = letters(FIRST_YEAR + at);
    return sameCents(sumOf(paid.map((row) => `${column}${row}`)), `${column}${totalRow}`);
  });
  draft.check(
    [words(BOOK_TEXT.checkRow, 'note'), undefined, ...check],
    FIRST_YEAR + yearly.length + 1,
  );
}

function addPaid(
  { draft, places, line, yearly }: LineMaking,
  group: string,
  name: string,
  live: ((column: string) => string) | undefined,
): number {
  const cells = yearly.map(({ year, groups }, at) => {
    const value = euros(groups.find(({ id }) => id === group)?.amount ?? 0);
    const address = draft.out(FIRST_YEAR + at, draft.next);
    places.parts.set({ address, value }, line.id, group, year);
    if (live === undefined) return number(value, 'divided');
    return result(live(letters(FIRST_YEAR + at)), value, 'money');
  });
  return yearsRow(draft, words(COSTS_TEXT.paid(name), 'strong'), undefined, cells);
}

function addOpen({ draft, places, line, yearly }: LineMaking, totalRow: number): number {
  const cells = yearly.map(({ year, total }, at) => {
    const address = draft.out(FIRST_YEAR + at, draft.next);
    places.open.set({ address, value: euros(total) }, line.id, year);
    return result(`${letters(FIRST_YEAR + at)}${totalRow}`, euros(total), 'money');
  });
  return yearsRow(draft, words(BOOK_TEXT.open), undefined, cells);
}
