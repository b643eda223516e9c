import type { TextCell } from './csv-cells.ts';

type Row = readonly TextCell[];

const DIGITS = /^\s*\d+\s*$/;
const YEAR = /^\s*(?:19|20)\d\d\s*$/;

/**
 * The cells of a text file, with numbers whole that its commas tore: "Elburg,14,8" below two headers
 * is 14,8 and not 14. Only digits at the end of a row that is wider than its headers are put
 * together; where nobody can say which belong together, they become a text that is no number.
 */
export function* mended(cells: Iterable<TextCell>, separator: string): Generator<TextCell> {
  if (separator !== ',') {
    yield* cells;
    return;
  }
  // The headers say how wide a row is: the last row above the figures that begins with a word, and
  // what stands below it. A title may have commas of its own.
  let width = 0;
  let isBelow = false;
  for (const row of rowsOf(cells)) {
    isBelow ||= row.some(({ value, column }) => column > 0 && isFigure(value));
    if (!isBelow && row.length > 0)
      width = row[0]?.value.trim() === '' ? Math.max(width, row.length) : row.length;
    yield* isBelow && width > 1 && row.length > width ? whole(row, row.length - width) : row;
  }
}

function isFigure(value: string): boolean {
  return /^\s*\d[\d.,]*\s*$/.test(value) && !YEAR.test(value);
}

/** The rows without the empty cells at their end. */
function* rowsOf(cells: Iterable<TextCell>): Generator<Row> {
  let row: TextCell[] = [];
  for (const cell of cells) {
    if (row[0] !== undefined && row[0].row !== cell.row) {
      yield filled(row);
      row = [];
    }
    row.push(cell);
  }
  yield filled(row);
}

function filled(row: Row): Row {
  return row.slice(0, row.findLastIndex(({ value }) => value.trim() !== '') + 1);
}

/** A row without so many cells that are too many, if its numbers can be what was torn. */
function whole(row: Row, surplus: number): Row {
  const start = row.findLastIndex(({ value, isQuoted }) => isQuoted || !DIGITS.test(value)) + 1;
  const torn = row.slice(start);
  if (start === 0 || torn.length <= surplus) return row;
  const pieces = torn.map(({ value }) => value.trim());
  const isPaired =
    torn.length === 2 * surplus && pieces.every((piece, at) => at % 2 === 0 || piece.length < 4);
  const size = isPaired ? 2 : pieces.length;
  const mark = isPaired ? ',' : ', ';
  return [
    ...row.slice(0, start),
    ...torn.flatMap((cell, at) => {
      if (at % size !== 0) return [];
      const value = pieces.slice(at, at + size).join(mark);
      return [{ ...cell, column: start + at / size, value }];
    }),
  ];
}
