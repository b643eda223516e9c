import { BOOK_TEXT, CONTRIBUTIONS_TEXT } from '../../locale/book-text.ts';
import {
  besideOf,
  contributionsOf,
  unallocatedOf,
  type Amounts,
  type Beside,
} from '../../sheets/amounts.ts';
import { leftOutSentences, yearRange } from '../../locale/common-ground-text.ts';
import { payersOf, type Payer } from '../../sheets/payers.ts';
import { number, result, words, type BookCell, type BookSheet } from './book.ts';
import type { CostPlaces } from './cost-parts.ts';
import type { DivisionPlaces } from './division-sheet.ts';
import { checkHead, Draft, letters, sameCents, sumOf } from './draft.ts';
import { euros, Places, sumOfLines, type Making } from './making.ts';
import { addPayers } from './payer-rows.ts';

interface Contributions {
  readonly making: Making;
  readonly costs: CostPlaces;
  readonly division: DivisionPlaces;
  readonly now: Amounts;
  /** Undefined where nothing is compared. */
  readonly beside: Beside | undefined;
  readonly before: Amounts | undefined;
  readonly draft: Draft;
  readonly places: Places;
}

/**
 * What each party, group and all pay, as sums of what is divided, beside the plan that it is
 * compared with. `places`: by party and year.
 */
export function contributionsBookSheet(
  making: Making,
  costs: CostPlaces,
  division: DivisionPlaces,
): { readonly sheet: BookSheet; readonly places: Places; readonly draft: Draft } {
  const { plan, years, computed } = making;
  const beside = besideOf(computed, making.base, years);
  const other = beside?.other;
  const over = beside === undefined || beside.years.length === years.length ? [] : beside.years;
  const compared = other === undefined ? [] : (['proposal', 'difference'] as const);
  const name = BOOK_TEXT.sheets.contributions;
  const draft = new Draft(name, CONTRIBUTIONS_TEXT.title, note(making));
  const about: Contributions = {
    ...{ making, costs, division, draft, beside, places: new Places() },
    now: contributionsOf(computed, undefined),
    before: other && contributionsOf(other, undefined),
  };
  draft.add(
    words(BOOK_TEXT.party, 'head'),
    ...years.map((year) => words(`${year}`, 'headEnd')),
    words(BOOK_TEXT.together, 'headEnd'),
    ...compared.map((id) => words(CONTRIBUTIONS_TEXT[id](yearRange(over)), 'headEnd')),
    checkHead(),
  );
  const total = addPayers(draft, payersOf(plan, other?.plan), (payer, row, sum) => [
    ...yearCells(about, payer, row, sum),
    ...comparedCells(about, payer, row, sum),
  ]);
  addChecks(about, total, years.length + 2 + compared.length);
  const widths = [34, ...years.map(() => 15), 16, ...compared.map(() => 16), 14];
  const sheet = draft.sheet({ widths, frozen: { rows: 3, columns: 1 } });
  return { sheet, places: about.places, draft };
}

/** What stands above the table, with what the difference leaves out. */
function note({ plan, base, years }: Making): string {
  return [CONTRIBUTIONS_TEXT.note, ...leftOutSentences(plan, base.plan, years)].join(' ');
}

function yearCells(
  { making, division, now, draft, places }: Contributions,
  payer: Payer,
  row: number,
  sum: (column: number) => string,
): readonly BookCell[] {
  const { plan, years } = making;
  return years.map((year, at) => {
    const value = euros(now.of(payer, [year]));
    if (payer.kind !== 'party') return result(sum(at + 1), value, 'moneySum');
    places.set({ address: draft.out(at + 1, row), value }, payer.id, year);
    const formula = sumOfLines(division.paid, plan.costLines, payer.id, year);
    return result(formula, value, payer.alone ? 'moneySum' : 'money');
  });
}

/** All years together; the other plan and the difference, where something is compared. */
function comparedCells(
  { making, now, beside, before, draft }: Contributions,
  payer: Payer,
  row: number,
  sum: (column: number) => string,
): readonly BookCell[] {
  const { years } = making;
  const all = now.of(payer, years);
  const style = payer.kind === 'party' && !payer.alone ? 'money' : 'moneySum';
  const together = result(`SUM(${draft.along(row, 1, years.length)})`, euros(all), style);
  if (before === undefined || beside === undefined) return [together];
  const other = before.of(payer, beside.years);
  const [togetherAt, otherAt] = [years.length + 1, years.length + 2];
  const otherCell =
    payer.kind === 'party'
      ? number(euros(other), style)
      : result(sum(otherAt), euros(other), style);
  const [firstAt, lastAt] = [beside.years[0], beside.years.at(-1)].map(
    (year = 0) => years.indexOf(year) + 1,
  );
  const compared =
    beside.years.length === years.length
      ? draft.cell(togetherAt, row)
      : `SUM(${draft.along(row, firstAt ?? 1, lastAt ?? 1)})`;
  const more = euros(now.of(payer, beside.years) - other);
  return [together, otherCell, result(`${compared}-${draft.cell(otherAt, row)}`, more, style)];
}

/** What nobody pays, and the check that all money is accounted for. */
function addChecks(about: Contributions, total: number, checkColumn: number): void {
  const { making, costs, division, draft } = about;
  const { plan, years, computed } = making;
  const openOf = unallocatedOf(computed, undefined);
  const open = years.map((year) => {
    const parts = [
      division.open.get('all', year) ?? [],
      ...plan.costLines.map(({ id }) => costs.open.get(id, year) ?? []),
    ];
    const formula = sumOf(parts.flat().map(({ address }) => address));
    return result(formula, euros(openOf([year])), 'money');
  });
  const row = draft.add(words(BOOK_TEXT.open), ...open);
  const checks = years.map((year, at) => {
    const column = letters(at + 1);
    const lines = plan.costLines.flatMap(({ id }) => costs.totals.get(id, year) ?? []);
    const cost = sumOf(lines.map(({ address }) => address));
    return sameCents(`${column}${total}+${column}${row}`, cost);
  });
  draft.check([words(CONTRIBUTIONS_TEXT.check, 'note'), ...checks], checkColumn);
}
