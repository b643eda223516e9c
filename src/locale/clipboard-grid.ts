import { refuse, succeed, type Result } from '../domain/result.ts';
import { guardFormula, unguardFormula } from './formula-guard.ts';
import type { ParseProblem } from './parse-problem.ts';

/**
 * A block of cells on the clipboard, as spreadsheets write it: tabs between cells, line ends
 * between rows, quotes around a cell that holds either, an apostrophe before what a spreadsheet would
 * run as a formula.
 */

const MAX_ROWS = 5_000;
const MAX_COLUMNS = 200;
const MAX_LENGTH = 5_000_000;

interface Field {
  readonly text: string;
  /** Where the next character stands: a tab, a line end or the end. */
  readonly end: number;
}

function isBreak(character: string | undefined): boolean {
  return character === undefined || character === '\t' || character === '\n' || character === '\r';
}

/** A cell in quotes, or nothing when the quote is just a character of the text. */
function quotedField(text: string, start: number): Field | undefined {
  let end = start + 1;
  for (;;) {
    end = text.indexOf('"', end);
    if (end < 0) return undefined;
    if (text[end + 1] !== '"') break;
    end += 2;
  }
  if (!isBreak(text[end + 1])) return undefined;
  return { text: text.slice(start + 1, end).replaceAll('""', '"'), end: end + 1 };
}

function fieldAt(text: string, start: number): Field {
  const quoted = text[start] === '"' ? quotedField(text, start) : undefined;
  if (quoted !== undefined) return quoted;
  let end = start;
  while (!isBreak(text[end])) end += 1;
  return { text: text.slice(start, end), end };
}

/** Where the row after the line end at `end` begins. */
function afterLineEnd(text: string, end: number): number {
  return text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1;
}

/**
 * Splits clipboard text into rows of cells; one line end at the end opens no row. Refuses more than
 * 5,000 rows, 200 columns or 5 million characters. Rows may differ in length.
 */
export function parseClipboardGrid(text: string): Result<string[][], ParseProblem> {
  if (text.length > MAX_LENGTH) return refuse({ problem: 'too-much-text', max: MAX_LENGTH });
  const rows: string[][] = [];
  let at = 0;
  while (at < text.length) {
    if (rows.length === MAX_ROWS) return refuse({ problem: 'too-many-rows', max: MAX_ROWS });
    const row: string[] = [];
    for (;;) {
      if (row.length === MAX_COLUMNS) {
        return refuse({ problem: 'too-many-columns', max: MAX_COLUMNS });
      }
      const field = fieldAt(text, at);
      row.push(unguardFormula(field.text));
      at = field.end + 1;
      if (text[field.end] !== '\t') {
        at = afterLineEnd(text, field.end);
        break;
      }
    }
    rows.push(row);
  }
  return succeed(rows);
}

/**
 * Writes rows of cells for the clipboard, in which no text is a formula; `parseClipboardGrid` reads
 * the same rows back.
 */
export function formatClipboardGrid(rows: readonly (readonly string[])[]): string {
  const cell = (given: string) => {
    const text = guardFormula(given);
    return /[\t\n\r]|^"/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return rows.map((row) => `${row.map(cell).join('\t')}\n`).join('');
}
