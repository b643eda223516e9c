import { describe, expect, it } from 'vitest';
import { readColumn, type ColumnHints } from '../../src/locale/column-notation.ts';
import type { DecimalInput } from '../../src/locale/number-readings.ts';

const COUNT: DecimalInput = { places: 6, unit: 'count' };
const PERCENT: DecimalInput = { places: 6, unit: 'percent' };
const EUROS: DecimalInput = { places: 2, unit: 'euro' };
const HOURS: DecimalInput = { places: 2, unit: 'hours' };

/** A column in short: values, "? 1480 of 1,48" for a doubt, "! reason" for a refusal. */
function short(texts: readonly string[], input: DecimalInput, hints?: ColumnHints): string {
  return readColumn(texts, input, hints)
    .cells.map((cell) => {
      if (cell.ok) return cell.value;
      if (cell.reason.problem !== 'doubtful') return `! ${cell.reason.problem}`;
      return `? ${cell.reason.readings.map(({ text }) => text).join(' of ')}`;
    })
    .join(' | ');
}

function asked(texts: readonly string[], input: DecimalInput, hints?: ColumnHints): string[] {
  return readColumn(texts, input, hints).ways.map(
    ({ mark, examples }) => `${mark}: ${examples.map(({ text }) => text).join(' ')}`,
  );
}

const columns: readonly [what: string, texts: string[], input: DecimalInput, becomes: string][] = [
  ['nl, thousands and decimals', ['1.234,5', '987,25'], COUNT, '1234.5 | 987.25'],
  ['nl, a decimal comma settles the dots', ['14,8', '1.480'], COUNT, '14.8 | 1480'],
  ['nl, millions settle it', ['1.234.567', '8.912'], COUNT, '1234567 | 8912'],
  ['nl, ",-" settles it', ['€ 1.234,-', '€ 8.912'], EUROS, '1234 | 8912'],
  ['en, thousands and decimals', ['1,234.50', '987.25'], COUNT, '1234.50 | 987.25'],
  ['en, a decimal dot settles the commas', ['14.8', '1,480'], COUNT, '14.8 | 1480'],
  ['en, millions settle it', ['1,234,567', '8,912'], COUNT, '1234567 | 8912'],
  ['en, a zero before the dot settles it', ['0.500', '1,480'], COUNT, '0.500 | 1480'],
  ['fr, spaces and a comma', ['1 234,5', '12 480'], COUNT, '1234.5 | 12480'],
  ['fr, no-break spaces', ['1\u00a0234,5', '1\u00a0480'], COUNT, '1234.5 | 1480'],
  ['fr, narrow spaces', ['1\u202f234\u202f567', '2\u2009480'], COUNT, '1234567 | 2480'],
  ['fr, its comma settles a dot', ['1 234,5', '8.912'], COUNT, '1234.5 | 8912'],
  ['ch, apostrophes and a dot', ["1'234.50", "8'912"], EUROS, '1234.50 | 8912'],
  ['ch, its dot settles a comma', ["1'234.5", '8,912'], COUNT, '1234.5 | 8912'],
  ['plain numbers', ['987', '954', '12000'], COUNT, '987 | 954 | 12000'],
  ['dots that can only be decimals', ['72.5', '71.5'], HOURS, '72.5 | 71.5'],
  ['leading zeros', ['007', '0,5', '000'], COUNT, '7 | 0.5 | 0'],
  ['percent signs', ['12 %', '13,8%', '12.5%'], PERCENT, '12 | 13.8 | ! other-notation'],
  ['percents of one notation', ['12 %', '13,8%', '1,234%'], PERCENT, '12 | 13.8 | 1.234'],
  ['euros', ['€ 1.234,56', 'EUR 8.912', '12,50 €'], EUROS, '1234.56 | 8912 | 12.50'],
  ['euros, thousands only', ['€ 73.000', '€ 1.500'], EUROS, '73000 | 1500'],
  [
    'negative',
    ['−5', '-5', '5-', '(1.234)', '€ -5'],
    EUROS,
    Array(5).fill('! negative').join(' | '),
  ],
  ['scientific', ['1,5E3', '2e5'], COUNT, '! exponent | ! exponent'],
  [
    'dates',
    ['1-1-2025', '31/12/24', '2025-01-31'],
    COUNT,
    Array(3).fill('! other-kind').join(' | '),
  ],
  ['durations in hours', ['6:00', '37:30', '9:20'], HOURS, '? 6 | ? 37,5 | ! other-kind'],
  ['durations elsewhere', ['6:00'], COUNT, '! other-kind'],
  ['texts of spreadsheets', ["'123", '\u200e8\u200e'], COUNT, '123 | 8'],
  ['no figure', ['n.v.t.', 'x', '.', 'n.b.'], COUNT, Array(4).fill('! no-figure').join(' | ')],
  ['a dash is nothing, or nought', ['-', '12,5'], COUNT, '? 0 | 12.5'],
  ['fractions and words', ['½', 'veel', '12a'], COUNT, Array(3).fill('! not-a-number').join(' | ')],
  ['nothing', ['', ' '], COUNT, '! empty | ! empty'],
  ['what is unfinished proves nothing', ['5.', '8.912'], COUNT, '? 5 | ? 8912 of 8,912'],
  ['four digits before a dot prove nothing', ['1234.567'], COUNT, '? 1234,567'],
  ['but are read where dots are decimal', ['1234.567', '72.5'], COUNT, '1234.567 | 72.5'],
  ['too many decimals', ['72,555', '72,5'], HOURS, '! too-many-decimals | 72.5'],
  ['dots in euros beside a decimal dot', ['12.50', '73.000'], EUROS, '12.50 | ? 73000 of 73'],
  [
    'nl and en, most of them nl',
    ['14,8', '15,2', '1,234.5'],
    COUNT,
    '14.8 | 15.2 | ! other-notation',
  ],
  ['nl and en, most of them en', ['14.8', '15.2', '14,8'], COUNT, '14.8 | 15.2 | ! other-notation'],
  [
    'nl and en, equally',
    ['1.234,5', '1,234.5', '1.480'],
    COUNT,
    '1234.5 | ! other-notation | ? 1480 of 1,48',
  ],
  ['counts with an English comma', ['1,480', '987'], COUNT, '? 1480 of 1,48 | 987'],
  ['counts with a dot', ['8.912', '10.435'], COUNT, '? 8912 of 8,912 | ? 10435 of 10,435'],
  [
    'percents that may be thousands',
    ['1,480', '1,620'],
    PERCENT,
    '? 1480 of 1,48 | ? 1620 of 1,62',
  ],
  ['hours that may be thousands', ['1.500', '36'], HOURS, '? 1500 of 1,5 | 36'],
];

