/** A cell of a text file by its row and column, from 0. */
export interface TextCell {
  readonly row: number;
  readonly column: number;
  readonly value: string;
  /** Whether it stood in quotes: then no separator can have torn it. */
  readonly isQuoted: boolean;
}

/**
 * Walks through the cells. Quotes may stand around a cell, and double within it; spaces may stand
 * before them, or the "=" with which programs keep a spreadsheet from changing a cell.
 */
export function* cells(text: string, start: number, separator: string): Generator<TextCell> {
  let row = 0;
  let column = 0;
  let at = start;
  while (at < text.length) {
    const quote = quoteAt(text, at);
    const isQuoted = quote >= 0;
    const { value, end } = isQuoted ? quoted(text, quote, separator) : bare(text, at, separator);
    yield { row, column, value: withoutFormula(value), isQuoted };
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

/** Where the opening quote of a cell stands; −1 when it has none. */
function quoteAt(text: string, start: number): number {
  let at = start;
  while (text[at] === ' ') at += 1;
  if (text[at] === '=') at += 1;
  return text[at] === '"' ? at : -1;
}

/** '="14,8"' says that its text is 14,8. */
function withoutFormula(value: string): string {
  return /^="[^"]*"$/.test(value) ? value.slice(2, -1) : value;
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

/** Lines that are one cell in quotes, with all their cells within: what a second saving makes. */
const WRAPPED = /^"((?:[^"]|"")*)"$/;

/** A text of which most lines were put in quotes as a whole, as it was before that. */
export function unwrapped(text: string): string {
  const lines = text.split(/\r\n|\n|\r/);
  const filled = lines.filter((line) => line !== '').length;
  const wrapped = lines.filter((line) => WRAPPED.test(line)).length;
  if (wrapped * 2 <= filled) return text;
  const plain = (line: string) => WRAPPED.exec(line)?.[1]?.replaceAll('""', '"') ?? line;
  return lines.map(plain).join('\n');
}
