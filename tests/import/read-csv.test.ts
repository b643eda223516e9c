import { expect, test } from 'vitest';
import { fileOf, sheetOf, shortRows } from './sheet-files.ts';

const EXPECTED = [
  ['Gemeente', 'Aandeel'],
  ['Nunspeet', '14,4'],
  ['Één; twee', '"11,9"'],
];

const dutch = 'Gemeente;Aandeel\r\nNunspeet;14,4\r\n"Één; twee";"""11,9"""\r\n';
const text = new TextEncoder();

/** One byte a character, as old Windows programs write it; enough for the letters here. */
function windows1252(content: string): Uint8Array {
  return Uint8Array.from(content, (letter) => letter.charCodeAt(0));
}

function utf16(content: string): Uint8Array {
  const units = Array.from(`\uFEFF${content}`, (letter) => letter.charCodeAt(0));
  return Uint8Array.from(units.flatMap((unit) => [unit & 0xff, unit >> 8]));
}

test.each([
  ['semicolons', text.encode(dutch)],
  ['a byte order mark', text.encode(`\uFEFF${dutch}`)],
  ['Windows-1252', windows1252(dutch)],
  ['UTF-16', utf16(dutch)],
  ['line ends of Unix', text.encode(dutch.replaceAll('\r\n', '\n'))],
  ['tabs', text.encode('Gemeente\tAandeel\nNunspeet\t14,4\nÉén; twee\t"""11,9"""')],
  ['commas', text.encode('Gemeente,Aandeel\nNunspeet,"14,4"\nÉén; twee,"""11,9"""\n')],
  [
    'a separator that is named',
    text.encode('sep=|\nGemeente|Aandeel\nNunspeet|14,4\nÉén; twee|"""11,9"""'),
  ],
  [
    'spaces before quotes',
    text.encode('Gemeente, "Aandeel"\nNunspeet, "14,4"\nÉén; twee, """11,9"""'),
  ],
  [
    'whole lines in quotes',
    text.encode('"Gemeente,Aandeel"\n"Nunspeet,""14,4"""\n"Één; twee,""""""11,9"""""""'),
  ],
  [
    'texts as formulas',
    text.encode('Gemeente;Aandeel\n="Nunspeet";="14,4"\n"=""Één; twee""";"""11,9"""'),
  ],
])('reads a csv with %s', async (_, bytes) => {
  expect(shortRows(await sheetOf(fileOf(bytes)))).toEqual(EXPECTED);
});

test('keeps a quote that nobody closes, and a line break within quotes', async () => {
  expect(shortRows(await sheetOf(fileOf('a;"b\nc;d')))).toEqual([
    ['a', '"b'],
    ['c', 'd'],
  ]);
  expect(shortRows(await sheetOf(fileOf('a;"b\nc";d')))).toEqual([['a', 'b\nc', 'd']]);
});

test('takes formulas as text', async () => {
  expect(shortRows(await sheetOf(fileOf('=1+1;@SUM(A1)\n+2;-3')))).toEqual([
    ['=1+1', '@SUM(A1)'],
    ['+2', '-3'],
  ]);
});

test.each([
  ['a;b\nc;d', ';'],
  ['a,b\nc,d', ','],
  ['a\tb\nc\td', '\t'],
  ['sep=|\na|b\nc|d', '|'],
])('%j says what stands between its cells', async (content, separator) => {
  expect((await sheetOf(fileOf(content))).separator).toBe(separator);
});

/** UTF-16 without a mark, as some programs write it. */
function bareWide(content: string, isLittle: boolean): Uint8Array {
  return Uint8Array.from(
    Array.from(content).flatMap((letter) => {
      const code = letter.charCodeAt(0);
      return isLittle ? [code & 0xff, code >> 8] : [code >> 8, code & 0xff];
    }),
  );
}

test.each([true, false])('reads UTF-16 without a mark, low byte first: %j', async (isLittle) => {
  expect(shortRows(await sheetOf(fileOf(bareWide(dutch, isLittle))))).toEqual(EXPECTED);
});

test.each([
  ['one longer row', 'a;14,8\nb;16,2\nc;30,8\nd;100,0;;gezien', ';'],
  ['empty cells at the end', 'Gemeente,Aantal,,\nElburg,5,,\nErmelo,"1,480",,', ','],
  ['commas in texts', 'Elburg, stad;5\nErmelo, dorp;6\nPutten, dorp;7', ';'],
  ['titles above', 'Cijfers, 2024, regio\n\nGemeente\tAantal\nElburg\t5\nErmelo\t6', '\t'],
  ['names that are known', 'a,b,c;1\nElburg;14,8\nErmelo;16,2', ';'],
  ['a separator in capitals, in quotes', '"SEP=,"\nElburg,5', ','],
])('finds the separator with %s', async (_, content, separator) => {
  expect((await sheetOf(fileOf(content))).separator).toBe(separator);
});
