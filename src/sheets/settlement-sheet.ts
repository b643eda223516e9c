import type { Question, YearQuestion } from '../domain/question.ts';
import { amountsOf, unallocatedOf, type Amounts, type Computed } from './amounts.ts';
import { payerRow, payersOf, type Payer } from './payers.ts';
import {
  allYears,
  IN_EUROS,
  blankCell,
  figureColumn,
  moneyCell,
  nameColumn,
  sheetMoney,
  textCell,
} from './sheet-cells.ts';
import type { Sheet, SheetCell, SheetColumn, SheetRow } from './sheet.ts';
import { formatCents } from '../locale/number-nl.ts';

interface Making {
  readonly years: readonly number[];
  readonly paid: Amounts;
  readonly borne: Amounts;
  readonly balance: Amounts;
}

/**
 * Tab Afrekening, over one year or several: what each party pays, which part of that is settled,
 * what cost it bears, and so what it pays into the regional pot or receives from it.
 */
export function settlementSheet(computed: Computed, years: readonly number[]): Sheet {
  const making: Making = {
    years,
    paid: amountsOf(computed, 'contribution'),
    borne: amountsOf(computed, 'cost'),
    balance: amountsOf(computed, 'balance'),
  };
  const open = unallocatedOf(computed, undefined)(years);
  const when = years.length === 1 ? `${years[0] ?? ''}` : 'alle jaren';
  return {
    id: 'afrekening',
    caption: `Afrekening ${when}: bijdrage, kosten en saldo per partij`,
    columns: columns(),
    rows: [
      ...payersOf(computed.plan).map((payer) => payerRow(payer, cells(making, payer))),
      ...(open === 0 ? [] : [openRow(open)]),
    ],
    frozenRows: 0,
    note: `${IN_EUROS} Verrekend worden alleen posten met een uitvoerder. Saldo = verrekende bijdrage min kosten.`,
    pickLabel: 'Kolom',
  };
}

function columns(): SheetColumn[] {
  return [
    nameColumn('Partij'),
    figureColumn('bijdrage', 'Bijdrage', { narrow: 'pick' }),
    figureColumn('verrekend', 'Daarvan verrekend', { narrow: 'pick' }),
    figureColumn('kosten', 'Draagt kosten', { narrow: 'pick' }),
    figureColumn('saldo', 'Saldo', { rule: true }),
    figureColumn('woord', 'Wat dat betekent', { align: 'start', word: true, width: 180 }),
  ];
}

function cells({ years, paid, borne, balance }: Making, payer: Payer): SheetCell[] {
  const { name } = payer;
  const saldo = balance.of(payer, years);
  const cost = borne.of(payer, years);
  const ask = (of: 'contribution' | 'cost' | 'balance') => questionOf(payer, years, of);
  return [
    moneyCell(paid.of(payer, years), `${name}, bijdrage`, ask('contribution')),
    // By definition: the balance is what was paid to settled lines minus the cost.
    textCell(sheetMoney(saldo + cost), `${name}, daarvan verrekend`),
    moneyCell(cost, `${name}, draagt kosten`, cost === 0 ? undefined : ask('cost')),
    {
      ...moneyCell(saldo, `${name}, saldo`, ask('balance')),
      text: formatCents(saldo, { euro: false, sign: 'always' }),
    },
    textCell(balanceWord(saldo), `${name}, saldo`),
  ];
}

/** Above 0 a party pays into the regional pot, below 0 it receives. Whole cents. */
function balanceWord(cents: number): string {
  if (cents === 0) return 'gelijk';
  return cents > 0 ? 'betaalt in de pot' : 'ontvangt uit de pot';
}

function questionOf(
  payer: Payer,
  years: readonly number[],
  of: 'contribution' | 'cost' | 'balance',
): Question | undefined {
  const [year, ...others] = years;
  if (year === undefined) return undefined;
  const asked = yearQuestion(payer, year, of);
  return others.length === 0 ? asked : allYears(asked);
}

function yearQuestion(
  payer: Payer,
  year: number,
  of: 'contribution' | 'cost' | 'balance',
): YearQuestion | undefined {
  switch (payer.kind) {
    case 'party':
      return { about: of, party: payer.id, year };
    case 'group':
      return of === 'contribution' ? { about: 'group-amount', group: payer.id, year } : undefined;
    case 'total':
      return { about: 'year-total', year, of };
  }
}

function openRow(cents: number): SheetRow {
  return {
    id: 'niet-verdeeld',
    kind: 'note',
    header: textCell('Niet verdeeld', 'Niet verdeeld'),
    cells: [
      { ...moneyCell(cents, 'Niet verdeeld'), tone: 'warning' },
      ...Array.from({ length: 4 }, () => blankCell()),
    ],
  };
}
