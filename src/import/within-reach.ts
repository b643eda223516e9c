import type { Party } from '../domain/plan.ts';
import type { FigureColumn, FigureTable, NamedRow } from './figure-table.ts';
import type { ImportChoices } from './import-choices.ts';
import { IMPORT_LIMITS } from './limits.ts';
import { GroupMatcher } from './match-names.ts';
import type { SourceCell, SourceRow } from './source-sheet.ts';

/** However many rows there are, so many columns can always be looked at. */
const LEAST_COLUMNS = 4;

/**
 * The part of a sheet that the page needs: the cells of parties, and of the first names that might
 * be one, in as many columns as can be judged while a person watches. What is left out is counted.
 */
export function withinReach(
  table: FigureTable,
  choices: ImportChoices,
  parties: readonly Party[],
): { readonly table: FigureTable; readonly choices: ImportChoices } {
  const matcher = new GroupMatcher(parties);
  const known = table.rows.filter(({ name }) => matcher.has(name));
  const unknown = table.rows.filter(({ name }) => !matcher.has(name));
  const rows = [...known, ...unknown.slice(0, IMPORT_LIMITS.unknownRows)];
  const columns = firstColumns(table.columns, choices, rows.length);
  const places = new Set(columns.map(({ place }) => place));
  const hidden = new Set(table.sheet.hiddenRows);
  const hiddenNames = known.filter(({ place }) => hidden.has(place)).map(({ name }) => name);
  const { name, separator } = table.sheet;
  return {
    table: {
      ...table,
      ...{ columns, hiddenNames: hiddenNames.map(shortText), partyRows: known.length },
      columnsLeftOut: table.columns.length - columns.length,
      rows: table.rows.map((row) => ({ place: row.place, name: shortText(row.name) })),
      sheet: {
        ...{ name, rows: sparse(table.sheet.rows, rows, places) },
        ...(separator === undefined ? {} : { separator }),
      },
    },
    choices: {
      ...choices,
      columns: new Map([...choices.columns].filter(([place]) => places.has(place))),
    },
  };
}

/** The columns that go somewhere before the others, in the order of the sheet. */
function firstColumns(
  columns: readonly FigureColumn[],
  choices: ImportChoices,
  rows: number,
): readonly FigureColumn[] {
  const most = Math.max(LEAST_COLUMNS, Math.floor(IMPORT_LIMITS.shownCells / Math.max(rows, 1)));
  const goes = ({ place }: FigureColumn) => choices.columns.get(place)?.target.to !== 'nothing';
  const ranked = [...columns.filter(goes), ...columns.filter((column) => !goes(column))];
  const kept = new Set(ranked.slice(0, most));
  return columns.filter((column) => kept.has(column));
}

/** The rows with only the cells that count; the places of rows and columns stay. */
function sparse(
  all: readonly SourceRow[],
  rows: readonly NamedRow[],
  places: ReadonlySet<number>,
): readonly SourceRow[] {
  const kept: (readonly (SourceCell | undefined)[])[] = all.map(() => []);
  for (const { place } of rows) {
    kept[place] = (all[place] ?? []).map((cell, column) =>
      places.has(column) ? shortCell(cell) : undefined,
    );
  }
  return kept;
}

function shortCell(cell: SourceCell | undefined): SourceCell | undefined {
  return cell?.is === 'text' ? { is: 'text', text: shortText(cell.text) } : cell;
}

function shortText(text: string): string {
  return text.trim().slice(0, IMPORT_LIMITS.shownText);
}