describe('a column of texts', () => {
  it.each(columns)('%s: %j', (_what, texts, input, becomes) =>
    expect(short(texts, input)).toBe(becomes),
  );

  it('is asked about once, with what each answer gives, the thousands first', () => {
    expect(asked(['1,480', '1,620', '3,080', '1,440', '987'], COUNT)).toEqual([
      'dot: 1480 1620 3080',
      'comma: 1,48 1,62 3,08',
    ]);
    expect(asked(['8.912', '10.435'], COUNT)).toEqual(['comma: 8912 10435', 'dot: 8,912 10,435']);
    expect(asked(['1,480', '1.620'], COUNT)).toEqual(['dot: 1480 1,62', 'comma: 1,48 1620']);
  });

  it('puts the English reading first where commas stand between the cells', () => {
    expect(asked(['8.912', '10.435'], COUNT, { separator: ',' })[0]).toBe('dot: 8,912 10,435');
  });

  it('asks nothing where other cells settle it, or there is no doubt', () => {
    expect(asked(['14,8', '1.480'], COUNT)).toEqual([]);
    expect(asked(['€ 73.000', '€ 1.500'], EUROS)).toEqual([]);
    expect(asked(['72.5', '36'], HOURS)).toEqual([]);
  });

  it('is read as a person answered', () => {
    const texts = ['1,480', '987', '3,080', 'n.v.t.'];
    expect(short(texts, COUNT, { mark: 'dot' })).toBe('1480 | 987 | 3080 | ! no-figure');
    expect(short(texts, COUNT, { mark: 'comma' })).toBe('1.480 | 987 | 3.080 | ! no-figure');
  });

  it('offers one answer where only one fits the cells', () => {
    expect(asked(['1,485', '2,310'], EUROS)).toEqual(['dot: 1485 2310', 'comma: 2,31']);
    expect(asked(['1,485', '2,311'], EUROS)).toEqual(['dot: 1485 2311']);
  });
});
