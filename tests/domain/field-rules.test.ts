import { describe, expect, test } from 'vitest';
import {
  DECIMAL_RULES,
  decimalProblem,
  isDay,
  isFingerprint,
  isId,
  isMeasuredOn,
  isPeriod,
  isYearKey,
  TEXT_RULES,
  textProblem,
} from '../../src/domain/field-rules.ts';

describe('decimals', () => {
  test.each([
    ['0', undefined],
    ['007.50', undefined],
    ['999999999999.99', undefined],
    ['1000000000000', 'too-large'],
    ['1.234', 'too-many-decimals'],
    ['', 'not-a-number'],
    ['.5', 'not-a-number'],
    ['5.', 'not-a-number'],
    ['1,5', 'not-a-number'],
    ['-1', 'not-a-number'],
    ['+1', 'not-a-number'],
    ['1e3', 'not-a-number'],
    [' 1', 'not-a-number'],
    ['1\n', 'not-a-number'],
    ['NaN', 'not-a-number'],
    ['Infinity', 'not-a-number'],
    ['0x10', 'not-a-number'],
    ['１', 'not-a-number'],
    ['9'.repeat(41), 'not-a-number'],
  ])('an amount of "%s": %s', (text, expected) => {
    expect(decimalProblem(text, DECIMAL_RULES.amount)).toBe(expected);
  });

  test.each([
    ['fixed', '100', undefined],
    ['fixed', '100.0000', undefined],
    ['fixed', '100.0001', 'above-100'],
    ['floor', '101', 'above-100'],
    ['cap', '0100', undefined],
    ['phaseIn', '100.1', 'above-100'],
    ['labelCap', '99.99999', 'too-many-decimals'],
    ['split', '250', undefined],
    ['indexPercent', '250.5', undefined],
    ['weight', '1000.123456', undefined],
    ['figure', '0.1234567', 'too-many-decimals'],
    ['hoursPerFte', '0', 'must-be-above-0'],
    ['hoursPerFte', '0.00', 'must-be-above-0'],
    ['hoursPerFte', '0.01', undefined],
  ] as const)('%s of "%s": %s', (field, text, expected) => {
    expect(decimalProblem(text, DECIMAL_RULES[field])).toBe(expected);
  });
});

describe('texts', () => {
  test.each([
    ['Harderwijk', undefined],
    ['Crème “brûlée” 🏠 漢', undefined],
    ['', 'text-empty'],
    ['   ', 'text-empty'],
    ['x'.repeat(120), undefined],
    ['x'.repeat(121), 'text-too-long'],
    ['twee\nregels', 'text-hidden-characters'],
    ['een\ttab', 'text-hidden-characters'],
    ['om\u202Egekeerd', 'text-hidden-characters'],
    ['ge\u2066ï\u2069soleerd', 'text-hidden-characters'],
    ['nul\u200Bbreed', 'text-hidden-characters'],
    ['zacht\u00ADstreepje', 'text-hidden-characters'],
    ['\uFEFFbegin', 'text-hidden-characters'],
    ['half \uD83D teken', 'text-hidden-characters'],
    ['regel\u2028einde', 'text-hidden-characters'],
    ['\u3164', 'text-hidden-characters'],
    ['e\u0301', 'text-not-normal'],
  ])('a name of %j: %s', (text, expected) => {
    expect(textProblem(text, TEXT_RULES.name)).toBe(expected);
  });

  test('a note may be empty', () => {
    expect(textProblem('', TEXT_RULES.note)).toBeUndefined();
  });
});

const PATTERNS: readonly (readonly [string, (text: string) => boolean, string, string])[] = [
  ['an id', isId, 'a 0 omnia-wonen 9-', 'constructor A -a a_b __proto__ a.b é'],
  ['a year', isYearKey, '2000 2024 2099 2100 2111', '1999 2112 24 02024 2024.0 20x4'],
  ['a quarter', isPeriod, '2024-Q1 2111-Q4', '2024-Q5 2024-q1 2024Q1 1999-Q1'],
  [
    'a day',
    isDay,
    '2024-02-29 2000-02-29 2026-12-31',
    '2025-02-29 1900-02-29 2026-04-31 2026-00-01 2026-1-1 0000-01-01',
  ],
  ['a peildatum', isMeasuredOn, '2022 2025-01 2025-01-01', '22 2025-13 2025-1 2025-02-30 zomer'],
  [
    'a fingerprint',
    isFingerprint,
    'pILf33HYeyw AAAAAAAAAAA',
    'pILf33HYeyx pILf33HYey pILf33HYeyww pILf33HY+yw',
  ],
];

test.each(PATTERNS)('%s is known by its form', (_, accepts, good, bad) => {
  expect(good.split(' ').filter((text) => !accepts(text))).toEqual([]);
  expect(bad.split(' ').filter(accepts)).toEqual([]);
  expect(isId('a'.repeat(41))).toBe(false);
  expect(isMeasuredOn('')).toBe(true);
});
