import { describe, expect, it } from 'vitest';
import {
  formatMeasuredOn,
  formatQuarter,
  formatTime,
  parseMeasuredOn,
  parseYear,
} from '../../src/locale/date-nl.ts';

const pairs: readonly [text: string, value: string][] = [
  ['', ''],
  ['2022', '2022'],
  ['januari 2025', '2025-01'],
  ['1 januari 2025', '2025-01-01'],
  ['29 februari 2024', '2024-02-29'],
  ['31 december 2025', '2025-12-31'],
];

describe('days and months', () => {
  it.each(pairs)('“%s” is written for %s and read back', (text, value) => {
    expect(formatMeasuredOn(value)).toBe(text);
    expect(parseMeasuredOn(text)).toEqual({ ok: true, value });
  });

  it.each([
    ['1-1-2025', '2025-01-01'],
    ['01-01-2025', '2025-01-01'],
    ['1.2.2025', '2025-02-01'],
    ['31/12/2025', '2025-12-31'],
    ['12/31/2025', 'impossible'],
    ['5/5/2025', '2025-05-05'],
    ['jan 2025', '2025-01'],
    ['Jan. 2025', '2025-01'],
    ['mrt 2025', '2025-03'],
    ['3 sept. 2025', '2025-09-03'],
    ['01-2025', '2025-01'],
    ['2025-01', '2025-01'],
    ['2025-1-1', '2025-01-01'],
    ['2025-01-31', '2025-01-31'],
    ['  1   januari\u00a02025 ', '2025-01-01'],
    ['30 februari 2025', 'impossible'],
    ['29-02-2023', 'impossible'],
    ['29-02-2100', 'impossible'],
    ['0-1-2025', 'impossible'],
    ['13-2025', 'impossible'],
    ['2025-13', 'impossible'],
    ['0999', 'impossible'],
  ])('“%s” is %s', (text, value) =>
    expect(parseMeasuredOn(text)).toEqual(
      value === 'impossible'
        ? { ok: false, reason: { problem: 'impossible-date', given: text } }
        : { ok: true, value },
    ),
  );

  it.each(['gisteren', '1-1-25', '25', 'ma 2025', 'march 2025', '1 2 3', '1-1-2025 10:00'])(
    '“%s” is not a date',
    (given) =>
      expect(parseMeasuredOn(given)).toEqual({
        ok: false,
        reason: { problem: 'not-a-date', given },
      }),
  );

  it('doubts a date with slashes that an English sheet reads otherwise', () => {
    expect(parseMeasuredOn('3/4/2025')).toEqual({
      ok: false,
      reason: {
        problem: 'doubtful',
        given: '3/4/2025',
        readings: [
          { value: '2025-04-03', text: '3 april 2025' },
          { value: '2025-03-04', text: '4 maart 2025' },
        ],
      },
    });
  });

  it('writes times and quarters', () => {
    expect(formatTime(10, 42)).toBe('10.42 uur');
    expect(formatTime(9, 5)).toBe('9.05 uur');
    expect(formatTime(0, 0)).toBe('0.00 uur');
    expect(formatQuarter('2024-Q1')).toBe('1e kwartaal 2024');
  });

  it('reads years that a plan can reach', () => {
    expect(parseYear(' 2024 ')).toEqual({ ok: true, value: '2024' });
    expect(parseYear('2111')).toEqual({ ok: true, value: '2111' });
    for (const given of ['1999', '2112', '24', '2024,0', 'tweeduizend']) {
      expect(parseYear(given)).toEqual({ ok: false, reason: { problem: 'not-a-year', given } });
    }
    expect(parseYear('')).toEqual({ ok: false, reason: { problem: 'empty' } });
  });
});
