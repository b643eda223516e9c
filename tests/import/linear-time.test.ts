import { expect, test } from 'vitest';
import {
  dateIn,
  saysHours,
  saysPercent,
  withoutDate,
  withoutUnit,
} from '../../src/import/column-header.ts';
import { openCsv } from '../../src/import/csv-book.ts';
import { isFigureLike, textOf } from '../../src/import/figure-cells.ts';
import { kindOfBytes, kindOfText } from '../../src/import/file-kind.ts';
import { formatSections } from '../../src/import/format-sections.ts';
import { foldedName } from '../../src/import/match-names.ts';
import { lookOf, shownCell } from '../../src/import/number-format.ts';
import { isCurrency, scaleOf, showsMinus } from '../../src/import/number-words.ts';
import { odsCell } from '../../src/import/ods-cell.ts';
import { unescaped } from '../../src/import/rich-text.ts';
import { plainText } from '../../src/import/shown-text.ts';
import { storedNumber } from '../../src/import/stored-number.ts';
import { cellOf } from '../../src/import/xlsx-cell.ts';
import { readXlsxSheet } from '../../src/import/xlsx-sheet.ts';
import { attributesOf } from '../../src/import/xml-attributes.ts';
import { XmlReader } from '../../src/import/xml-reader.ts';
import { decoded } from '../../src/import/xml-text.ts';
import { partName } from '../../src/import/zip.ts';
import { parseMeasuredOn } from '../../src/locale/date-nl.ts';
import { parseDecimal } from '../../src/locale/parse-number-nl.ts';
import { measured } from '../support/cpu-time.ts';

const general = lookOf(0, undefined);
const shared = { strings: [], looks: [], general, since1904: false };
const stored = { type: 'n', style: 0, hasFormula: false, inline: undefined };
const odsNumber = (shown: string) =>
  odsCell({
    attribute: (name) => ({ 'value-type': 'float', value: '14.8123' })[name],
    isError: false,
    text: shown,
  });

function walk(xml: string): void {
  const reader = new XmlReader(xml);
  try {
    while (reader.next() !== 'end') reader.attribute('a');
  } catch {
    // What is no XML is refused, and refused in time.
  }
}

function readCsv(text: string): void {
  const book = openCsv(
    new TextEncoder().encode(text),
    'x',
    { isName: (name) => foldedName(name) === 'elburg' },
    kindOfText,
  );
  try {
    void book.read(0);
  } catch {
    // Too many rows or columns are refused, in time as well.
  }
}

/** Every function of the readers that looks at a text of any length. */
const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  attributesOf,
  decoded,
  unescaped,
  'XML as it is': walk,
  'XML in a tag': (text) => walk(`<row ${text}>`),
  'XML in an attribute': (text) => walk(`<row a="${text}"/>`),
  'a sheet of cells': (text) =>
    readXlsxSheet(
      'x',
      `<s><row><c><v>1</v><x a='${encodeURIComponent(text).replaceAll("'", '')}'/></c></row></s>`,
      shared,
    ),
  'a text cell': (value) => cellOf({ ...stored, type: 'str', value }, shared),
  'a number cell': (value) => cellOf({ ...stored, value }, shared),
  'a date cell': (value) => cellOf({ ...stored, type: 'd', value }, shared),
  'an ods number': odsNumber,
  formatSections,
  'a look': (code) => shownCell('14.8123', lookOf(170, code), false),
  storedNumber,
  isCurrency,
  scaleOf: (text) => scaleOf(text, text),
  showsMinus: (text) => showsMinus(text, text),
  dateIn,
  withoutDate,
  withoutUnit,
  saysPercent,
  saysHours,
  foldedName,
  plainText: (text) => plainText(text, 120),
  parseDecimal: (text) => parseDecimal(text, { places: 6 }),
  isFigureLike: (text) => isFigureLike({ is: 'text', text }),
  textOf: (text) => textOf({ is: 'text', text }),
  parseMeasuredOn,
  'a csv': readCsv,
  kindOfText,
  kindOfBytes: (text) => kindOfBytes(new TextEncoder().encode(text)),
  partName,
};

/** Runs of what patterns stumble over, each as long as it is asked for. */
const HOSTILE: Readonly<Record<string, (length: number) => string>> = {
  letters: (length) => 'a'.repeat(length),
  spaces: (length) => `a${' '.repeat(length)}a`,
  tabs: (length) => `${'\t'.repeat(length)}x`,
  'square brackets': (length) => '['.repeat(length),
  'round brackets': (length) => `${'( '.repeat(length / 2)}x`,
  'double quotes': (length) => `${'"'.repeat(length - 1)}x`,
  'single quotes': (length) => `a='${"'".repeat(length)}`,
  ampersands: (length) => '&'.repeat(length),
  entities: (length) => '&amp;'.repeat(length / 5),
  'half entities': (length) => '&#1234567'.repeat(length / 9),
  zeros: (length) => `${'0'.repeat(length)}1`,
  'zeros behind a comma': (length) => `1,${'0'.repeat(length)}1`,
  digits: (length) => '1'.repeat(length),
  dots: (length) => '1.'.repeat(length / 2),
  commas: (length) => '1,'.repeat(length / 2),
  dashes: (length) => `${'-'.repeat(length)}x`,
  months: (length) => `1 jan${'a'.repeat(length)}`,
  years: (length) => '2024 '.repeat(length / 5),
  'equal signs': (length) => 'a='.repeat(length / 2),
  'smaller signs': (length) => '<'.repeat(length),
  remarks: (length) => '<!--'.repeat(length / 4),
  escapes: (length) => '_x000'.repeat(length / 5),
  backslashes: (length) => '\\'.repeat(length),
  semicolons: (length) => ';'.repeat(length),
  'lines of one cell': (length) => 'a;b\n'.repeat(length / 4),
};

/** 10 and 100 times: a pattern of quadratic time takes a hundred times as long for the second. */
const [TENFOLD, HUNDREDFOLD] = [4_000, 40_000];
/** What is over in so many ms is no matter, whatever the ratio of two such small numbers. */
const SOON = 8;

function fastest(read: (text: string) => unknown, text: string): number {
  const times = [1, 2, 3].map(() => measured(() => read(text)).milliseconds);
  return Math.min(...times);
}

test.each(Object.entries(READERS))('%s takes time in proportion', (_, read) => {
  for (const [name, make] of Object.entries(HOSTILE)) {
    const long = fastest(read, make(HUNDREDFOLD));
    if (long < SOON) continue;
    const ratio = long / Math.max(fastest(read, make(TENFOLD)), 1);
    expect(ratio, name).toBeLessThan(50);
  }
});
