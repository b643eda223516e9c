import { describe, expect, it } from 'vitest';
import { parseDecimal } from '../../src/locale/parse-number-nl.ts';

const taken: readonly [text: string, places: number, value: string][] = [
  ['0', 2, '0'],
  ['5', 0, '5'],
  ['73000', 2, '73000'],
  ['73.000', 2, '73000'],
  ['73.000', 0, '73000'],
  ['1.500', 2, '1500'],
  ['1.234.567', 6, '1234567'],
  ['1.234,50', 2, '1234.50'],
  ['1.234,50', 6, '1234.50'],
  ['12.345.678,9', 2, '12345678.9'],
  ['13,8', 6, '13.8'],
  ['1,234', 6, '1.234'],
  ['1,500', 6, '1.500'],
  ['0,5', 2, '0.5'],
  [',5', 2, '0.5'],
  ['007', 2, '7'],
  ['00,50', 2, '0.50'],
  ['12,5000', 2, '12.50'],
  ['12,00', 0, '12'],
  ['1234,567', 6, '1234.567'],
  ['€ 1.234,50', 2, '1234.50'],
  ['€1.234,50', 2, '1234.50'],
  ['€\u00a01.234,50', 2, '1234.50'],
  [' €      73.000,00 ', 2, '73000.00'],
  ['EUR 73.000', 2, '73000'],
  ['73.000 euro', 2, '73000'],
  ['12,50 €', 2, '12.50'],
  ['€ 73.000,-', 2, '73000'],
  ['€ 73.000,--', 2, '73000'],
  ['73000,-', 2, '73000'],
  ['1.500,-', 6, '1500'],
  ['5,=', 2, '5'],
  ['5,–', 2, '5'],
  ['12,5%', 4, '12.5'],
  ['12,5 %', 4, '12.5'],
  ['12,5\u00a0%', 4, '12.5'],
  ['37 uur', 2, '37'],
  ['37,5u', 2, '37.5'],
  ['  8 \t', 2, '8'],
  ['\u00a08\u202f', 2, '8'],
  ['1\u202f234,5', 2, '1234.5'],
  ['1\u00a0234\u00a0567', 6, '1234567'],
  ['\u200e1.234,5\u200e', 2, '1234.5'],
  ['\ufeff12', 2, '12'],
  ['999999999999', 2, '999999999999'],
  ['999.999.999.999,999999', 6, '999999999999.999999'],
];

const doubtful: readonly [text: string, places: number, readings: readonly [string, string][]][] = [
  [
    '1.500',
    6,
    [
      ['1500', '1500'],
      ['1.5', '1,5'],
    ],
  ],
  [
    '1.500',
    4,
    [
      ['1500', '1500'],
      ['1.5', '1,5'],
    ],
  ],
  [
    '73.000',
    3,
    [
      ['73000', '73000'],
      ['73', '73'],
    ],
  ],
  [
    '€ 1.500',
    6,
    [
      ['1500', '1500'],
      ['1.5', '1,5'],
    ],
  ],
  ['1.50', 2, [['1.50', '1,50']]],
  ['12.5', 6, [['12.5', '12,5']]],
  ['0.500', 6, [['0.500', '0,500']]],
  ['.5', 2, [['0.5', '0,5']]],
  ['5,', 2, [['5', '5']]],
  ['5.', 2, [['5', '5']]],
  ['1.500,', 2, [['1500', '1500']]],
  [
    '1,500',
    2,
    [
      ['1500', '1500'],
      ['1.50', '1,50'],
    ],
  ],
  ['1,234', 2, [['1234', '1234']]],
  ['1,234.56', 2, [['1234.56', '1234,56']]],
  ['1,234,567', 2, [['1234567', '1234567']]],
  ['1,234,567.89', 2, [['1234567.89', '1234567,89']]],
  ['1 234', 2, [['1234', '1234']]],
  ["1'234", 2, [['1234', '1234']]],
  ['1’234,50', 2, [['1234.50', '1234,50']]],
  ['+5', 2, [['5', '5']]],
  ['€ -', 2, [['0', '0']]],
  ['€ 1.50', 2, [['1.50', '1,50']]],
];

const refused: readonly [text: string, places: number, problem: string][] = [
  ['', 2, 'empty'],
  [' \u00a0\u200b ', 2, 'empty'],
  ['-5', 2, 'negative'],
  ['−5', 2, 'negative'],
  ['–5', 2, 'negative'],
  ['- 5', 2, 'negative'],
  ['5-', 2, 'negative'],
  ['(5)', 2, 'negative'],
  ['(1.234,50)', 2, 'negative'],
  ['€ -5,00', 2, 'negative'],
  ['-€ 5', 2, 'negative'],
  ['€ 5,00-', 2, 'negative'],
  ['−1.352,00', 2, 'negative'],
  ['1e5', 2, 'exponent'],
  ['1,23E+05', 2, 'exponent'],
  ['####', 2, 'hashes'],
  ['0x1A', 2, 'not-a-number'],
  ['abc', 2, 'not-a-number'],
  ['12a', 2, 'not-a-number'],
  ['NaN', 2, 'not-a-number'],
  ['Infinity', 2, 'not-a-number'],
  ['=A1', 2, 'not-a-number'],
  ['1/2', 2, 'not-a-number'],
  ['€', 2, 'not-a-number'],
  [',', 2, 'not-a-number'],
  ['.', 2, 'not-a-number'],
  ['1 2', 2, 'not-a-number'],
  ['1\u00a02', 2, 'not-a-number'],
  ['€ 12%', 2, 'not-a-number'],
  ['١٢', 2, 'not-a-number'],
  ['１２', 2, 'not-a-number'],
  ['\u202e54', 2, 'not-a-number'],
  ['9'.repeat(201), 2, 'not-a-number'],
  ['1.00.0', 2, 'bad-grouping'],
  ['1.234.5', 6, 'bad-grouping'],
  ['0.001.234', 6, 'bad-grouping'],
  ['1.23,5', 2, 'bad-grouping'],
  ['1234.567,8', 2, 'bad-grouping'],
  ['1234.567', 2, 'bad-grouping'],
  ['1.50,-', 6, 'bad-grouping'],
  ['1,2,3', 2, 'bad-grouping'],
  ['1.2,3.4', 2, 'bad-grouping'],
  ['1..5', 2, 'bad-grouping'],
  ['12,345', 1, 'doubtful'],
  ['12,3456', 2, 'too-many-decimals'],
  ['12.3456', 2, 'too-many-decimals'],
  ['12,5', 0, 'too-many-decimals'],
  ['1,1234567', 6, 'too-many-decimals'],
  ['1000000000000', 2, 'too-large'],
  ['1.000.000.000.000', 2, 'too-large'],
];

describe('typed numbers', () => {
  it.each(taken)('“%s” in a cell with %i decimals is %s', (text, places, value) =>
    expect(parseDecimal(text, { places })).toEqual({ ok: true, value }),
  );

  it.each(doubtful)('“%s” in a cell with %i decimals is in doubt', (text, places, readings) => {
    const parsed = parseDecimal(text, { places });
    const offered = readings.map(([value, shown]) => ({ value, text: shown }));
    const given = text.trim();
    expect(parsed).toEqual({
      ok: false,
      reason: { problem: 'doubtful', given, readings: offered },
    });
  });

  it.each(refused)('“%s” in a cell with %i decimals is refused: %s', (text, places, problem) =>
    expect(parseDecimal(text, { places })).toMatchObject({ ok: false, reason: { problem } }),
  );
});
