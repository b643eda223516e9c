import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { readSheet } from '../../src/import/open-book.ts';
import { measured } from '../support/cpu-time.ts';
import { fileOf, libreOfficeFile, opened, refusalOf } from './sheet-files.ts';
import { xlsxParts, zipOf } from './zip-writer.ts';

const MIB = 1024 * 1024;

const DIRECTORY = 0x02014b50;
/** Where a record of the directory says how large its part is. */
const SIZE = 24;

/** The zip in which every part of more than 1 MiB says that it is small. */
function lying(zip: Uint8Array): Uint8Array {
  const copy = zip.slice();
  const view = new DataView(copy.buffer);
  for (let place = 0; place < copy.length - 46; place += 1) {
    if (view.getUint32(place, true) !== DIRECTORY) continue;
    if (view.getUint32(place + SIZE, true) > MIB) view.setUint32(place + SIZE, 1_000, true);
  }
  return copy;
}

let bomb: Uint8Array;

beforeAll(() => {
  // 60 MiB of spaces, packed to some 60 kB: one part below the limit on size.
  bomb = zipOf(xlsxParts(' '.repeat(60 * MIB)));
});

test('a bomb is refused by what its directory says, before anything is unpacked', async () => {
  expect(bomb.length).toBeLessThan(100_000);
  const { milliseconds } = measured(() => refusalOf(fileOf(bomb)));
  expect(await refusalOf(fileOf(bomb))).toContain('pakt uit tot veel meer dan het is');
  expect(milliseconds).toBeLessThan(100);
});

test('a bomb that says it is small is stopped while it is unpacked', async () => {
  expect(await refusalOf(fileOf(lying(bomb)))).toContain('pakt uit tot veel meer dan het is');
});

test('many parts, and parts that are too large together, are refused', async () => {
  const many = Object.fromEntries(Array.from({ length: 1_001 }, (_, at) => [`p${at}`, 'x']));
  expect(await refusalOf(fileOf(zipOf(many)))).toBe(
    'Dit bestand heeft te veel onderdelen. Verwacht: hoogstens 1.000.',
  );
  // Each part alone is small enough: seventeen of almost 4 MiB are 68 MiB.
  const part = new Uint8Array(4 * MIB);
  const parts = Object.fromEntries(Array.from({ length: 17 }, (_, at) => [`p${at}`, part]));
  expect(await refusalOf(fileOf(zipOf(parts)))).toBe(
    'Dit bestand is uitgepakt te groot. Verwacht: hoogstens 64 MiB.',
  );
});

test('a file of more than 10 MiB is not read at all', async () => {
  expect(await refusalOf(fileOf(new Uint8Array(10 * MIB + 1)))).toBe(
    'Dit bestand is te groot. Verwacht: hoogstens 10 MiB.',
  );
});

test.each([
  ['<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>', 'DOCTYPE'],
  ['<!DOCTYPE a [<!ENTITY x "ha"><!ENTITY y "&x;&x;&x;">]>', 'DOCTYPE'],
  ['<row><c r="A1"><v>1</v></row>', 'beschadigd'],
  ['<a>'.repeat(200), 'beschadigd'],
  [
    '<row><c r="A5001"><v>1</v></c></row>',
    'Blad ‘Cijfers’, cel A5001: dit blad heeft te veel rijen.',
  ],
  [
    '<row><c r="GS1"><v>1</v></c></row>',
    'Blad ‘Cijfers’, cel GS1: dit blad heeft te veel kolommen.',
  ],
  ['<row><c r="XFD1048576"><v>1</v></c></row>', 'te veel rijen'],
])('%s is refused', async (rows, sentence) => {
  expect(await refusalOf(fileOf(zipOf(xlsxParts(rows))))).toContain(sentence);
});

test('an entity that nobody declared stays text', async () => {
  const file = fileOf(
    zipOf(xlsxParts('<row><c t="inlineStr"><is><t>&x;&#x41;&amp;</t></is></c></row>')),
  );
  const book = await opened(file);
  const sheet = book.ok ? await readSheet(book.value, 0) : book;
  expect(sheet.ok && sheet.value.rows).toEqual([[{ is: 'text', text: '&x;A&' }]]);
});

test.each([
  [
    Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0),
    'oud Excel-bestand (.xls) of er staat een wachtwoord op',
  ],
  [Uint8Array.of(0xff, 0xd8, 0xff, 0, 1, 2), 'geen rekenblad'],
  [Uint8Array.of(0x50, 0x4b, 3, 4), 'beschadigd'],
  [zipOf({ 'xl/workbook.bin': 'x' }), '.xlsb'],
  [zipOf({ 'word/document.xml': 'x' }), 'geen rekenblad'],
  [zipOf({ 'content.xml': '<a/>' }), 'geen blad met cellen'],
  [
    zipOf({ 'content.xml': '<a/>', 'META-INF/manifest.xml': '<m><encryption-data/></m>' }),
    'Er staat een wachtwoord op',
  ],
  [
    zipOf({ ...xlsxParts(''), 'xl/worksheets/sheet1.xml': new Uint8Array([0xff, 0xc0]) }),
    'beschadigd',
  ],
])('a file of another kind is refused in words (%#)', async (bytes, sentence) => {
  expect(await refusalOf(fileOf(bytes, 'x'))).toContain(sentence);
});

test('the last sheet that a workbook names may be missing', async () => {
  const { 'xl/worksheets/sheet1.xml': gone, ...parts } = xlsxParts('');
  expect(gone).toContain('sheetData');
  expect(await refusalOf(fileOf(zipOf(parts)))).toContain(
    'Blad ‘Cijfers’ ontbreekt in het bestand.',
  );
});

test('whatever bytes change, a file is read or refused, and never fails otherwise', async () => {
  const sources = await Promise.all(
    [libreOfficeFile('xlsx'), libreOfficeFile('ods')].map(async (file) => {
      return new Uint8Array(await file.arrayBuffer());
    }),
  );
  const change = fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 }));
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...sources),
      fc.array(change, { minLength: 1, maxLength: 6 }),
      fc.nat(),
      async (source, changes, cut) => {
        const bytes = source.slice(0, cut % 7 === 0 ? cut % source.length : source.length);
        for (const [at, byte] of changes) if (bytes.length > 0) bytes[at % bytes.length] = byte;
        const book = await opened(fileOf(bytes, 'x'));
        if (!book.ok) return;
        for (const place of book.value.sheets.keys()) await readSheet(book.value, place);
      },
    ),
    { numRuns: 60 },
  );
});

test('whatever XML stands in a sheet, it is read or refused', async () => {
  const pieces = fc.constantFrom(
    ...[
      '<row>',
      '</row>',
      '<c r="A1">',
      '<c t="s">',
      '</c>',
      '<v>',
      '</v>',
      '1',
      '&#1;',
      '<f/>',
      '<is><t>',
    ],
    ...['"', '<!--', ']]>', '<![CDATA[', '<?x?>', '<c r="ZZZ9999999" t=\'str\'>', '</is>', ' '],
  );
  await fc.assert(
    fc.asyncProperty(fc.array(pieces, { maxLength: 30 }), async (some) => {
      await refusalOf(fileOf(zipOf(xlsxParts(some.join('')))));
    }),
    { numRuns: 60 },
  );
});
