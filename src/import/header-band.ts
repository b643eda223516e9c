import type { CellBlock } from './source-sheet.ts';

/** The rows above the figures, as far as they say what a column is. */
interface Band {
  readonly names: number;
  readonly width: number;
  readonly merges: readonly CellBlock[];
  readonly textAt: (row: number, column: number) => string;
  /** Whether a row is about the figures, such as "Peildatum", or has figures itself. */
  readonly isAside: (row: number) => boolean;
}

/** What stands above each column, and the last row of it. */
export interface Headers {
  /** The last row with headers, −1 when there is none. */
  readonly last: number;
  /** All of it: "Inwoners 55+ 2023". No two columns have the same. */
  readonly full: (column: number) => string;
  /** Its last row alone, which may be how the plan knows it. */
  readonly own: (column: number) => string;
}

/**
 * Reads the headers above the first row with figures. The fullest row holds them; rows that touch it
 * and stand over several columns, merged or not, are banners and belong to what stands below. A
 * title has one cell, or is merged over the whole table.
 */
export function headersAbove(until: number, band: Band): Headers {
  const filled = Array.from({ length: until }, (_, row) =>
    band.isAside(row) ? [] : filledIn(band, row),
  );
  const most = Math.max(0, ...filled.map(({ length }) => length));
  if (most === 0) return { last: -1, full: () => '', own: () => '' };
  // Rows of one width: the last one touches the figures, and the ones above it are banners.
  const last = lastHeader(filled, most);
  let first = last;
  const isOver = (row: number) => isBanner(band, row, filled[row] ?? [], most, last);
  while (first > 0 && isOver(first - 1)) first -= 1;
  const lines = Array.from({ length: last - first + 1 }, (_, at) => lineOf(band, first + at, last));
  const joined = Array.from({ length: band.width }, (_, column) => joinedText(lines, column));
  const full = distinct(joined);
  return {
    last,
    full: (column) => full[column] ?? '',
    own: (column) => lines.at(-1)?.[column] ?? '',
  };
}

/** The columns beside the names in which a row says something. */
function filledIn({ names, width, textAt }: Band, row: number): number[] {
  const columns = Array.from({ length: width }, (_, column) => column);
  return columns.filter((column) => column !== names && textAt(row, column) !== '');
}

function lastHeader(filled: readonly (readonly number[])[], most: number): number {
  // Of two with a gap between them the nearest: a title may be as full.
  const fullest = filled.findLastIndex(({ length }) => length === most);
  let last = fullest;
  // A row of units or years right below belongs to it, when it is about as full.
  while ((filled[last + 1]?.length ?? 0) * 2 >= most) last += 1;
  return last;
}

/** Whether a row stands over several columns, and not over all of them. */
function isBanner(
  band: Band,
  row: number,
  filled: readonly number[],
  most: number,
  last: number,
): boolean {
  if (filled.length === 0) return false;
  if (filled.length > 1) return true;
  const merge = mergeAt(band, row, filled[0] ?? 0);
  if (merge !== undefined && merge.columns > 1) return merge.columns < most + 1;
  // One banner in a text file: the header of the names stands beside it, and not below.
  const { names, textAt } = band;
  return textAt(row, names) !== '' && textAt(last, names) === '';
}

function mergeAt({ merges }: Band, row: number, column: number): CellBlock | undefined {
  return merges.find((merge) => merge.row === row && merge.column === column);
}

/** One row of headers as a text for each column: banners fill what they stand over. */
function lineOf(band: Band, row: number, last: number): string[] {
  const line = Array.from({ length: band.width }, (_, column) => band.textAt(row, column));
  const over = band.merges.filter((merge) => merge.row <= row && row < merge.row + merge.rows);
  for (const merge of over) {
    const text = band.textAt(merge.row, merge.column);
    const end = Math.min(merge.column + merge.columns, band.width);
    for (let column = merge.column; column < end; column += 1) line[column] = text;
  }
  const isMerged = over.some(({ columns }) => columns > 1);
  return row === last || isMerged ? line : filledOn(line, band, last);
}

/** Without merges, as in a text file, a banner goes on until the next one. */
function filledOn(line: readonly string[], { names, textAt }: Band, last: number): string[] {
  let text = '';
  return line.map((own, column) => {
    if (column === names) {
      text = '';
      return own;
    }
    if (own !== '') text = own;
    return textAt(last, column) === '' ? own : text;
  });
}

function joinedText(lines: readonly (readonly string[])[], column: number): string {
  const parts = lines.map((line) => line[column] ?? '').filter((text) => text !== '');
  return parts.filter((text, at) => text !== parts[at - 1]).join(' ');
}

/** The texts, each of them once: a second one says which it is. */
function distinct(texts: readonly string[]): string[] {
  const times = new Map<string, number>();
  const taken = new Set(texts);
  return texts.map((text) => {
    const time = (times.get(text) ?? 0) + 1;
    times.set(text, time);
    if (text === '' || time === 1) return text;
    let number = time;
    while (taken.has(`${text} (${number})`)) number += 1;
    taken.add(`${text} (${number})`);
    return `${text} (${number})`;
  });
}
