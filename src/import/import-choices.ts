import type { Indicator, Plan } from '../domain/plan.ts';
import type { ReadingWay } from '../locale/import-problem.ts';
import { dateIn, saysPercent, withoutDate, withoutUnit } from './column-header.ts';
import type { FigureColumn, FigureTable } from './figure-table.ts';
import { foldedName, NameMatcher } from './match-names.ts';

/** Where a column of a file goes: nowhere, to an indicator of the plan, or to a new one of a group. */
export type ColumnTarget =
  | { readonly to: 'nothing' }
  | { readonly to: 'indicator'; readonly id: string }
  | { readonly to: 'new'; readonly group: string; readonly unit: Indicator['unit'] };

/** What a person chose for one column. */
export interface ColumnChoice {
  readonly target: ColumnTarget;
  /** The peildatum in the plan's notation; "" for not known. */
  readonly measuredOn: string;
  /** How the doubtful cells of the column are read. */
  readonly way?: ReadingWay;
}

/** All that a person chose for a sheet. Keys of cells are "B7", of columns their place. */
export interface ImportChoices {
  readonly columns: ReadonlyMap<number, ColumnChoice>;
  /** The value that was chosen for a doubtful cell. */
  readonly cells: ReadonlyMap<string, string>;
  /** The party that an unknown name stands for, by the folded name. */
  readonly names: ReadonlyMap<string, string>;
}

/** Nothing chosen, while there is no sheet to choose for. */
export const NO_CHOICES: ImportChoices = {
  columns: new Map(),
  cells: new Map(),
  names: new Map(),
};

/** The choices with another one for a column; a column that is not there stays away. */
export function withColumn(
  choices: ImportChoices,
  place: number,
  change: Partial<ColumnChoice>,
): ImportChoices {
  const choice = choices.columns.get(place);
  if (choice === undefined) return choices;
  return { ...choices, columns: new Map([...choices.columns, [place, { ...choice, ...change }]]) };
}

/** The choices with a doubtful cell read as this value. */
export function withCell(choices: ImportChoices, cell: string, value: string): ImportChoices {
  return { ...choices, cells: new Map([...choices.cells, [cell, value]]) };
}

/** The choices with an unknown name, folded, said to be a party; "" for none. */
export function withName(choices: ImportChoices, name: string, party: string): ImportChoices {
  const names = new Map([...choices.names, [name, party]]);
  if (party === '') names.delete(name);
  return { ...choices, names };
}

/** More columns than this are not new columns by themselves. */
const MOST_NEW = 12;

/**
 * What is proposed at first: a column goes to the indicator of the same name; where none has one,
 * all become new columns of the group in which most names were found.
 */
export function firstChoices(plan: Plan, table: FigureTable): ImportChoices {
  const known = knownColumns(plan, table);
  const group = likelyGroup(plan, table);
  const columns = table.columns.map((column, at): [number, ColumnChoice] => {
    const indicator = known.get(column.place);
    const target: ColumnTarget =
      indicator !== undefined
        ? { to: 'indicator', id: indicator.id }
        : known.size === 0 && group !== undefined && at < MOST_NEW
          ? { to: 'new', group, unit: likelyUnit(table, column) }
          : { to: 'nothing' };
    return [column.place, { target, measuredOn: dateOf(column) }];
  });
  return { columns: new Map(columns), cells: new Map(), names: new Map() };
}

/** Percent where the header says so, cells are shown so, or their texts end in "%"; else a number. */
function likelyUnit({ sheet, rows }: FigureTable, column: FigureColumn): Indicator['unit'] {
  const isPercent = rows.some(({ place }) => {
    const cell = sheet.rows[place]?.[column.place];
    if (cell?.is === 'number') return cell.percent;
    return cell?.is === 'text' && cell.text.trim().endsWith('%');
  });
  return isPercent || saysPercent(column.header) ? 'percent' : 'count';
}

/** Per column the indicator that is called the same. Two columns of one indicator: nobody can say which. */
function knownColumns(plan: Plan, { columns }: FigureTable): ReadonlyMap<number, Indicator> {
  const named = columns.flatMap((column) => {
    const indicator = sameName(plan, column);
    return indicator === undefined ? [] : [{ column, indicator }];
  });
  // What nobody sees gives way to a column that is shown.
  const shown = new Set(
    named.filter(({ column }) => column.isHidden !== true).map(({ indicator }) => indicator),
  );
  const found = named.filter(
    ({ column, indicator }) => column.isHidden !== true || !shown.has(indicator),
  );
  const times = (indicator: Indicator) =>
    found.filter((each) => each.indicator === indicator).length;
  const single = found.filter(({ indicator }) => times(indicator) === 1);
  return new Map(single.map(({ column, indicator }) => [column.place, indicator]));
}

function dateOf({ header, measuredOn }: FigureColumn): string {
  return dateIn(measuredOn ?? '') || dateIn(header);
}

function sameName(plan: Plan, { header, ownHeader }: FigureColumn): Indicator | undefined {
  const own = ownHeader === undefined ? undefined : indicatorNamed(plan, ownHeader);
  return indicatorNamed(plan, header) ?? own;
}

function indicatorNamed(plan: Plan, header: string): Indicator | undefined {
  const bare = withoutUnit(header);
  const wanted = [header, bare, withoutDate(bare)].map(foldedName).filter((name) => name !== '');
  const [found, ...others] = plan.indicators.filter(({ id, name }) =>
    [foldedName(name), foldedName(withoutDate(name)), foldedName(id)].some((own) =>
      wanted.includes(own),
    ),
  );
  return others.length === 0 ? found : undefined;
}

/** The group in which most names are found; the first one of equals, none when no name is. */
function likelyGroup(plan: Plan, table: FigureTable): string | undefined {
  let most = 0;
  let likely: string | undefined;
  for (const { id } of plan.groups) {
    const matcher = new NameMatcher(plan.parties.filter(({ group }) => group === id));
    const found = table.rows.filter(({ name }) => matcher.find(name) !== undefined).length;
    if (found > most) [most, likely] = [found, id];
  }
  return likely ?? plan.groups[0]?.id;
}
