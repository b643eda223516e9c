import type { CostLine } from '../domain/plan.ts';
import { lineHead, lineRows, type CostRows } from './cost-rows.ts';
import type { Computed } from './amounts.ts';
import { editedBeside } from './editable-cells.ts';
import {
  allYears,
  blankCell,
  figureColumn,
  moneyCell,
  nameColumn,
  textCell,
} from './sheet-cells.ts';
import type { Sheet, SheetColumn, SheetRow } from './sheet.ts';

/**
 * Tab Kosten: per cost line a row with its amount per year, and below it one row for everything
 * that can be filled in: what the amount is made of, how the groups share it, who carries it out.
 * @param whole also shows the part of groups that pay nothing of a line
 */
export function costsSheet(computed: Computed, base?: Computed, whole = true): Sheet {
  const { plan, outcome } = computed;
  const making: CostRows = {
    ...editedBeside(plan, base?.plan),
    years: outcome.years,
    whole,
    lines: new Map(outcome.lines.map(({ id, years }) => [id, years])),
  };
  return {
    id: 'kosten',
    caption: 'Kosten per post en per jaar, met de verdeling over de groepen',
    columns: columns(outcome.years),
    rows: [...plan.costLines.flatMap((line) => blockOf(making, line)), totalRow(making)],
    frozenRows: 0,
    note: 'Bedragen in euro’s. Prijzen zijn van het eerste jaar; een index verhoogt de jaren erna.',
    pickLabel: 'Kolom',
  };
}

function columns(years: readonly number[]): SheetColumn[] {
  return [
    nameColumn('Kostenpost', 250),
    figureColumn('waarde', 'Waarde', { subtitle: 'voor alle jaren', narrow: 'pick', width: 150 }),
    figureColumn('sleutel', 'Verdeelsleutel', { align: 'start', narrow: 'pick', width: 190 }),
    ...years.map((year) => figureColumn(`${year}`, `${year}`, { narrow: 'pick', width: 115 })),
    figureColumn('samen', 'Samen', { subtitle: 'berekend', computed: true, narrow: 'pick' }),
  ];
}

function blockOf(making: CostRows, line: CostLine): SheetRow[] {
  return [lineHead(making, line), ...lineRows(making, line)];
}

function totalRow({ years, lines }: CostRows): SheetRow {
  const all = [...lines.values()].flat();
  const total = (of: readonly number[]) =>
    all.filter(({ year }) => of.includes(year)).reduce((sum, line) => sum + line.total, 0);
  const open = (year: number) => all.some((line) => line.year === year && line.unallocated > 0);
  return {
    id: 'totaal',
    kind: 'total',
    header: textCell('Totaal', 'Totaal'),
    cells: [
      blankCell(),
      blankCell(),
      ...years.map((year) =>
        // What nobody pays is in the costs, but not in the contributions that the working adds up.
        open(year)
          ? moneyCell(total([year]), `Totaal ${year}`)
          : moneyCell(total([year]), `Totaal ${year}`, {
              about: 'year-total',
              year,
              of: 'contribution',
            }),
      ),
      moneyCell(
        total(years),
        'Totaal, alle jaren samen',
        years.some(open)
          ? undefined
          : allYears({ about: 'year-total', year: years[0] ?? 0, of: 'contribution' }),
      ),
    ],
  };
}
