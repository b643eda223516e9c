import type { CellAddress } from '../domain/edit.ts';
import type { LineYear } from '../domain/outcome.ts';
import type { CostLine, Group } from '../domain/plan.ts';
import { groupWord } from '../locale/plan-names.ts';
import { executorCell, executorKeyCell, groupKeyCell, indexCell, labelOf } from './cost-choices.ts';
import { payingGroups } from './paying-groups.ts';
import { editableCell, type Edited } from './editable-cells.ts';
import { allYears, blankCell, moneyCell, textCell } from './sheet-cells.ts';
import type { SheetCell, SheetRow } from './sheet.ts';

/** What the rows of the cost lines are made from. */
export interface CostRows extends Edited {
  readonly years: readonly number[];
  /** Also shows the part of groups that pay nothing of a line. */
  readonly whole: boolean;
  readonly lines: ReadonlyMap<string, readonly LineYear[]>;
}

/** The line's name and its computed amount per year. */
export function lineHead(making: CostRows, { id, name }: CostLine): SheetRow {
  const years = making.lines.get(id) ?? [];
  return {
    id: `post-${id}`,
    kind: 'group',
    item: { list: 'costLines', id },
    header: editableCell(making, { at: 'name', list: 'costLines', id }, `${name}, naam`),
    cells: [
      blankCell(),
      blankCell(),
      ...years.map(({ year, total }) =>
        moneyCell(total, `${name}, ${year}`, { about: 'line-total', line: id, year }),
      ),
      moneyCell(
        sum(years.map(({ total }) => total)),
        `${name}, alle jaren samen`,
        allYears({ about: 'line-total', line: id, year: making.plan.firstYear }),
      ),
    ],
  };
}

/** Everything that can be filled in about a line, one row each. */
export function lineRows(making: CostRows, line: CostLine): SheetRow[] {
  const { plan } = making;
  const indexed = plan.indices.length > 0 || line.index !== undefined;
  return [
    ...priceRows(making, line),
    ...(indexed
      ? [itemRow(making, line, 'index', 'Index', { value: indexCell(making, line) })]
      : []),
    ...payingGroups(making, line, making.whole).map((group) => groupRow(making, line, group)),
    itemRow(making, line, 'uitvoerder', 'Uitvoerder', {
      value: executorCell(making, line),
      key: executorKeyCell(making, line),
    }),
    valueRow(making, line, 'bron', 'Bron', { at: 'source', list: 'costLines', id: line.id }),
    ...openRows(making, line),
  ];
}

function priceRows(making: CostRows, line: CostLine): SheetRow[] {
  const { id } = line;
  switch (line.kind) {
    case 'amount':
      return [yearRow(making, line, 'Bedrag')];
    case 'units':
      return [
        yearRow(making, line, 'Aantal'),
        valueRow(making, line, 'prijs', 'Prijs per stuk', { at: 'unit-price', line: id }),
      ];
    case 'hours':
      return [
        yearRow(making, line, 'Uren per week'),
        valueRow(making, line, 'uren-per-fte', 'Uren per fte', { at: 'hours-per-fte', line: id }),
        valueRow(making, line, 'kosten-per-fte', 'Kosten per fte', {
          at: 'cost-per-fte',
          line: id,
        }),
      ];
  }
}

interface Cells {
  readonly value?: SheetCell;
  readonly key?: SheetCell;
  readonly years?: readonly SheetCell[];
  readonly together?: SheetCell;
}

function itemRow(
  { years }: CostRows,
  line: CostLine,
  id: string,
  title: string,
  cells: Cells,
): SheetRow {
  return {
    id: `${line.id}/${id}`,
    kind: 'item',
    indented: true,
    header: textCell(title, `${line.name}, ${title}`),
    cells: [
      cells.value ?? blankCell(),
      cells.key ?? blankCell(),
      ...(cells.years ?? years.map(() => blankCell())),
      cells.together ?? blankCell(),
    ],
  };
}

function yearRow(making: CostRows, line: CostLine, title: string): SheetRow {
  const years = making.years.map((year) =>
    editableCell(
      making,
      { at: 'line-year', line: line.id, year },
      `${labelOf(line, title)} ${year}`,
    ),
  );
  return itemRow(making, line, 'per-jaar', title, { years });
}

function valueRow(
  making: CostRows,
  line: CostLine,
  id: string,
  title: string,
  address: CellAddress,
): SheetRow {
  const value = editableCell(making, address, labelOf(line, title));
  return itemRow(making, line, id, title, { value });
}

/** A group's part of the line: percentage and key to choose, amounts per year computed. */
function groupRow(making: CostRows, line: CostLine, { id: group }: Group): SheetRow {
  const { plan } = making;
  const word = groupWord(plan, group);
  const title = `Deel ${word}`;
  const years = making.lines.get(line.id) ?? [];
  const amounts = years.map((year) =>
    groupAmount(line, group, year, `${labelOf(line, title)} ${year.year}`),
  );
  return {
    ...itemRow(making, line, `groep-${group}`, title, {
      value: editableCell(
        making,
        { at: 'split', line: line.id, group },
        `${labelOf(line, title)} in procenten`,
      ),
      key: groupKeyCell(making, line, group),
      years: amounts.map(({ cell }) => cell),
      together: moneyCell(
        sum(amounts.map(({ cents }) => cents)),
        `${labelOf(line, title)}, samen`,
        // What nobody pays is in the amount, but not in the contributions that a working adds up.
        amounts.every(({ cell }) => cell.question !== undefined)
          ? allYears({ about: 'group-amount', group, year: plan.firstYear, line: line.id })
          : undefined,
      ),
    }),
    group,
  };
}

/** The working adds up what the parties pay; there is none where nobody pays the group's part. */
function groupAmount(
  line: CostLine,
  group: string,
  { year, groups }: LineYear,
  label: string,
): { readonly cents: number; readonly cell: SheetCell } {
  const found = groups.find(({ id }) => id === group);
  const cents = found?.amount ?? 0;
  const paid = cents === 0 || (found?.parties.ids.length ?? 0) > 0;
  const question = { about: 'group-amount', group, year, line: line.id } as const;
  return { cents, cell: moneyCell(cents, label, paid ? question : undefined) };
}

function openRows(making: CostRows, line: CostLine): SheetRow[] {
  const years = making.lines.get(line.id) ?? [];
  const open = sum(years.map(({ unallocated }) => unallocated));
  if (open === 0) return [];
  const cell = (cents: number, when: string): SheetCell => ({
    ...moneyCell(cents, `${line.name}, niet verdeeld ${when}`),
    tone: cents === 0 ? 'muted' : 'warning',
  });
  return [
    itemRow(making, line, 'niet-verdeeld', 'Niet verdeeld', {
      years: years.map(({ year, unallocated }) => cell(unallocated, `${year}`)),
      together: cell(open, 'alle jaren samen'),
    }),
  ];
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, cents) => total + cents, 0);
}
