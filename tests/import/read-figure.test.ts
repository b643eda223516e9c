import { expect, test } from 'vitest';
import { readFigure, readingsOf, wayOf } from '../../src/import/read-figure.ts';
import type { SourceCell } from '../../src/import/source-sheet.ts';

const text = (content: string): SourceCell => ({ is: 'text', text: content });
const number = (decimal: string, percent = false): SourceCell => ({
  is: 'number',
  decimal,
  percent,
});

test('numbers of a sheet are taken as they are', () => {
  expect(readFigure(number('1.5'), 'count')).toEqual({ ok: true, value: '1.5' });
  expect(readFigure(number('0.123456'), 'count')).toEqual({ ok: true, value: '0.123456' });
  expect(readFigure(number('13.8', true), 'percent')).toEqual({ ok: true, value: '13.8' });
});

test('texts go through the Dutch parser', () => {
  expect(readFigure(text('1.234,50'), 'count')).toEqual({ ok: true, value: '1234.50' });
  expect(readFigure(text('13,8%'), 'percent')).toEqual({ ok: true, value: '13.8' });
});

test('doubtful text gives its readings and no figure', () => {
  const read = readFigure(text('1.500'), 'count');
  if (read.ok) throw new Error('guessed');
  const readings = readingsOf(read.reason);
  expect(readings.map(({ value, text: shown }) => [value, shown])).toEqual([
    ['1500', '1500'],
    ['1.5', '1,5'],
  ]);
  // Which of the two holds for a whole column, the column says.
  expect(readings.map((reading) => wayOf(read.reason, reading))).toEqual([undefined, undefined]);
});

test.each([
  ['0.3333333', '0.333333'],
  ['2.6666667', '2.666667'],
  ['0.9999999', '1'],
  ['99.9999995', '100'],
])('%s has too many decimals and offers %s', (decimal, rounded) => {
  const read = readFigure(number(decimal), 'count');
  if (read.ok) throw new Error('rounded by itself');
  expect(read.reason.problem).toBe('to-round');
  expect(readingsOf(read.reason).map(({ value }) => value)).toEqual([rounded]);
});

test.each([
  [number('-4'), 'negative'],
  [number('1234567890123'), 'too-large'],
  [number('13.8', true), 'is-percent'],
  [text('=1+1'), 'not-a-number'],
  [text('<b>1</b>'), 'not-a-number'],
  [{ is: 'date', day: '2025-01-01' }, 'is-date'],
  [{ is: 'boolean' }, 'is-boolean'],
  [{ is: 'error', text: '#N/B' }, 'is-error'],
  [{ is: 'no-result' }, 'no-result'],
] as const)('%j is no figure', (cell, problem) => {
  const read = readFigure(cell, 'count');
  expect(read.ok ? '' : read.reason.problem).toBe(problem);
});

test('a time is a question in hours, and a rounded number one with both', () => {
  const clock = {
    is: 'time',
    shown: '9:30',
    hours: '9.5',
    stored: '9.5',
    isInHours: true,
  } as const;
  const time = readFigure(clock, 'count');
  if (time.ok) throw new Error('took a time');
  expect(readingsOf(time.reason)).toEqual([{ value: '9.5', text: '9,5' }]);
  const shown = { text: '14,8', decimal: '14.8' };
  const read = readFigure({ is: 'number', decimal: '14.8123', percent: true, shown }, 'percent');
  if (read.ok) throw new Error('guessed');
  const readings = readingsOf(read.reason);
  expect(readings.map(({ value }) => value)).toEqual(['14.8', '14.8123']);
  expect(readings.map((reading) => wayOf(read.reason, reading))).toEqual(['as-shown', 'as-stored']);
});
