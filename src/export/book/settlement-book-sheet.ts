import type { CostLine } from '../../domain/plan.ts';
import { BOOK_TEXT, SETTLEMENT_TEXT } from '../../locale/book-text.ts';
import { amountsOf, type Amounts } from '../../sheets/amounts.ts';
import { payersOf, type Payer } from '../../sheets/payers.ts';
import { result, words, type BookCell, type BookSheet } from './book.ts';
import type { CostPlaces } from './cost-parts.ts';
import type { DivisionPlaces } from './division-sheet.ts';
import { checkHead, Draft, letters, sumOf } from './draft.ts';
import { euros, sumOfLines, type Making, type Places } from './making.ts';
import { addPayers } from './payer-rows.ts';

/** Columns of a year: contribution, settled, cost, balance. */
const PER_YEAR = 4;

/** Where the parts of the settlement stand on the sheets before it. */
export interface SettlementPlaces {
  readonly costs: CostPlaces;
  readonly division: DivisionPlaces;
  /** By party and year. */
  readonly contributions: Places;
  /** Borne costs, by line, party and year; undefined when nobody bears any. */
  readonly borne: Places | undefined;
}

interface Settlement {
  readonly making: Making;
  readonly places: SettlementPlaces;
  readonly paid: Amounts;
  readonly cost: Amounts;
  readonly balance: Amounts;
  /** The lines whose cost somebody bears, per year. */
  readonly settled: readonly (readonly CostLine[])[];
}

/** The regional pot: contribution, settled part, cost and balance of every party and year. */
export function settlementBookSheet(
  making: Making,
  places: SettlementPlaces,
): { readonly sheet: BookSheet; readonly draft: Draft } {
  const { plan, years, computed, outcome } = making;
  const name = BOOK_TEXT.sheets.settlement;
  const draft = new Draft(name, SETTLEMENT_TEXT.title, SETTLEMENT_TEXT.note);
  const about: Settlement = {
    ...{ making, places },
    paid: amountsOf(computed, 'contribution'),
    cost: amountsOf(computed, 'cost'),
    balance: amountsOf(computed, 'balance'),
    settled: years.map((_, at) =>
      plan.costLines.filter((_line, place) => outcome.lines[place]?.years[at]?.costs !== undefined),
    ),
  };
  draft.add(
    words(BOOK_TEXT.party, 'head'),
    ...years.flatMap((year) =>
      SETTLEMENT_TEXT.columns.map((what) => words(BOOK_TEXT.yearColumn(year, what), 'headEnd')),
    ),
    checkHead(),
  );
  const total = addPayers(draft, payersOf(plan), (payer, row, sum) =>
    years.flatMap((_, at) => yearCells(about, payer, at, { row, sum })),
  );
  addChecks(about, draft, total);
  const widths = [34, ...years.flatMap(() => [14, 14, 14, 14]), 14];
  return { sheet: draft.sheet({ widths, frozen: { rows: 3, columns: 1 } }), draft };
}

function yearCells(
  about: Settlement,
  payer: Payer,
  at: number,
  { row, sum }: { readonly row: number; readonly sum: (column: number) => string },
): readonly BookCell[] {
  const { making, places, paid, cost, balance, settled } = about;
  const year = making.years[at] ?? 0;
  const of = (amounts: Amounts) => euros(amounts.of(payer, [year]));
  // By definition: the balance is what was paid to settled lines minus the cost.
  const shown = [
    of(paid),
    euros(balance.of(payer, [year]) + cost.of(payer, [year])),
    of(cost),
    of(balance),
  ];
  const first = 1 + PER_YEAR * at;
  if (payer.kind !== 'party') {
    return shown.map((value, offset) => result(sum(first + offset), value, 'moneySum'));
  }
  const lines = settled[at] ?? [];
  const difference = `${letters(first + 1)}${row}-${letters(first + 2)}${row}`;
  const formulas = [
    places.contributions.get(payer.id, year)?.address ?? '0',
    sumOfLines(places.division.paid, lines, payer.id, year),
    sumOfLines(places.borne, lines, payer.id, year),
    difference,
  ];
  const style = payer.alone ? 'moneySum' : 'money';
  return shown.map((value, offset) => result(formulas[offset] ?? '0', value, style));
}

/** Balances add up to what nobody pays of the settled lines, below zero. */
function addChecks({ making, places, settled }: Settlement, draft: Draft, total: number): void {
  const { years } = making;
  const checks = years.flatMap((year, at): BookCell[] => {
    const open = [
      places.division.open.get('settled', year) ?? [],
      ...(settled[at] ?? []).map(({ id }) => places.costs.open.get(id, year) ?? []),
    ];
    const parts = [
      `${letters(PER_YEAR * (at + 1))}${total}`,
      ...open.flat().map((each) => each.address),
    ];
    return [undefined, undefined, undefined, result(`ROUND(${sumOf(parts)},2)`, 0, 'check')];
  });
  draft.check([words(SETTLEMENT_TEXT.check, 'note'), ...checks], 1 + PER_YEAR * years.length);
}
