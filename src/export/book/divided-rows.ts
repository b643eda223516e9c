import type { Party } from '../../domain/plan.ts';
import { BOOK_TEXT } from '../../locale/book-text.ts';
import { number, result, words, type BookCell, type BookSheet } from './book.ts';
import { checkHead, letters, sameCents, type Draft } from './draft.ts';
import { added, type Place } from './making.ts';
import { orderOf } from './whole-columns.ts';

/** The columns of pairs start here: after the name and the key. */
const FIRST_PAIR = 2;

/** What one party gets in a year. */
export interface DividedCell {
  /** As the planner divides it, in euros or hours. */
  readonly divided: number;
  /** Its share of the total; absent for the only party. */
  readonly share: Place | undefined;
  /** The formula that divides, from the cell with the total; absent where it could not be exact. */
  readonly live?: (total: string) => string;
}

/** One division, of a group's part, of hours or of costs, over parties and years. */
export interface Division {
  readonly name: string;
  readonly key: string;
  readonly check: string;
  readonly open: string;
  readonly parties: readonly Party[];
  readonly years: readonly number[];
  /** What is divided, per year; undefined where nothing is. */
  readonly totals: readonly (Place | undefined)[];
  readonly cellOf: (party: Party, at: number) => DividedCell | undefined;
  /** Puts the order of the ids beside the names, for who divides by what stands here. */
  readonly withOrder?: true;
  /** Hears where everything came to stand: what a party got, the sum, and on this sheet the open rest. */
  readonly place: {
    readonly party: (place: Place, party: string, year: number) => void;
    readonly sum?: (place: Place, year: number) => void;
    readonly open?: (place: Place, year: number) => void;
    /** Hears the first and the last row of the parties. */
    readonly rows?: (first: number, last: number) => void;
  };
}

/** The header of a sheet of divisions: unrounded and divided for each year. */
export function pairHead(years: readonly number[]): readonly BookCell[] {
  return [
    words(BOOK_TEXT.party, 'head'),
    words(BOOK_TEXT.key, 'head'),
    ...years.flatMap((year) => [
      words(BOOK_TEXT.unrounded(year), 'headEnd'),
      words(BOOK_TEXT.divided(year), 'headEnd'),
    ]),
    checkHead(),
  ];
}

/** Widths and frozen cells of such a sheet. */
export function pairLook(years: readonly number[]): Omit<BookSheet, 'name' | 'rows'> {
  const pairs = years.flatMap(() => [17, 15]);
  return { widths: [32, 30, ...pairs, 14], frozen: { rows: 3, columns: 1 } };
}

/** Adds a division: what is divided, a row for each party, what stays open, and the check. */
export function addDivision(draft: Draft, division: Division): void {
  const { parties, years, totals, place } = division;
  const head = draft.next;
  const values = parties.map((party) => years.map((_, at) => division.cellOf(party, at)));
  const sums = years.map((_, at) => added(values.map((cells) => cells[at]?.divided ?? 0)));
  draft.add(...headCells(division, draft, head, sums));
  const order = orderOf(parties.map(({ id }) => id));
  parties.forEach((party, row) => {
    const [name, beside, ...cells] = partyCells(division, draft, head, party, values[row] ?? []);
    const place = division.withOrder === true ? number(order[row] ?? 0, 'plain') : beside;
    draft.add(name, place, ...cells);
  });
  place.rows?.(head + 1, head + parties.length);
  const open = totals.map((total, at) => {
    const nobody = values.every((cells) => cells[at] === undefined);
    return nobody && total !== undefined ? total.value : 0;
  });
  const openRow = open.some((value) => value > 0)
    ? addOpen(division, draft, head, open)
    : undefined;
  years.forEach((year, at) => {
    place.sum?.({ address: draft.out(dividedColumn(at), head), value: sums[at] ?? 0 }, year);
  });
  const checks = years.flatMap((_, at): BookCell[] => {
    const column = letters(dividedColumn(at));
    const left = openRow === undefined ? '' : `+${column}${openRow}`;
    const total = `${letters(dividedColumn(at) - 1)}${head}`;
    return [
      undefined,
      totals[at] === undefined ? undefined : sameCents(`${column}${head}${left}`, total),
    ];
  });
  const label = words(division.check, 'note');
  draft.check([label, undefined, ...checks], FIRST_PAIR + 2 * years.length);
}

/** The column of what is divided in a year, by the year's place. */
export function dividedColumn(at: number): number {
  return FIRST_PAIR + 2 * at + 1;
}

function headCells(
  { name, key, parties, totals }: Division,
  draft: Draft,
  head: number,
  sums: readonly number[],
): readonly BookCell[] {
  const pairs = totals.flatMap((total, at): BookCell[] => {
    if (total === undefined) return [undefined, undefined];
    const range = draft.down(dividedColumn(at), head + 1, head + parties.length);
    const sum =
      parties.length === 0
        ? number(0, 'moneySum')
        : result(`SUM(${range})`, sums[at] ?? 0, 'moneySum');
    return [result(total.address, total.value, 'moneySum'), sum];
  });
  return [words(name, 'strong'), words(key), ...pairs];
}

function partyCells(
  { years, totals, place }: Division,
  draft: Draft,
  head: number,
  party: Party,
  cells: readonly (DividedCell | undefined)[],
): readonly BookCell[] {
  const row = draft.next;
  const pairs = years.flatMap((year, at): BookCell[] => {
    const cell = cells[at];
    const total = totals[at];
    if (cell === undefined || total === undefined) return [undefined, undefined];
    const column = dividedColumn(at);
    place.party({ address: draft.out(column, row), value: cell.divided }, party.id, year);
    const whole = `${letters(column - 1)}$${head}`;
    const { share, live } = cell;
    const exact =
      share === undefined
        ? result(whole, total.value, 'unrounded')
        : result(`${whole}*${share.address}`, total.value * share.value, 'unrounded');
    const divided =
      live === undefined
        ? number(cell.divided, 'divided')
        : result(live(whole), cell.divided, 'money');
    return [exact, divided];
  });
  return [words(party.name), undefined, ...pairs];
}

function addOpen(
  { open, years, place }: Division,
  draft: Draft,
  head: number,
  values: readonly number[],
): number {
  const row = draft.next;
  const cells = values.flatMap((value, at): BookCell[] => {
    const year = years[at] ?? 0;
    place.open?.({ address: `${letters(dividedColumn(at))}${row}`, value }, year);
    const total = `${letters(dividedColumn(at) - 1)}${head}`;
    return [undefined, value === 0 ? undefined : result(total, value, 'money')];
  });
  return draft.add(words(open), undefined, ...cells);
}
