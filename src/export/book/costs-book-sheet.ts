import { lineSteps } from '../../domain/explain-line.ts';
import type { CostLine } from '../../domain/plan.ts';
import { BOOK_TEXT, COSTS_TEXT } from '../../locale/book-text.ts';
import { result, words, type BookCell, type BookSheet } from './book.ts';
import { basicRows } from './cost-basis.ts';
import { addParts, FIRST_YEAR, yearsRow, type CostPlaces, type LineMaking } from './cost-parts.ts';
import { checkHead, Draft, letters } from './draft.ts';
import { indexRows } from './index-rows.ts';
import { decimal, euros, fraction, Places, type Making } from './making.ts';

/** From hours, counts and prices to the amount of each line and the part of each group. */
export function costsBookSheet(making: Making): {
  readonly sheet: BookSheet;
  readonly places: CostPlaces;
  readonly draft: Draft;
} {
  const { plan, years, outcome } = making;
  const draft = new Draft(BOOK_TEXT.sheets.costs, COSTS_TEXT.title, COSTS_TEXT.note);
  const places: CostPlaces = {
    ...{ totals: new Places(), parts: new Places() },
    ...{ open: new Places(), weeks: new Places() },
  };
  draft.add(
    words(COSTS_TEXT.line, 'head'),
    words(COSTS_TEXT.fixed, 'headEnd'),
    ...years.map((year) => words(`${year}`, 'headEnd')),
    words(BOOK_TEXT.together, 'headEnd'),
    checkHead(),
    words('', 'head'),
    words(COSTS_TEXT.source, 'head'),
  );
  const factors = indexRows(draft, plan, FIRST_YEAR);
  for (const line of plan.costLines) {
    const yearly = outcome.lines.find(({ id }) => id === line.id)?.years ?? [];
    const factorRow = line.index === undefined ? undefined : factors.get(line.index);
    addLine({ making, draft, places, line, yearly }, factorRow);
  }
  const widths = [44, 16, ...years.map(() => 16), 16, 14, 2, 40];
  return { sheet: draft.sheet({ widths, frozen: { rows: 3, columns: 1 } }), places, draft };
}

function addLine(about: LineMaking, factorRow: number | undefined): void {
  const { making, draft, places, line, yearly } = about;
  const { plan, years } = making;
  const gap = new Array<BookCell>(FIRST_YEAR + years.length + 2).fill(undefined);
  draft.heading(line.name, ...gap, words(line.source, 'wrapped'));
  const basis = basicRows(draft, line, years, FIRST_YEAR);
  if (line.kind === 'hours') bookWeeks(draft, places, line, years, basis.yearlyRow);
  const exact = draft.add(
    words(COSTS_TEXT.exact),
    undefined,
    ...years.map((year, at) => {
      const column = letters(FIRST_YEAR + at);
      const factor = factorRow === undefined ? '' : `*${column}${factorRow}`;
      return result(`${basis.formula(column)}${factor}`, exactEuros(about, year), 'unrounded');
    }),
  );
  const { money } = plan.rounding;
  const totals = yearly.map(({ year, total }, at) => {
    const address = draft.out(FIRST_YEAR + at, draft.next);
    places.totals.set({ address, value: euros(total) }, line.id, year);
    const formula = `ROUND(${letters(FIRST_YEAR + at)}${exact},${money === 'euro' ? 0 : 2})`;
    return result(formula, euros(total), 'moneySum');
  });
  addParts(about, yearsRow(draft, words(COSTS_TEXT.total[money], 'strong'), undefined, totals));
}

/** The line's exact amount in a year, before its one rounding. */
function exactEuros({ making, line }: LineMaking, year: number): number {
  const round = lineSteps(making.plan, line, year).find(({ step }) => step === 'round');
  return round?.step === 'round' ? fraction(round.exact) : 0;
}

function bookWeeks(
  draft: Draft,
  places: CostPlaces,
  line: Extract<CostLine, { kind: 'hours' }>,
  years: readonly number[],
  row: number,
): void {
  years.forEach((year, at) => {
    const value = decimal(line.hoursPerWeek[year]);
    places.weeks.set({ address: draft.out(FIRST_YEAR + at, row), value }, line.id, year);
  });
}
