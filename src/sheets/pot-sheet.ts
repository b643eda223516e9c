import type { YearQuestion } from '../domain/question.ts';
import { formatCents } from '../locale/number-nl.ts';
import { POT_TEXT } from '../locale/pot-text.ts';
import { amountsOf, type Computed } from './amounts.ts';
import { payerRow, payersOf, type Payer } from './payers.ts';
import { allYears, figureColumn, IN_EUROS, nameColumn } from './sheet-cells.ts';
import type { Sheet, SheetCell } from './sheet.ts';

/**
 * The regional pot year by year: what each party pays in (above 0) or receives (below 0). The last
 * row is the check: a year's balances add up to 0, unless something is not divided.
 */
export function potSheet(computed: Computed): Sheet {
  const { plan, outcome } = computed;
  const balance = amountsOf(computed, 'balance');
  const periods = [
    ...outcome.years.map((year) => [year]),
    ...(outcome.years.length > 1 ? [outcome.years] : []),
  ];
  const rows = payersOf(plan).map((payer) => {
    const cells = periods.map((years) => balanceCell(payer, years, balance.of(payer, years)));
    return payerRow(payer, cells);
  });
  return {
    id: 'pot',
    caption: POT_TEXT.perYear,
    columns: [
      nameColumn('Partij'),
      ...periods.map((years) =>
        years.length === 1
          ? figureColumn(`${years[0] ?? ''}`, `${years[0] ?? ''}`, { narrow: 'pick' })
          : figureColumn('alle', POT_TEXT.together, { rule: true }),
      ),
    ],
    rows,
    frozenRows: 0,
    note: `${IN_EUROS} ${POT_TEXT.signs}`,
    pickLabel: 'Jaar',
  };
}

function balanceCell(payer: Payer, years: readonly number[], cents: number): SheetCell {
  const [year = 0, ...others] = years;
  const when = others.length === 0 ? `${year}` : POT_TEXT.together.toLowerCase();
  const question = questionOf(payer, year);
  return {
    text: formatCents(cents, { euro: false, sign: 'always' }),
    label: `${payer.name}, saldo ${when}`,
    ...(question === undefined
      ? {}
      : { question: others.length === 0 ? question : (allYears(question) ?? question) }),
  };
}

function questionOf(payer: Payer, year: number): YearQuestion | undefined {
  switch (payer.kind) {
    case 'party':
      return { about: 'balance', party: payer.id, year };
    case 'group':
      return undefined;
    case 'total':
      return { about: 'year-total', year, of: 'balance' };
  }
}
