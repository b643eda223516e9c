import { IMPORT_LIMITS } from './limits.ts';
import { readPlainText, readRichText } from './rich-text.ts';
import { SheetRows } from './sheet-rows.ts';
import type { CellBlock, SourceSheet } from './source-sheet.ts';
import { cellOf, type StoredCell, type XlsxShared } from './xlsx-cell.ts';
import { XmlReader } from './xml-reader.ts';

/** Reads one sheet of an xlsx workbook. @throws ImportRefusal */
export function readXlsxSheet(name: string, text: string, shared: XlsxShared): SourceSheet {
  const xml = new XmlReader(text);
  const reading = new SheetReading(name, shared);
  for (let token = xml.next(); token !== 'end'; token = xml.next()) {
    if (token !== 'open') continue;
    if (xml.name === 'row') reading.startRow(xml);
    else if (xml.name === 'c') reading.readCell(xml);
    else if (xml.name === 'col') reading.readColumns(xml);
    else if (xml.name === 'mergeCell') reading.readMerge(xml);
  }
  return reading.sheet();
}

/** One sheet on its way. Rows and cells may leave out where they stand: they then follow on. */
class SheetReading {
  readonly #shared: XlsxShared;
  readonly #rows: SheetRows;
  readonly #hiddenRows: number[] = [];
  readonly #hiddenColumns: number[] = [];
  readonly #merges: CellBlock[] = [];
  #row = -1;
  #column = -1;

  constructor(name: string, shared: XlsxShared) {
    this.#rows = new SheetRows(name);
    this.#shared = shared;
  }

  sheet(): SourceSheet {
    return {
      ...this.#rows.sheet(),
      ...{ hiddenRows: this.#hiddenRows, hiddenColumns: this.#hiddenColumns },
      merges: this.#merges,
    };
  }

  startRow(xml: XmlReader): void {
    this.#row = placeOf(xml.attribute('r')).row ?? this.#row + 1;
    this.#column = -1;
    if (isHidden(xml, 'ht') && this.#row < IMPORT_LIMITS.rows) this.#hiddenRows.push(this.#row);
  }

  readCell(xml: XmlReader): void {
    const place = placeOf(xml.attribute('r'));
    this.#row = place.row ?? Math.max(this.#row, 0);
    this.#column = place.column ?? this.#column + 1;
    const cell = cellOf(storedCell(xml), this.#shared);
    if (cell !== undefined) this.#rows.put(this.#row, this.#column, cell);
  }

  readColumns(xml: XmlReader): void {
    if (isHidden(xml, 'width')) this.#hiddenColumns.push(...columnsOf(xml));
  }

  readMerge(xml: XmlReader): void {
    if (this.#merges.length === IMPORT_LIMITS.merges) return;
    this.#merges.push(...blockOf(xml.attribute('ref') ?? ''));
  }
}

/** Whether a row or column is hidden, filtered away, or has no size. */
function isHidden(xml: XmlReader, size: 'ht' | 'width'): boolean {
  const hidden = xml.attribute('hidden');
  return hidden === '1' || hidden === 'true' || /^0(?:\.0*)?$/.test(xml.attribute(size) ?? '');
}

function columnsOf(xml: XmlReader): number[] {
  const [first, last] = ['min', 'max'].map((name) => Number(xml.attribute(name) ?? '0'));
  const until = Math.min(last ?? 0, IMPORT_LIMITS.columns);
  const columns: number[] = [];
  for (let column = Math.max(first ?? 0, 1); column <= until; column += 1) columns.push(column - 1);
  return columns;
}

/** Row and column from 0 of "B7", or of "7" in a row; a part that is missing is undefined. */
function placeOf(text: string | undefined): { readonly row?: number; readonly column?: number } {
  const [, letters = '', digits = ''] = /^([A-Z]{0,3})(\d{1,7})$/i.exec(text ?? '') ?? [];
  if (Number(digits) === 0) return {};
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits) - 1, ...(letters === '' ? {} : { column: column - 1 }) };
}

/** The block of "B1:C1"; none of what is no block. */
function blockOf(ref: string): CellBlock[] {
  const [from = '', to = ''] = ref.slice(0, 40).split(':');
  const [first, last] = [placeOf(from), placeOf(to)];
  if (first.row === undefined || first.column === undefined) return [];
  if (last.row === undefined || last.column === undefined) return [];
  const { row, column } = first;
  return [{ row, column, rows: last.row - row + 1, columns: last.column - column + 1 }];
}

function storedCell(xml: XmlReader): StoredCell {
  const type = xml.attribute('t') ?? 'n';
  const style = Number(xml.attribute('s') ?? '0');
  const depth = xml.depth;
  let hasFormula = false;
  let value: string | undefined;
  let inline: string | undefined;
  while (xml.depth >= depth) {
    if (xml.next() !== 'open') continue;
    if (xml.name === 'is') inline = readRichText(xml);
    else if (xml.name === 'v') value = readPlainText(xml);
    else hasFormula ||= xml.name === 'f';
  }
  return { type, style, hasFormula, value, inline };
}
