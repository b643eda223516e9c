import { unguardFormula } from '../locale/formula-guard.ts';
import { parseDecimal } from '../locale/parse-number-nl.ts';
import { cells, unwrapped } from './csv-cells.ts';
import { textOf } from './csv-text.ts';
import { IMPORT_LIMITS } from './limits.ts';
import { SheetRows } from './sheet-rows.ts';
import type { Book } from './source-sheet.ts';
import { mended } from './torn-numbers.ts';

/** How many rows, and characters, the separator is looked for in. */
const LOOKED_AT = 200;
const LOOKED_THROUGH = 100_000;
/** In the order in which they are preferred: a Dutch csv has semicolons. */
const SEPARATORS = [';', '\t', ',', '|'] as const;

/** What is known before a text file is opened. */
export interface CsvHints {
  /** What a person says that stands between the cells. */
  readonly separator?: string | undefined;
  /** Whether a cell is a name that the plan knows. */
  readonly isName: (text: string) => boolean;
}

/**
 * Opens a text file with a value per cell: UTF-8, UTF-16 or Windows-1252, with semicolons, tabs,
 * commas or bars between. Every cell is a text; what number it is, the Dutch parser says.
 * @param name the one sheet is called after it
 * @param judge refuses a text that is something else
 * @throws ImportRefusal
 */
export function openCsv(
  bytes: Uint8Array,
  name: string,
  hints: CsvHints,
  judge: (text: string) => void,
): Book {
  const given = textOf(bytes);
  judge(given);
  const text = unwrapped(given);
  const announced = /^"?sep=(.)"?\r?\n/i.exec(text);
  const start = announced?.[0].length ?? 0;
  const separator =
    hints.separator ?? announced?.[1] ?? separatorOf(text.slice(0, LOOKED_THROUGH), hints.isName);
  return {
    sheets: [{ name, isHidden: false }],
    read() {
      const rows = new SheetRows(name);
      for (const { row, column, value } of mended(cells(text, start, separator), separator)) {
        const shown = unguardFormula(value.slice(0, IMPORT_LIMITS.cellText));
        if (shown.trim() !== '') rows.put(row, column, { is: 'text', text: shown });
      }
      return Promise.resolve({ ...rows.sheet(), separator });
    },
  };
}

/**
 * The separator that gives the most rows of one width, names that are known, and numbers. One long
 * or short row says nothing; the width that most rows have does.
 */
function separatorOf(text: string, isName: CsvHints['isName']): string {
  let best: string = SEPARATORS[0];
  let most = 0;
  for (const separator of SEPARATORS) {
    const rows = firstRows(text, separator);
    const usual = usualWidth(rows);
    if (usual < 2) continue;
    const score = rows
      .filter(({ length }) => length === usual)
      .reduce((sum, row) => sum + worth(row, separator, isName), 0);
    if (score > most) [best, most] = [separator, score];
  }
  return best;
}

/** Names stand in one of the first columns. */
const MOST_NAMES = 5;

/** How much a row says for its separator: numbers, a name beside them, and none of the others left. */
function worth(row: readonly string[], separator: string, isName: CsvHints['isName']): number {
  const hasNumber = row.some(isNumber);
  const hasName = hasNumber && row.slice(0, MOST_NAMES).some(isName);
  const others = SEPARATORS.filter((other) => other !== separator);
  const isClean = row.every(
    (text) => isNumber(text) || !others.some((other) => text.includes(other)),
  );
  return 1 + (hasNumber ? 1 : 0) + (hasName ? 2 : 0) + (isClean ? 1 : 0);
}

function isNumber(text: string): boolean {
  return /\d/.test(text) && parseDecimal(text, { places: 6 }).ok;
}

function firstRows(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  for (const { row, value } of cells(text, 0, separator)) {
    if (row >= LOOKED_AT) break;
    const cells = (rows[row] ??= []);
    if (cells.length < IMPORT_LIMITS.columns) cells.push(value.slice(0, IMPORT_LIMITS.shownText));
  }
  // Empty cells at the end are no width: programs write as many as the longest row has.
  for (const row of rows) while (row.length > 0 && row.at(-1)?.trim() === '') row.pop();
  return rows;
}

/** The width that most rows have, of those with more than one cell. */
function usualWidth(rows: readonly (readonly string[])[]): number {
  const times = new Map<number, number>();
  for (const { length } of rows) if (length > 1) times.set(length, (times.get(length) ?? 0) + 1);
  const most = Math.max(0, ...times.values());
  return [...times].find(([, count]) => count === most)?.[0] ?? 0;
}
