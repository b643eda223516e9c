import fc from 'fast-check';
import { expect, test } from 'vitest';
import { storedNumber } from '../../src/import/stored-number.ts';

test.each([
  ['0.30000000000000004', '0.3'],
  // Excel writes 0,29 so.
  ['0.28999999999999998', '0.29'],
  ['13.800000000000001', '13.8'],
  ['9.9999999999999995E-2', '0.1'],
  ['99.999999999999999', '100'],
  ['1.2E-3', '0.0012'],
  ['1E+3', '1000'],
  ['0.33333333333333331', '0.333333333333333'],
  ['123456789012.25', '123456789012.25'],
  ['-4', '-4'],
  ['-0', '0'],
  ['0', '0'],
  ['000', '0'],
  ['007.50', '7.5'],
  ['.5', '0.5'],
])('%s is stored for %s', (stored, decimal) => {
  expect(storedNumber(stored)).toBe(decimal);
});

test('a percentage is the number that is shown', () => {
  expect(storedNumber('0.138', 2)).toBe('13.8');
  expect(storedNumber('0.28000000000000003', 2)).toBe('28');
  expect(storedNumber('1', 2)).toBe('100');
  expect(storedNumber('0.00001', 2)).toBe('0.001');
});

test.each(['', '.', '1,5', 'NaN', '1e', '0x10', '1 000', '1.2.3', '9'.repeat(80)])(
  '%j is no number',
  (text) => expect(storedNumber(text)).toBeUndefined(),
);

test('every number of six decimals that a program stores comes back as it was', () => {
  const decimals = fc.tuple(
    fc.integer({ min: 0, max: 99_999_999 }),
    fc.integer({ min: 0, max: 999_999 }),
  );
  fc.assert(
    fc.property(decimals, ([whole, millionths]) => {
      const fraction = String(millionths).padStart(6, '0').replace(/0+$/, '');
      const decimal = fraction === '' ? `${whole}` : `${whole}.${fraction}`;
      // Seventeen digits are what a binary fraction takes, and what Excel writes.
      expect(storedNumber(Number(decimal).toPrecision(17))).toBe(decimal);
      expect(storedNumber(String(Number(decimal)))).toBe(decimal);
    }),
  );
});
