import { unguardFormula } from '../locale/formula-guard.ts';
import { ImportRefusal } from './import-refusal.ts';
import { IMPORT_LIMITS } from './limits.ts';
import type { Pace } from './pace.ts';
import { SheetRows } from './sheet-rows.ts';
import type { Book } from './source-sheet.ts';

/** How many rows, and characters, the separator is looked for in. */
const LOOKED_AT = 20;
const LOOKED_THROUGH = 100_000;
/** In the order in which they are preferred: a Dutch csv has semicolons. */
const SEPARATORS = [';', '\t', ',', '|'] as const;

/**
 * Opens a text file with a value per cell: UTF-8, UTF-16 or Windows-1252, with semicolons, tabs or
 * commas between. Every cell is a text; what number it is, the Dutch parser says.
 * @param name the one sheet is called after it
 * @throws ImportRefusal
 */
export function openCsv(bytes: Uint8Array, name: string, pace: Pace): Book {
  const text = textOf(bytes);
  const announced = /^sep=(.)\r?\n/.exec(text);
  const separator = announced?.[1] ?? separatorOf(text.slice(0, LOOKED_THROUGH));
  const start = announced?.[0].length ?? 0;
  return {
    sheets: [name],
    async read() {
      const rows = new SheetRows(name);
      for (const { row, column, value } of cells(text, start, separator)) {
        const shown = unguardFormula(value.slice(0, IMPORT_LIMITS.cellText));
        if (shown.trim() !== '') rows.put(row, column, { is: 'text', text: shown });
        if (pace.isDue) await pace.rest();
      }
      return { ...rows.sheet(), separator };
    },
  };
}

function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  // No text of any of these codes has a zero in it; pictures and programs do.
  if (bytes.includes(0)) throw new ImportRefusal({ problem: 'no-sheet-file' });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

interface TextCell {
  readonly row: number;
  readonly column: number;
  readonly value: string;
}

/** Walks through the cells. Quotes may stand around a cell, and double within it. */
function* cells(text: string, start: number, separator: string): Generator<TextCell> {
  let row = 0;
  let column = 0;
  let at = start;
  while (at < text.length) {
    const { value, end } =
      text[at] === '"' ? quoted(text, at, separator) : bare(text, at, separator);
    yield { row, column, value };
    if (text[end] === separator) {
      column += 1;
      at = end + 1;
    } else {
      row += 1;
      column = 0;
      at = text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1;
    }
  }
}

interface Found {
  readonly value: string;
  /** Where the next separator or line end stands, or the end. */
  readonly end: number;
}

function bare(text: string, start: number, separator: string): Found {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') {
    end += 1;
  }
  return { value: text.slice(start, end), end };
}

/** A cell in quotes; text without a closing quote is a cell that begins with one. */
function quoted(text: string, start: number, separator: string): Found {
  let end = start + 1;
  for (;;) {
    end = text.indexOf('"', end);
    if (end < 0) return bare(text, start, separator);
    if (text[end + 1] !== '"') break;
    end += 2;
  }
  const rest = bare(text, end + 1, separator);
  return { value: text.slice(start + 1, end).replaceAll('""', '"') + rest.value, end: rest.end };
}

/** The separator that divides the most of the first rows into equally many cells. */
function separatorOf(text: string): string {
  let best: string = SEPARATORS[0];
  let most = 0;
  for (const separator of SEPARATORS) {
    const widths = firstWidths(text, separator);
    const usual = Math.max(...widths);
    const score = usual < 2 ? 0 : widths.filter((width) => width === usual).length;
    if (score > most) [best, most] = [separator, score];
  }
  return best;
}

function firstWidths(text: string, separator: string): number[] {
  const widths: number[] = [0];
  for (const { row, column } of cells(text, 0, separator)) {
    if (row >= LOOKED_AT) break;
    widths[row] = column + 1;
  }
  return widths;
}
