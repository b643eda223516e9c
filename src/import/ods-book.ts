import { ImportRefusal } from './import-refusal.ts';
import { IMPORT_LIMITS } from './limits.ts';
import type { Pace } from './pace.ts';
import { SheetRows } from './sheet-rows.ts';
import type { Book, SourceCell, SourceSheet } from './source-sheet.ts';
import { storedNumber } from './stored-number.ts';
import { unpackText } from './unpack.ts';
import { XmlReader } from './xml-reader.ts';
import type { ZipPart } from './zip.ts';

const CONTENT = 'content.xml';
const MANIFEST = 'META-INF/manifest.xml';

/** Opens an ods workbook. @throws ImportRefusal */
export async function openOds(parts: ReadonlyMap<string, ZipPart>, pace: Pace): Promise<Book> {
  const manifest = parts.get(MANIFEST);
  if (manifest !== undefined && (await unpackText(manifest)).includes('encryption-data')) {
    throw new ImportRefusal({ problem: 'locked' });
  }
  const content = parts.get(CONTENT);
  if (content === undefined) throw new ImportRefusal({ problem: 'damaged' });
  const text = await unpackText(content);
  const sheets = sheetNames(text);
  if (sheets.length === 0) throw new ImportRefusal({ problem: 'no-sheets' });
  return { sheets, read: (place) => readSheet(text, place, pace) };
}

function sheetNames(text: string): string[] {
  const xml = new XmlReader(text);
  const names: string[] = [];
  for (let token = xml.next(); token !== 'end'; token = xml.next()) {
    if (token !== 'open' || xml.name !== 'table') continue;
    names.push(xml.attribute('name') ?? '');
    xml.skip();
  }
  return names;
}

async function readSheet(text: string, place: number, pace: Pace): Promise<SourceSheet> {
  const xml = new XmlReader(text);
  let found = -1;
  for (let token = xml.next(); token !== 'end'; token = xml.next()) {
    if (token !== 'open' || xml.name !== 'table') continue;
    found += 1;
    if (found === place) return readTable(xml, pace);
    xml.skip();
  }
  throw new ImportRefusal({ problem: 'broken-sheet', sheet: '' });
}

async function readTable(xml: XmlReader, pace: Pace): Promise<SourceSheet> {
  const rows = new SheetRows(xml.attribute('name') ?? '');
  const depth = xml.depth;
  let row = 0;
  while (xml.depth >= depth) {
    if (xml.next() !== 'open') continue;
    if (xml.name === 'table-row') {
      row += readRow(xml, rows, row);
      if (pace.isDue) await pace.rest();
    } else if (!xml.name.startsWith('table-') || xml.name === 'table-column') xml.skip();
  }
  return rows.sheet();
}

/** Reads a row and gives how many rows it stands for. */
function readRow(xml: XmlReader, rows: SheetRows, row: number): number {
  const times = countOf(xml.attribute('number-rows-repeated'));
  const depth = xml.depth;
  let column = 0;
  while (xml.depth >= depth) {
    if (xml.next() !== 'open') continue;
    if (xml.name !== 'table-cell' && xml.name !== 'covered-table-cell') {
      xml.skip();
      continue;
    }
    const wide = countOf(xml.attribute('number-columns-repeated'));
    const cell = readCell(xml);
    // Empty cells stand for many and are passed; a filled one that repeats ends at the limits.
    for (let down = 0; cell !== undefined && down < times; down += 1) {
      for (let right = 0; right < wide; right += 1) rows.put(row + down, column + right, cell);
    }
    column += wide;
  }
  return times;
}

/** How often something repeats: 1 when nothing is said, and never more than a sheet can hold. */
function countOf(text: string | undefined): number {
  return /^[1-9]\d{0,6}$/.test(text ?? '') ? Number(text) : 1;
}

function readCell(xml: XmlReader): SourceCell | undefined {
  const attribute = (name: string) => xml.attribute(`office:${name}`) ?? xml.attribute(name);
  const type = attribute('value-type') ?? '';
  const isError = xml.attribute('calcext:value-type') === 'error';
  const hasFormula = xml.attribute('formula') !== undefined;
  const value = attribute('value') ?? '';
  const day = attribute('date-value') ?? '';
  const string = attribute('string-value');
  const text = readParagraphs(xml);
  if (isError) return { is: 'error', text: text.slice(0, 20) };
  switch (type) {
    case 'float':
    case 'currency':
      return numberCell(value, false, text);
    case 'percentage':
      return numberCell(value, true, text);
    case 'date':
      return /^\d{4}-\d\d-\d\d/.test(day) ? { is: 'date', day: day.slice(0, 10) } : textCell(text);
    case 'boolean':
      return { is: 'boolean' };
    case '':
      return hasFormula && text === '' ? { is: 'no-result' } : textCell(text);
    default:
      return textCell(string ?? text);
  }
}

function numberCell(value: string, percent: boolean, text: string): SourceCell | undefined {
  const decimal = storedNumber(value, percent ? 2 : 0);
  return decimal === undefined ? textCell(text) : { is: 'number', decimal, percent };
}

function textCell(text: string): SourceCell | undefined {
  const kept = text.slice(0, IMPORT_LIMITS.cellText);
  return kept.trim() === '' ? undefined : { is: 'text', text: kept };
}

/** The text of the opened cell: its paragraphs, without remarks and drawings. */
function readParagraphs(xml: XmlReader): string {
  const depth = xml.depth;
  const paragraphs: string[] = [];
  let within = 0;
  while (xml.depth >= depth) {
    const token = xml.next();
    if (token === 'text' && within > 0) paragraphs.push((paragraphs.pop() ?? '') + xml.text);
    if (token !== 'open') {
      if (token === 'close' && xml.depth < within) within = 0;
      continue;
    }
    if (xml.name === 'p' && within === 0) {
      within = xml.depth;
      paragraphs.push('');
    } else if (within === 0) xml.skip();
    else if (['s', 'tab', 'line-break'].includes(xml.name))
      paragraphs.push((paragraphs.pop() ?? '') + ' ');
    else if (xml.name === 'annotation') xml.skip();
  }
  return paragraphs.join(' ');
}
