import { ImportRefusal } from './import-refusal.ts';
import { IMPORT_LIMITS } from './limits.ts';
import { odsCell } from './ods-cell.ts';
import { readParagraphs } from './ods-text.ts';
import { odsStyles, type OdsStyles } from './ods-styles.ts';
import { SheetRows } from './sheet-rows.ts';
import type { Book, CellBlock, SheetName, SourceSheet } from './source-sheet.ts';
import { unpackText } from './unpack.ts';
import { XmlReader } from './xml-reader.ts';
import type { ZipPart } from './zip.ts';

const CONTENT = 'content.xml';

/** One table of the file, and where in it the table begins. */
interface Table extends SheetName {
  readonly start: number;
}

/** Opens an ods workbook. @throws ImportRefusal */
export async function openOds(parts: ReadonlyMap<string, ZipPart>): Promise<Book> {
  const content = parts.get(CONTENT);
  if (content === undefined) throw new ImportRefusal({ problem: 'damaged' });
  const text = await unpackText(content);
  const styles = odsStyles(text);
  const tables = tablesOf(text, styles);
  if (tables.length === 0) throw new ImportRefusal({ problem: 'no-sheets' });
  return {
    sheets: tables.map(({ name, isHidden }) => ({ name, isHidden })),
    read(place) {
      const table = tables[place];
      if (table === undefined) throw new ImportRefusal({ problem: 'broken-sheet', sheet: '' });
      return Promise.resolve(readTable(new XmlReader(text, table.start), styles));
    },
  };
}

function tablesOf(text: string, { hidden }: OdsStyles): readonly Table[] {
  const xml = new XmlReader(text);
  const tables: Table[] = [];
  for (let token = xml.next(); token !== 'end'; token = xml.next()) {
    if (token !== 'open' || xml.name !== 'table') continue;
    if (tables.length === IMPORT_LIMITS.sheets) {
      throw new ImportRefusal({ problem: 'too-many-sheets', max: IMPORT_LIMITS.sheets });
    }
    const name = (xml.attribute('name') ?? '').slice(0, IMPORT_LIMITS.shownText);
    const isHidden =
      hidden.has(xml.attribute('style-name') ?? '') || xml.attribute('display') === 'false';
    tables.push({ name, isHidden, start: xml.start });
    xml.skip();
  }
  return tables;
}

function readTable(xml: XmlReader, styles: OdsStyles): SourceSheet {
  xml.next();
  const reading = new TableReading(xml.attribute('name') ?? '', styles);
  const depth = xml.depth;
  while (xml.depth >= depth) {
    if (xml.next() !== 'open') continue;
    if (xml.name === 'table-row') reading.readRow(xml);
    else if (xml.name === 'table-column') reading.readColumn(xml);
    else if (!xml.name.startsWith('table-')) xml.skip();
  }
  return reading.sheet();
}

/** One table on its way: rows and columns stand for as many as they say. */
class TableReading {
  readonly #rows: SheetRows;
  readonly #styles: OdsStyles;
  readonly #hiddenRows: number[] = [];
  readonly #hiddenColumns: number[] = [];
  readonly #merges: CellBlock[] = [];
  #row = 0;
  #column = 0;

  constructor(name: string, styles: OdsStyles) {
    this.#rows = new SheetRows(name);
    this.#styles = styles;
  }

  sheet(): SourceSheet {
    return {
      ...this.#rows.sheet(),
      ...{ hiddenRows: this.#hiddenRows, hiddenColumns: this.#hiddenColumns },
      merges: this.#merges,
    };
  }

  readColumn(xml: XmlReader): void {
    const times = countOf(xml.attribute('number-columns-repeated'));
    if (isHidden(xml)) note(this.#hiddenColumns, this.#column, times, IMPORT_LIMITS.columns);
    this.#column += times;
    xml.skip();
  }

  readRow(xml: XmlReader): void {
    const times = countOf(xml.attribute('number-rows-repeated'));
    if (isHidden(xml)) note(this.#hiddenRows, this.#row, times, IMPORT_LIMITS.rows);
    const depth = xml.depth;
    let column = 0;
    while (xml.depth >= depth) {
      if (xml.next() !== 'open') continue;
      if (xml.name === 'table-cell') column += this.#readCell(xml, column, times);
      else if (xml.name === 'covered-table-cell') {
        // What a merge covers is not seen, whatever may stand in it.
        column += countOf(xml.attribute('number-columns-repeated'));
        xml.skip();
      } else xml.skip();
    }
    this.#row += times;
  }

  /** Reads a cell and gives how many columns it stands for. */
  #readCell(xml: XmlReader, column: number, times: number): number {
    const wide = countOf(xml.attribute('number-columns-repeated'));
    const rows = countOf(xml.attribute('number-rows-spanned'));
    const columns = countOf(xml.attribute('number-columns-spanned'));
    if (rows * columns > 1 && this.#merges.length < IMPORT_LIMITS.merges)
      this.#merges.push({ row: this.#row, column, rows, columns });
    const attributes = xml.attributes;
    const cell = odsCell({
      attribute: (name) => attributes.get(`office:${name}`) ?? attributes.get(name),
      isError: attributes.get('calcext:value-type') === 'error',
      text: readParagraphs(xml, this.#styles.marks),
    });
    // Empty cells stand for many and are passed; a filled one that repeats ends at the limits.
    for (let down = 0; cell !== undefined && down < times; down += 1) {
      for (let right = 0; right < wide; right += 1)
        this.#rows.put(this.#row + down, column + right, cell);
    }
    return wide;
  }
}

/** Whether a row or column is hidden or filtered away. */
function isHidden(xml: XmlReader): boolean {
  return /^(?:collapse|filter)$/.test(xml.attribute('visibility') ?? '');
}

function note(places: number[], from: number, times: number, limit: number): void {
  for (let place = from; place < Math.min(from + times, limit); place += 1) places.push(place);
}

/** How often something repeats: 1 when nothing is said, and never more than a sheet can hold. */
function countOf(text: string | undefined): number {
  return /^[1-9]\d{0,6}$/.test(text ?? '') ? Number(text) : 1;
}
