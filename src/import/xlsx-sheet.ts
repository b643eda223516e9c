import { ImportRefusal } from './import-refusal.ts';
import { IMPORT_LIMITS } from './limits.ts';
import { dayOf, SINCE_1904, type NumberLook } from './number-format.ts';
import type { Pace } from './pace.ts';
import { readRichText, unescaped } from './rich-text.ts';
import { SheetRows } from './sheet-rows.ts';
import { cellName, type SourceCell, type SourceSheet } from './source-sheet.ts';
import { storedNumber } from './stored-number.ts';
import { XmlReader } from './xml-reader.ts';

/** What the sheets of a workbook have in common. */
export interface XlsxParts {
  readonly strings: readonly string[];
  /** How numbers are shown, by the style that a cell names. */
  readonly looks: readonly NumberLook[];
  readonly since1904: boolean;
  readonly pace: Pace;
}

/** A cell as its XML tells it. */
interface StoredCell {
  readonly type: string;
  readonly style: number;
  readonly hasFormula: boolean;
  /** What stands in `v`; undefined when there is none. */
  readonly value: string | undefined;
  /** The text of an inline string. */
  readonly inline: string | undefined;
}

/** Reads one sheet of an xlsx workbook. @throws ImportRefusal */
export async function readXlsxSheet(
  name: string,
  text: string,
  parts: XlsxParts,
): Promise<SourceSheet> {
  const xml = new XmlReader(text);
  const rows = new SheetRows(name);
  let row = -1;
  let column = -1;
  for (let token = xml.next(); token !== 'end'; token = xml.next()) {
    if (token !== 'open') continue;
    if (xml.name === 'row') {
      row = placeOf(xml.attribute('r')).row ?? row + 1;
      column = -1;
      if (parts.pace.isDue) await parts.pace.rest();
    } else if (xml.name === 'c') {
      const place = placeOf(xml.attribute('r'));
      row = place.row ?? Math.max(row, 0);
      column = place.column ?? column + 1;
      const cell = cellOf(readCell(xml), parts);
      if (cell === 'broken') {
        throw new ImportRefusal({
          problem: 'broken-cell',
          place: { sheet: name, cell: cellName(row, column) },
        });
      }
      if (cell !== undefined) rows.put(row, column, cell);
    }
  }
  return rows.sheet();
}

/** Row and column from 0 of "B7", or of "7" in a row; a part that is missing is undefined. */
function placeOf(text: string | undefined): { readonly row?: number; readonly column?: number } {
  const [, letters = '', digits = ''] = /^([A-Z]{0,3})(\d{1,7})$/.exec(text ?? '') ?? [];
  if (digits === '') return {};
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits) - 1, ...(letters === '' ? {} : { column: column - 1 }) };
}

function readCell(xml: XmlReader): StoredCell {
  const type = xml.attribute('t') ?? 'n';
  const style = Number(xml.attribute('s') ?? '0');
  const depth = xml.depth;
  let hasFormula = false;
  let value: string | undefined;
  let inline: string | undefined;
  let within = '';
  while (xml.depth >= depth) {
    const token = xml.next();
    if (token === 'open' && xml.name === 'is') inline = readRichText(xml);
    else if (token === 'open') {
      within = xml.name;
      hasFormula ||= within === 'f';
    } else if (token === 'close') within = '';
    else if (token === 'text' && within === 'v') value = (value ?? '') + xml.text;
  }
  return { type, style, hasFormula, value, inline };
}

/** The cell, undefined when it is empty, or "broken" when what stands there cannot be. */
function cellOf(stored: StoredCell, parts: XlsxParts): SourceCell | 'broken' | undefined {
  const { type, value, inline } = stored;
  if (type === 'inlineStr') return textCell(inline ?? '');
  if (value === undefined) {
    // A formula that gives no text at all is stored as an empty "str".
    return stored.hasFormula && type !== 'str' ? { is: 'no-result' } : undefined;
  }
  switch (type) {
    case 's': {
      const text = parts.strings[/^\d{1,9}$/.test(value.trim()) ? Number(value) : -1];
      return text === undefined ? 'broken' : textCell(text);
    }
    case 'str':
      return textCell(unescaped(value));
    case 'b':
      return { is: 'boolean' };
    case 'e':
      return { is: 'error', text: value.slice(0, 20) };
    case 'd':
      return /^\d{4}-\d\d-\d\d/.test(value) ? { is: 'date', day: value.slice(0, 10) } : 'broken';
    default:
      return numberCell(value, parts.looks[stored.style] ?? 'plain', parts.since1904);
  }
}

function textCell(text: string): SourceCell | undefined {
  return text.trim() === ''
    ? undefined
    : { is: 'text', text: text.slice(0, IMPORT_LIMITS.cellText) };
}

function numberCell(value: string, look: NumberLook, since1904: boolean): SourceCell | 'broken' {
  if (look === 'date') {
    const day = dayOf(Number(value) + (since1904 ? SINCE_1904 : 0));
    if (day !== undefined) return { is: 'date', day };
  }
  const percent = look === 'percent';
  const decimal = storedNumber(value, percent ? 2 : 0);
  return decimal === undefined ? 'broken' : { is: 'number', decimal, percent };
}
