import { describe, expect, it } from 'vitest';
import {
  editDecimal,
  formatCents,
  formatCentsFraction,
  formatDecimal,
  formatEuros,
  formatFraction,
  formatHours,
  formatMinutes,
  formatPercent,
  formatPercentDifference,
  formatRounded,
  formatShare,
  formatYear,
} from '../../src/locale/number-nl.ts';

describe('amounts in cents', () => {
  it.each([
    [0, '€ 0,00'],
    [5, '€ 0,05'],
    [50, '€ 0,50'],
    [100, '€ 1,00'],
    [123450, '€ 1.234,50'],
    [14600000, '€ 146.000,00'],
    [123456789012, '€ 1.234.567.890,12'],
    [9007199254740991, '€ 90.071.992.547.409,91'],
    [-135200, '€ −1.352,00'],
    [-1, '€ −0,01'],
  ])('%i is %s', (cents, text) => expect(formatCents(cents)).toBe(text.replace(' ', '\u00a0')));

  it.each([
    [1690000, '+16.900,00'],
    [-135200, '\u22121.352,00'],
    [0, '0,00'],
  ])('a difference of %i is %s', (cents, text) =>
    expect(formatCents(cents, { sign: 'always', euro: false })).toBe(text),
  );
});

describe('numbers of a plan', () => {
  it.each([
    ['73000', '73.000'],
    ['999', '999'],
    ['1000', '1.000'],
    ['13.8', '13,8'],
    ['1234567.050', '1.234.567,050'],
    ['0.5', '0,5'],
    ['0', '0'],
    ['007', '7'],
    ['999999999999.999999', '999.999.999.999,999999'],
  ])('%s is shown as %s', (decimal, text) => expect(formatDecimal(decimal)).toBe(text));

  it('fills up decimals, and never takes one away', () => {
    expect(formatDecimal('100', { places: 1 })).toBe('100,0');
    expect(formatDecimal('13.85', { places: 1 })).toBe('13,85');
  });

  it('writes percentages, euros and years', () => {
    expect(formatPercent('32.8')).toBe('32,8%');
    expect(formatPercent('100', { places: 1 })).toBe('100,0%');
    expect(formatEuros('73000')).toBe('€\u00a073.000');
    expect(formatEuros('12.5')).toBe('€\u00a012,50');
    expect(formatYear(2024)).toBe('2024');
  });

  it('starts editing without grouping dots', () => {
    expect(editDecimal('73000')).toBe('73000');
    expect(editDecimal('1234.50')).toBe('1234,50');
  });
});

describe('exact fractions', () => {
  it('rounds shares half up', () => {
    expect(formatShare('69/500', 1)).toBe('13,8%');
    expect(formatShare('1/3', 1)).toBe('33,3%');
    expect(formatShare('2/3', 1)).toBe('66,7%');
    expect(formatShare('1/8', 1)).toBe('12,5%');
    expect(formatShare('1/8', 0)).toBe('13%');
    expect(formatShare('1/1', 1)).toBe('100,0%');
    expect(formatShare('0/1', 1)).toBe('0,0%');
  });

  it('says with dots that more decimals follow', () => {
    // 11,9 ÷ 67,2 × 70% = 12,39583…%
    expect(formatShare('119/960', 4, { ellipsis: true })).toBe('12,3958…%');
    expect(formatShare('2/3', 4, { ellipsis: true })).toBe('66,6666…%');
    expect(formatShare('69/500', 4, { ellipsis: true })).toBe('13,8%');
    expect(formatShare('1/1', 4, { ellipsis: true })).toBe('100%');
  });

  it('writes cents that are not whole', () => {
    expect(formatCentsFraction('342125/2')).toBe('€\u00a01.710,625');
    expect(formatCentsFraction('1085875/1')).toBe('€\u00a010.858,75');
    expect(formatCentsFraction('100/3')).toBe('€\u00a00,333333…');
    expect(formatFraction('7/2', 4)).toBe('3,5');
    expect(formatRounded('-5/2', 0)).toBe('−3');
    expect(formatRounded('-1/9', 0)).toBe('0');
  });

  it('says by how many percent two amounts differ', () => {
    expect(formatPercentDifference(3325920, 2771600)).toBe('20,0%');
    expect(formatPercentDifference(540800, 676000)).toBe('20,0%');
    expect(formatPercentDifference(100, 0)).toBeUndefined();
    expect(formatPercentDifference(0, 0)).toBeUndefined();
    // Cents beyond what a float could multiply by 100.
    expect(formatPercentDifference(9007199254740991, 9007199254740990)).toBe('0,0%');
  });
});

describe('hours', () => {
  it.each([
    [0, '0'],
    [2220, '37'],
    [2250, '37,5'],
    [1215, '20,25'],
    [3, '0,05'],
    [2240, '37\u00a0u\u00a020\u00a0min'],
    [-2250, '−37,5'],
    [72000, '1.200'],
  ])('%i minutes are %s', (minutes, text) => expect(formatMinutes(minutes)).toBe(text));

  it('adds the word', () => {
    expect(formatHours(1215)).toBe('20,25 uur');
    expect(formatHours(2240)).toBe('37\u00a0u\u00a020\u00a0min');
  });
});
