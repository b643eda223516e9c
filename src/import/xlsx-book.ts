import { ImportRefusal } from './import-refusal.ts';
import { IMPORT_LIMITS } from './limits.ts';
import { lookOf, type NumberLook } from './number-format.ts';
import { readRichText } from './rich-text.ts';
import type { Book } from './source-sheet.ts';
import { unpackText } from './unpack.ts';
import type { XlsxShared } from './xlsx-cell.ts';
import { readXlsxSheet } from './xlsx-sheet.ts';
import { XmlReader } from './xml-reader.ts';
import { partName, type ZipPart } from './zip.ts';

type Parts = ReadonlyMap<string, ZipPart>;

/** Where one part of the workbook is named by another: id, kind and path. */
interface Relation {
  readonly kind: string;
  readonly path: string;
}

/** Opens an xlsx workbook. Texts and styles are read now, a sheet when it is asked for. @throws ImportRefusal */
export async function openXlsx(parts: Parts): Promise<Book> {
  const root = await relationsOf(parts, '');
  const named = [...root.values()].find(({ kind }) => kind === 'officeDocument')?.path;
  const workbook = [named, 'xl/workbook.xml'].find((path) => parts.has(path ?? ''));
  if (workbook === undefined) throw new ImportRefusal({ problem: 'damaged' });
  const relations = await relationsOf(parts, workbook);
  const { sheets, since1904 } = readWorkbook(await textOf(parts, workbook), relations);
  if (sheets.length === 0) throw new ImportRefusal({ problem: 'no-sheets' });
  const pathOf = (kind: string) => {
    const path = [...relations.values()].find((one) => one.kind === kind)?.path;
    return [path, `xl/${kind.toLowerCase()}.xml`].find((each) => parts.has(each ?? ''));
  };
  const shared: XlsxShared = {
    strings: readStrings(await textOf(parts, pathOf('sharedStrings'))),
    looks: readLooks(await textOf(parts, pathOf('styles'))),
    general: lookOf(0, undefined),
    since1904,
  };
  return {
    sheets: sheets.map(({ name, isHidden }) => ({ name, isHidden })),
    async read(place) {
      const sheet = sheets[place];
      const part = sheet === undefined ? undefined : parts.get(sheet.path);
      if (sheet === undefined || part === undefined) {
        throw new ImportRefusal({ problem: 'broken-sheet', sheet: sheet?.name ?? '' });
      }
      return readXlsxSheet(sheet.name, await unpackText(part), shared);
    },
  };
}

/** The text of a part; of one that is not there, the text of an empty one. */
async function textOf(parts: Parts, path: string | undefined): Promise<string> {
  const part = path === undefined ? undefined : parts.get(path);
  return part === undefined ? '' : unpackText(part);
}

/** The relations of a part ("" is the package itself), by their id. */
async function relationsOf(parts: Parts, of: string): Promise<ReadonlyMap<string, Relation>> {
  const cut = of.lastIndexOf('/') + 1;
  const folder = of.slice(0, cut);
  const xml = new XmlReader(await textOf(parts, `${folder}_rels/${of.slice(cut)}.rels`));
  const relations = new Map<string, Relation>();
  for (let token = xml.next(); token !== 'end'; token = xml.next()) {
    if (token !== 'open' || xml.name !== 'Relationship') continue;
    const target = xml.attribute('Target') ?? '';
    const kind = (xml.attribute('Type') ?? '').split('/').at(-1) ?? '';
    relations.set(xml.attribute('Id') ?? '', { kind, path: joined(folder, target) });
  }
  return relations;
}

function joined(folder: string, target: string): string {
  const bare = target.replaceAll('\\', '/');
  const steps = (bare.startsWith('/') ? bare : folder + bare).split('/');
  const path: string[] = [];
  for (const step of steps) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return partName(path.join('/'));
}

function readWorkbook(text: string, relations: ReadonlyMap<string, Relation>) {
  const xml = new XmlReader(text);
  const sheets: { name: string; path: string; isHidden: boolean }[] = [];
  let since1904 = false;
  for (let token = xml.next(); token !== 'end'; token = xml.next()) {
    if (token !== 'open') continue;
    if (xml.name === 'workbookPr') since1904 = isTrue(xml.attribute('date1904'));
    if (xml.name !== 'sheet') continue;
    const relation = relations.get(xml.attribute('id') ?? '');
    if (relation?.kind !== 'worksheet') continue;
    if (sheets.length === IMPORT_LIMITS.sheets) {
      throw new ImportRefusal({ problem: 'too-many-sheets', max: IMPORT_LIMITS.sheets });
    }
    const name = (xml.attribute('name') ?? '').slice(0, IMPORT_LIMITS.shownText);
    const isHidden = /hidden$/i.test(xml.attribute('state') ?? '');
    sheets.push({ name, path: relation.path, isHidden });
  }
  return { sheets, since1904 };
}

function isTrue(text: string | undefined): boolean {
  return text === '1' || text === 'true';
}

/** The texts that cells refer to by number. */
function readStrings(text: string): readonly string[] {
  const xml = new XmlReader(text);
  const strings: string[] = [];
  for (let token = xml.next(); token !== 'end'; token = xml.next()) {
    if (token !== 'open' || xml.name !== 'si') continue;
    strings.push(readRichText(xml));
  }
  return strings;
}

/** How numbers are shown, by the style that a cell names. */
function readLooks(text: string): readonly NumberLook[] {
  const xml = new XmlReader(text);
  const codes = new Map<string, string>();
  const known = new Map<string, NumberLook>();
  const looks: NumberLook[] = [];
  let within = '';
  for (let token = xml.next(); token !== 'end'; token = xml.next()) {
    if (token !== 'open') continue;
    if (xml.name.endsWith('Xfs')) within = xml.name;
    if (xml.name === 'numFmt') {
      codes.set(xml.attribute('numFmtId') ?? '', xml.attribute('formatCode') ?? '');
    }
    if (xml.name !== 'xf' || within !== 'cellXfs') continue;
    const id = xml.attribute('numFmtId') ?? '0';
    const look = known.get(id) ?? lookOf(Number(id), codes.get(id));
    known.set(id, look);
    looks.push(look);
  }
  return looks;
}
