import type { Party } from '../domain/plan.ts';
import { parseDecimal } from '../locale/parse-number-nl.ts';
import { foldedName, NameMatcher } from './match-names.ts';
import {
  columnLetters,
  type SourceCell,
  type SourceRow,
  type SourceSheet,
} from './source-sheet.ts';

/** A column of figures in a sheet. */
export interface FigureColumn {
  /** Its place, from 0, and its letters: "C". */
  readonly place: number;
  readonly letters: string;
  /** What stands above it; "" without a header. */
  readonly header: string;
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
}

/** In how many rows the kind of a column is looked for; a large sheet is alike further down. */
const LOOKED_AT = 200;
/** Rows that are about the figures and not about a party. */
const ABOUT = new Set([
  ...['bron', 'peildatum', 'gewicht', 'totaal', 'eindtotaal', 'som', 'total'],
  ...['plan', 'kenmerk', 'status'],
]);
/** Why a text is no number at all. */
const NO_NUMBERS = new Set(['not-a-number', 'no-figure', 'other-kind']);
/** How our own exports write that there is nothing. */
const NOTHING = 'nog leeg';

/**
 * Finds the names, the header and the columns of figures in a sheet. The header is the fullest row
 * above the first party; titles above it have one cell. Nothing is taken over by it.
 * @param nameColumn the column that a person chose; else the one in which most parties are found
 */
export function figureTable(
  sheet: SourceSheet,
  parties: readonly Party[],
  nameColumn?: number,
): FigureTable {
  const matcher = new NameMatcher(parties);
  const isParty = (cell: SourceCell | undefined) => matcher.find(textOf(cell)) !== undefined;
  const names = nameColumn ?? likelyNames(sheet.rows, isParty);
  const firstParty = sheet.rows.findIndex((row) => isParty(row[names]));
  const header = headerRow(sheet.rows, names, firstParty);
  const rows = sheet.rows
    .map((row, place) => ({ place, name: textOf(row[names]).trim() }))
    .filter(({ place, name }) => place > header && name !== '');
  const isAbout = ({ place, name }: NamedRow) =>
    ABOUT.has(foldedName(name)) && !isParty(sheet.rows[place]?.[names]);
  const about = (word: string, column: number) => {
    const found = rows.find((row) => isAbout(row) && foldedName(row.name) === word);
    return textOf(found && sheet.rows[found.place]?.[column]).trim();
  };
  const own = rows.filter((row) => !isAbout(row));
  const width = Math.max(0, ...sheet.rows.map((row) => row.length));
  const places = Array.from({ length: width }, (_, place) => place);
  const headerAt = (place: number) => textOf(sheet.rows[header]?.[place]).trim();
  return {
    sheet,
    nameColumn: names,
    textColumns: places
      .filter((place) => sheet.rows.slice(0, LOOKED_AT).some((row) => row[place]?.is === 'text'))
      .map((place) => ({ place, header: headerAt(place) })),
    columns: places
      .filter((place) => place !== names && holdsFigures(sheet.rows, own, place))
      .map((place) => ({
        place,
        letters: columnLetters(place),
        header: headerAt(place),
        ...given('measuredOn', about('peildatum', place)),
        ...given('source', about('bron', place)),
      })),
    rows: own,
  };
}

function given<Name extends string>(name: Name, text: string): Partial<Record<Name, string>> {
  return (text === '' || text === NOTHING ? {} : { [name]: text }) as Partial<Record<Name, string>>;
}

/** What a cell says as a name or a header. */
function textOf(cell: SourceCell | undefined): string {
  switch (cell?.is) {
    case 'text':
      return cell.text;
    case 'number':
      return cell.decimal;
    case 'date':
      return cell.day;
    case 'time':
      return cell.shown;
    case 'boolean':
    case 'error':
    case 'no-result':
    case undefined:
      return '';
  }
}

function likelyNames(
  rows: readonly SourceRow[],
  isParty: (cell: SourceCell | undefined) => boolean,
): number {
  const found = new Map<number, number>();
  const texts = new Set<number>();
  for (const row of rows.slice(0, LOOKED_AT)) {
    row.forEach((cell, place) => {
      if (cell?.is !== 'text') return;
      texts.add(place);
      if (isParty(cell)) found.set(place, (found.get(place) ?? 0) + 1);
    });
  }
  const most = Math.max(0, ...found.values());
  const likely = [...found].filter(([, count]) => count === most).map(([place]) => place);
  return Math.min(...(likely.length > 0 ? likely : texts.size > 0 ? texts : [0]));
}

/** The row with the header, −1 when there is none. */
function headerRow(rows: readonly SourceRow[], names: number, firstParty: number): number {
  const above = firstParty < 0 ? rows.slice(0, 1) : rows.slice(0, firstParty);
  const filled = above.map((row) => row.filter((cell, at) => at !== names && cell !== undefined));
  const most = Math.max(0, ...filled.map(({ length }) => length));
  return most === 0 ? -1 : filled.findIndex(({ length }) => length === most);
}

/** Whether at least half of what stands in a column, in the rows with a name, can be a number. */
function holdsFigures(
  rows: readonly SourceRow[],
  own: readonly NamedRow[],
  place: number,
): boolean {
  const looked = own.slice(0, LOOKED_AT);
  const cells = looked.map((row) => rows[row.place]?.[place]).filter((cell) => cell !== undefined);
  return cells.length > 0 && cells.filter(isNumberLike).length * 2 >= cells.length;
}

function isNumberLike(cell: SourceCell): boolean {
  if (cell.is !== 'text') return ['number', 'time', 'no-result'].includes(cell.is);
  const parsed = parseDecimal(cell.text, { places: 6 });
  return parsed.ok || !NO_NUMBERS.has(parsed.reason.problem);
}
