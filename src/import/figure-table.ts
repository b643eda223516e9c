import type { Party } from '../domain/plan.ts';
import { figureRows, isAbout as isAboutFigures } from './aside-rows.ts';
import { saysHours } from './column-header.ts';
import { inHours, isFigureLike, textOf } from './figure-cells.ts';
import { headersAbove, type Headers } from './header-band.ts';
import { foldedName, GroupMatcher } from './match-names.ts';
import { columnLetters, type SourceRow, type SourceSheet } from './source-sheet.ts';

/** A column of figures in a sheet. */
export interface FigureColumn {
  /** Its place, from 0, and its letters: "C". */
  readonly place: number;
  readonly letters: string;
  /** What stands above it, in one or more rows; "" without a header. No two are the same. */
  readonly header: string;
  /** The last row of its header, where that is not all of it. */
  readonly ownHeader?: string;
  /** Whether the file does not show it. */
  readonly isHidden?: true;
  /** What a row "Peildatum" or "Bron" says, as our own exports have. */
  readonly measuredOn?: string;
  readonly source?: string;
}

/** A row that is about a party: its place from 0, and what the name column calls it. */
export interface NamedRow {
  readonly place: number;
  readonly name: string;
}

/** A sheet seen as figures per party. */
export interface FigureTable {
  readonly sheet: SourceSheet;
  /** The column with the names, from 0. */
  readonly nameColumn: number;
  /** Every column that has texts, to choose the names from. */
  readonly textColumns: readonly { readonly place: number; readonly header: string }[];
  readonly columns: readonly FigureColumn[];
  readonly rows: readonly NamedRow[];
  /** Columns of figures that are left out: there are more than can be looked at in one go. */
  readonly columnsLeftOut?: number;
  /** Names of parties in rows that the file does not show, or filters away. */
  readonly hiddenNames?: readonly string[];
  /** How many rows are about a party. */
  readonly partyRows?: number;
}

/** In how many rows the kind of a column is looked for; a large sheet is alike further down. */
const LOOKED_AT = 200;
/** How our own exports write that there is nothing. */
const NOTHING = 'nog leeg';

type IsParty = (row: SourceRow | undefined) => boolean;

/**
 * Finds the names, the header and the columns of figures in a sheet. The header stands above the
 * first row with a party and figures; a title may be called after a party. Nothing is taken over.
 * @param nameColumn the column that a person chose; else the one in which most parties are found
 */
export function figureTable(
  sheet: SourceSheet,
  parties: readonly Party[],
  nameColumn?: number,
): FigureTable {
  const matcher = new GroupMatcher(parties);
  const names = nameColumn ?? likelyNames(sheet.rows, (text) => matcher.has(text));
  const nameIn = (row: SourceRow | undefined) => textOf(row?.[names]).trim();
  const isParty: IsParty = (row) => matcher.has(nameIn(row));
  const isAbout = (row: SourceRow | undefined) => isAboutFigures(nameIn(row)) && !isParty(row);
  const besideFigures = figureRows(sheet.rows, names, isParty);
  const width = Math.max(0, ...sheet.rows.map((row) => row.length));
  const headers = headersAbove(firstFigures(sheet.rows, names, isParty), {
    ...{ names, width, merges: sheet.merges ?? [] },
    textAt: (row, column) => textOf(sheet.rows[row]?.[column]).trim(),
    isAside: (row) => isAbout(sheet.rows[row]) || besideFigures[row] === true,
  });
  const all = sheet.rows
    .map((row, place) => ({ place, name: nameIn(row) || nameOver(sheet, names, place) }))
    .filter(({ place, name }) => place > headers.last && name !== '');
  const aside = all.filter(({ place }) => isAbout(sheet.rows[place]));
  const own = all.filter(({ place }) => !isAbout(sheet.rows[place]));
  const places = Array.from({ length: width }, (_, place) => place);
  const figures = places.filter((place) => place !== names && holdsFigures(sheet.rows, own, place));
  const columns = figures.map((place) => columnOf(sheet, place, headers, aside));
  return {
    sheet: timesInHours(sheet, columns),
    nameColumn: names,
    textColumns: places
      .filter((place) => sheet.rows.slice(0, LOOKED_AT).some((row) => row[place]?.is === 'text'))
      .map((place) => ({ place, header: headers.full(place) })),
    columns,
    rows: own,
  };
}

