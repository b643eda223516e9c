import type { Sheet, SheetCell, SheetColumn, SheetRow } from '../../sheets/sheet.ts';

/** A column as the plain table shows it; a word column is told within the column before it. */
export interface TableColumn {
  readonly column: SheetColumn;
  /** Place in the sheet; 0 is the row header. */
  readonly place: number;
  /** Place of the column whose word stands beside this one's figures. */
  readonly word?: number;
  /** The words need more room than "minder". */
  readonly isLong?: boolean;
}

export interface TableView {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly SheetRow[];
  /** One of these is shown at a time; empty where all columns fit. */
  readonly picks: readonly SheetColumn[];
  readonly picked?: TableColumn;
  /** Rows of the picked column that stand above the table instead of in it. */
  readonly above: readonly SheetRow[];
}

/** The cell of a row at a place; 0 is the row header. */
export function cellOf(row: SheetRow, place: number): SheetCell | undefined {
  return place === 0 ? row.header : row.cells[place - 1];
}

function columnsOf(sheet: Sheet): TableColumn[] {
  return sheet.columns.flatMap((column, place): TableColumn[] => {
    if (column.word) return [];
    const next = sheet.columns[place + 1];
    if (next?.word !== true) return [{ column, place }];
    return [{ column, place, word: place + 1, isLong: next.width > 100 }];
  });
}

/**
 * What the plain table shows of a sheet. Where there is little room it shows one of the columns to
 * pick from, and puts what stood in the frozen rows (source, peildatum, weight) above the table.
 */
export function tableView(sheet: Sheet, narrow: boolean, wanted: string | undefined): TableView {
  const columns = columnsOf(sheet);
  const picks = columns.filter(({ column }) => column.narrow === 'pick');
  const picked =
    picks.find(({ column }) => column.id === wanted) ??
    picks.find(({ column }) => column.id === sheet.pickFirst) ??
    picks[0];
  if (!narrow || picked === undefined) return { columns, rows: sheet.rows, picks: [], above: [] };
  return {
    columns: columns.filter(
      ({ column }) => column.narrow === undefined || column === picked.column,
    ),
    rows: sheet.rows.slice(sheet.frozenRows),
    picks: picks.map(({ column }) => column),
    picked,
    above: sheet.rows.slice(0, sheet.frozenRows),
  };
}

/** The sheet with only what the table shows: what a pasted block is laid over. */
export function shownSheet(sheet: Sheet, { columns, rows, picked }: TableView): Sheet {
  if (picked === undefined) return sheet;
  const places = columns.map(({ place }) => place);
  return {
    ...sheet,
    columns: columns.map(({ column }) => column),
    rows: rows.map((row) => ({
      ...row,
      cells: places.slice(1).flatMap((place) => cellOf(row, place) ?? []),
    })),
    frozenRows: 0,
  };
}
