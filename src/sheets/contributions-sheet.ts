import type { Question, YearQuestion } from '../domain/question.ts';
import { percentOf } from '../domain/decimal-sum.ts';
import { leftOutSentences, yearRange } from '../locale/common-ground-text.ts';
import { PER_TEXT } from '../locale/per-text.ts';
import { capital, countWord } from '../locale/words-nl.ts';
import {
  besideOf,
  contributionsOf,
  unallocatedOf,
  type Amounts,
  type Beside,
  type Computed,
} from './amounts.ts';
import { payerRow, payersOf, type Payer } from './payers.ts';
import { perCell, perColumn, type PerCount } from './per-count.ts';
import {
  allYears,
  ASK_AMOUNT,
  IN_EUROS,
  blankCell,
  differenceCells,
  differenceColumns,
  differenceOf,
  figureColumn,
  moneyCell,
  nameColumn,
  partText,
  textCell,
} from './sheet-cells.ts';
import type { Sheet, SheetCell, SheetColumn, SheetRow } from './sheet.ts';

export interface ContributionsOptions {
  /** Only this cost line; all lines when absent. */
  readonly line?: string | undefined;
  /** What the last column divides by; no such column when absent. */
  readonly per?: PerCount | undefined;
}

const NEW_LINE = 'Niet vergeleken: deze post staat niet in het voorstel.';

interface Making extends ContributionsOptions {
  readonly plan: Computed['plan'];
  readonly years: readonly number[];
  readonly now: Amounts;
  readonly beside: Beside | undefined;
  readonly before: Amounts | undefined;
  readonly open: (years: readonly number[]) => number;
}

/**
 * Tab Bijdragen: what each party pays per year, and the difference with `base` (the proposal) over
 * the years together that both plans have. Wholly computed.
 */
export function contributionsSheet(
  computed: Computed,
  base?: Computed,
  options: ContributionsOptions = {},
): Sheet {
  const { line } = options;
  const { years } = computed.outcome;
  const isNew = line !== undefined && base?.plan.costLines.every(({ id }) => id !== line) === true;
  const beside = isNew ? undefined : besideOf(computed, base, years);
  const { other } = beside ?? {};
  const making: Making = {
    ...options,
    plan: computed.plan,
    ...{ years, beside },
    now: contributionsOf(computed, line),
    before: other === undefined ? undefined : contributionsOf(other, line),
    open: unallocatedOf(computed, line),
  };
  const payers = payersOf(computed.plan, other?.plan);
  return {
    id: 'bijdragen',
    caption: 'Bijdrage per partij en per jaar',
    columns: columns(making),
    rows: [...payers.map((payer) => payerRow(payer, cells(making, payer))), openRow(making)],
    frozenRows: 0,
    note: [
      `${IN_EUROS} Dit blad is helemaal berekend, u kunt er niets invullen. ${ASK_AMOUNT}`,
      ...(options.per === undefined ? [] : [PER_TEXT.rounded(options.per.count.name)]),
      ...(isNew ? [NEW_LINE] : leftOutSentences(computed.plan, base?.plan, years)),
    ].join(' '),
    pickLabel: 'Kolom',
    pickFirst: `${making.years[0] ?? ''}`,
  };
}

function columns({ years, beside, per }: Making): SheetColumn[] {
  return [
    nameColumn('Partij'),
    figureColumn('aandeel', 'Aandeel', { narrow: 'pick', width: 90 }),
    ...years.map((year) => figureColumn(`${year}`, `${year}`, { narrow: 'pick' })),
    figureColumn('samen', together(years), { narrow: 'pick', rule: true }),
    ...(beside === undefined
      ? []
      : differenceColumns('Verschil met het voorstel', over(beside, years))),
    ...(per === undefined ? [] : [perColumn(per)]),
  ];
}

/** "2025–2027", where the plan has more years than those that are compared. */
function over(beside: Beside, years: readonly number[]): string | undefined {
  return beside.years.length === years.length ? undefined : yearRange(beside.years);
}

/** "Vier jaar samen". */
function together(years: readonly number[]): string {
  return `${capital(countWord(years.length))} jaar samen`;
}

function cells(making: Making, payer: Payer): SheetCell[] {
  const { years, beside, now, before, per, plan } = making;
  const { name } = payer;
  const all = now.of(payer, years);
  return [
    shareCell(now, payer, years),
    ...years.map((year) =>
      moneyCell(now.of(payer, [year]), `${name}, ${year}`, questionOf(making, payer, year)),
    ),
    moneyCell(all, `${name}, alle jaren samen`, togetherQuestion(making, payer)),
    ...(before === undefined || beside === undefined
      ? []
      : differenceCells(
          differenceOf(now.of(payer, beside.years), before.of(payer, beside.years)),
          `${name}, verschil met het voorstel`,
        )),
    ...(per === undefined ? [] : [perCell(per, plan, payer, now.of(payer, per.years))]),
  ];
}

/** A party's part of what its group pays over the years; nothing for the total and lone parties. */
function shareCell(now: Amounts, payer: Payer, years: readonly number[]): SheetCell {
  const label = `${payer.name}, aandeel`;
  const tone = 'muted';
  if (payer.kind === 'total' || (payer.kind === 'party' && payer.alone)) {
    return textCell('', label, { tone });
  }
  const group = payer.kind === 'group' ? payer.id : payer.group;
  const [part, whole] = [now.of(payer, years), now.ofGroup(group, years)];
  const exact = whole === 0 ? {} : { exact: percentOf(`${part}/${whole}`) };
  return textCell(partText(part, whole), label, { tone, ...exact });
}

function questionOf({ line, open }: Making, payer: Payer, year: number): YearQuestion | undefined {
  const ofLine = line === undefined ? {} : { line };
  switch (payer.kind) {
    case 'party':
      return payer.gone ? undefined : { about: 'contribution', party: payer.id, year, ...ofLine };
    case 'group':
      return { about: 'group-amount', group: payer.id, year, ...ofLine };
    case 'total':
      if (line === undefined) return { about: 'year-total', year, of: 'contribution' };
      // A line's own working tells the whole line, also what nobody pays.
      return open([year]) === 0 ? { about: 'line-total', line, year } : undefined;
  }
}

function togetherQuestion(making: Making, payer: Payer): Question | undefined {
  const { line, open, years, plan } = making;
  const isWhole = payer.kind !== 'total' || line === undefined || open(years) === 0;
  return isWhole ? allYears(questionOf(making, payer, plan.firstYear)) : undefined;
}

function openRow({ years, before, per, open }: Making): SheetRow {
  const cell = (over: readonly number[], label: string): SheetCell => {
    const cents = open(over);
    const tone = cents === 0 ? 'muted' : 'warning';
    return { ...moneyCell(cents, `Niet verdeeld, ${label}`), tone };
  };
  const rest = (before === undefined ? 0 : 2) + (per === undefined ? 0 : 1);
  return {
    id: 'niet-verdeeld',
    kind: 'note',
    header: textCell('Niet verdeeld', 'Niet verdeeld'),
    cells: [
      blankCell(),
      ...years.map((year) => cell([year], `${year}`)),
      cell(years, 'alle jaren samen'),
      ...Array.from({ length: rest }, () => blankCell()),
    ],
  };
}