/** The name in a merged cell that begins further up: it stands beside all of its rows. */
function nameOver({ rows, merges = [] }: SourceSheet, names: number, place: number): string {
  const over = merges.find(
    ({ row, column, rows: many }) => column === names && row < place && place < row + many,
  );
  return over === undefined ? '' : textOf(rows[over.row]?.[names]).trim();
}

function columnOf(
  sheet: SourceSheet,
  place: number,
  headers: Headers,
  aside: readonly NamedRow[],
): FigureColumn {
  const about = (word: string) => {
    const row = aside.find(({ name }) => foldedName(name) === word)?.place;
    const text = row === undefined ? '' : textOf(sheet.rows[row]?.[place]).trim();
    return text === NOTHING ? '' : text;
  };
  const [header, ownHeader] = [headers.full(place), headers.own(place)];
  const [measuredOn, source] = [about('peildatum'), about('bron')];
  return {
    ...{ place, letters: columnLetters(place), header },
    ...(ownHeader === header ? {} : { ownHeader }),
    ...(sheet.hiddenColumns?.includes(place) === true ? { isHidden: true } : {}),
    ...(measuredOn === '' ? {} : { measuredOn }),
    ...(source === '' ? {} : { source }),
  };
}

/** In a column of hours a time is a number of hours. */
function timesInHours(sheet: SourceSheet, columns: readonly FigureColumn[]): SourceSheet {
  const hours = columns.filter(({ header }) => saysHours(header)).map(({ place }) => place);
  if (hours.length === 0) return sheet;
  const rows = sheet.rows.map((row) =>
    row.map((cell, place) => (hours.includes(place) ? inHours(cell) : cell)),
  );
  return { ...sheet, rows };
}

/** The column in which most parties are found in the first rows; the first of equals. */
function likelyNames(rows: readonly SourceRow[], isName: (text: string) => boolean): number {
  const found = new Map<number, Set<string>>();
  const texts = new Set<number>();
  for (const row of rows.slice(0, LOOKED_AT)) {
    for (const [place, cell] of row.entries()) {
      if (cell?.is !== 'text') continue;
      texts.add(place);
      if (!isName(cell.text)) continue;
      // A province beside each of its municipalities is one party.
      found.set(place, (found.get(place) ?? new Set()).add(foldedName(cell.text)));
    }
  }
  const most = Math.max(0, ...[...found.values()].map(({ size }) => size));
  const likely = [...found].filter(([, { size }]) => size === most).map(([place]) => place);
  return Math.min(...(likely.length > 0 ? likely : texts.size > 0 ? texts : [0]));
}

/**
 * The row of the first party with figures; of a sheet without one, the row of the first party, and
 * without any the second row. A title "Gelderland 2024" has a header below it, and no figures.
 */
function firstFigures(rows: readonly SourceRow[], names: number, isParty: IsParty): number {
  const parties = rows.flatMap((row, place) => (isParty(row) ? [place] : []));
  const withFigures = parties.filter((place) => hasAnyFigure(rows[place], names));
  const [first, second] = withFigures;
  if (first === undefined) return parties[0] ?? 1;
  const between = rows.slice(first + 1, second ?? first + 1);
  return between.some((row) => isHeaderLike(row, names)) ? (second ?? first) : first;
}

/** Whether a row has a name and only texts beside it. */
function isHeaderLike(row: SourceRow, names: number): boolean {
  const others = row.filter((cell, place) => place !== names && cell !== undefined);
  return others.length > 0 && row[names]?.is === 'text' && !others.some(isFigureLike);
}

function hasAnyFigure(row: SourceRow | undefined, names: number): boolean {
  return (row ?? []).some((cell, place) => place !== names && isFigureLike(cell));
}

/** Whether at least half of what stands in a column, in the rows with a name, can be a number. */
function holdsFigures(
  rows: readonly SourceRow[],
  own: readonly NamedRow[],
  place: number,
): boolean {
  const looked = own.slice(0, LOOKED_AT);
  const cells = looked.map((row) => rows[row.place]?.[place]).filter((cell) => cell !== undefined);
  return cells.length > 0 && cells.filter(isFigureLike).length * 2 >= cells.length;
}
