import { withoutDate, withoutUnit } from '../../import/column-header.ts';
import { foldedName, NameMatcher } from '../../import/match-names.ts';
import { parseDecimal } from '../../locale/parse-number-nl.ts';
import type { Sheet } from '../../sheets/sheet.ts';
import { cellAt, type LaidText } from './laid-text.ts';
import { isYear } from './lay-from-cell.ts';

type Rows = readonly (readonly string[])[];

/** A copied block with names in its first column, laid on the rows of those names. */
export interface NamedPaste {
  readonly laid: readonly LaidText[];
  /** Names that are no row of the sheet, or that stand in more rows than one. */
  readonly unknown: readonly string[];
  /** Words above columns that name none of the sheet; these columns are left out. */
  readonly unknownHeaders: readonly string[];
  /** Words above a column that name another one than was pasted on; it goes to the named one. */
  readonly elsewhere: readonly string[];
  /** The columns that the block goes to, from the left. */
  readonly columns: readonly number[];
}

/** Rows that sum the others up; the sheet has sums of its own. */
const SUMS = new Set(['totaal', 'eindtotaal', 'subtotaal', 'som', 'total', 'gemiddelde', 'regio']);

/** The rows of a sheet by what people call them. */
class RowNames {
  readonly #parties: NameMatcher;
  readonly #places: ReadonlyMap<string, number>;
  readonly #others: ReadonlyMap<string, number>;

  constructor(sheet: Sheet) {
    const rows = sheet.rows.map((row, place) => ({ ...row, place }));
    const about = rows.flatMap(({ party, header, place }) =>
      party === undefined ? [] : [{ id: party, group: '', name: header.text, place }],
    );
    this.#parties = new NameMatcher(about);
    this.#places = new Map(about.map(({ id, place }) => [id, place]));
    this.#others = new Map(
      rows.flatMap(({ party, header, place }) =>
        party === undefined ? [[foldedName(header.text), place] as const] : [],
      ),
    );
  }

  party(name: string): number | undefined {
    const found = this.#parties.find(name);
    return found && this.#places.get(found.id);
  }

  /** A row that is about the figures and not about a party, such as Peildatum. */
  other(name: string): number | undefined {
    const folded = foldedName(name);
    return folded === '' ? undefined : this.#others.get(folded);
  }
}

function hasTexts(line: readonly string[]): boolean {
  return line.slice(1).some((text) => text.trim() !== '');
}

/** Whether figures stand behind the name; a year may be a header. */
function hasFigures(line: readonly string[]): boolean {
  return line.slice(1).some((text) => {
    const parsed = parseDecimal(text, { places: 6 });
    return (parsed.ok || parsed.reason.problem === 'doubtful') && !isYear(text);
  });
}

/**
 * Lays a block on the rows that its first column names, whatever row it was pasted on; undefined
 * when it does not hold names of parties. Pasted on the names, it does not rename anybody either.
 */
export function layByName(sheet: Sheet, rows: Rows, column: number): NamedPaste | undefined {
  const names = new RowNames(sheet);
  const partyAt = (line: readonly string[]) =>
    hasTexts(line) ? names.party(line[0] ?? '') : undefined;
  const firstParty = rows.findIndex((line) => partyAt(line) !== undefined);
  const below = rows.slice(firstParty).filter((line) => hasTexts(line) && !isSum(line));
  const found = below.filter((line) => partyAt(line) !== undefined).length;
  if (firstParty < 0 || found * 2 < below.length) return undefined;
  const firstRow = names.party(rows[firstParty]?.[0] ?? '') ?? 0;
  const placeOf = (line: readonly string[]) =>
    names.party(line[0] ?? '') ?? names.other(line[0] ?? '');
  const above = rows.slice(0, firstParty).filter((line) => placeOf(line) === undefined);
  const words = above.filter((line) => !hasFigures(line));
  const header = headerOf(words);
  const columns = columnsOf(sheet, firstRow, column, header, widthOf(rows));
  const places = new Map<number, readonly string[]>();
  const unknown: string[] = [];
  for (const line of rows) {
    const place = placeOf(line);
    if (!hasTexts(line) || words.includes(line) || isSum(line)) continue;
    if (place === undefined || places.has(place)) unknown.push((line[0] ?? '').trim());
    else places.set(place, line);
  }
  const laid = [...places].flatMap(([row, line]) =>
    columns.columns.flatMap((to, at) => {
      const text = line[at + 1];
      return text === undefined || to < 0 ? [] : [{ row, column: to, text }];
    }),
  );
  return { laid, unknown, ...columns };
}

function isSum(line: readonly string[]): boolean {
  return SUMS.has(foldedName(line[0] ?? ''));
}

function widthOf(rows: Rows): number {
  return Math.max(0, ...rows.map((line) => line.length - 1));
}

/** The fullest row above the first party; a title has one cell. */
function headerOf(above: Rows): readonly string[] | undefined {
  const filled = (line: readonly string[]) =>
    line.slice(1).filter((text) => text.trim() !== '').length;
  return above.reduce<readonly string[] | undefined>(
    (best, line) => (filled(line) > (best === undefined ? 0 : filled(best)) ? line : best),
    undefined,
  );
}

/** Where the columns of a block go: by their headers, or one after another from where it was pasted. */
function columnsOf(
  sheet: Sheet,
  row: number,
  column: number,
  header: readonly string[] | undefined,
  width: number,
): Pick<NamedPaste, 'columns' | 'unknownHeaders' | 'elsewhere'> {
  const isOpen = (place: number) => cellAt(sheet, row, place)?.address !== undefined;
  const first = sheet.columns.findIndex((_, place) => place > 0 && isOpen(place));
  const isOnOpen = column > 0 && isOpen(column);
  const start = isOnOpen ? column : first;
  const headers = Array.from({ length: width }, (_, at) => header?.[at + 1]?.trim() ?? '');
  const named = headers.map((text) => (text === '' ? undefined : columnNamed(sheet, text)));
  const columns = named.map((place, at) => place ?? (headers[at] === '' ? start + at : -1));
  const isElsewhere = isOnOpen && named[0] !== undefined && named[0] !== column;
  return {
    columns,
    unknownHeaders: headers.filter((text, at) => text !== '' && named[at] === undefined),
    elsewhere: isElsewhere ? [headers[0] ?? ''] : [],
  };
}

/** The column that a header names, with or without its unit and date; none when it fits two. */
export function columnNamed(sheet: Sheet, header: string): number | undefined {
  const plain = (text: string) => foldedName(withoutDate(withoutUnit(text)));
  const found = sheet.columns.flatMap(({ title }, place) =>
    place > 0 && plain(title) === plain(header) ? [place] : [],
  );
  return found.length === 1 ? found[0] : undefined;
}
