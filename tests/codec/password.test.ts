import { expect, test } from 'vitest';
import { passwordLength, spokenPassword } from '../../src/codec/password.ts';

test('a password is brought to one writing; inside it nothing else changes', () => {
  expect(spokenPassword('  Cafe\u0301\u00A0\u3000x \n')).toBe('Caf\u00E9  x');
  expect(spokenPassword('ﬁets ①')).toBe('ﬁets ①');
});

test.each([
  ['none', ''],
  ['none', ' \u00A0 '],
  ['too-short', 'zeven77'],
  ['short', 'zeven777'],
  ['short', 'dertien dertI'],
  ['long', 'veertien stuks'],
  // Seven characters as a person counts them, fourteen units of UTF-16.
  ['too-short', '🏡🏡🏡🏡🏡🏡🏡'],
] as const)('says "%s" of "%s"', (expected, password) => {
  expect(passwordLength(password)).toBe(expected);
});
