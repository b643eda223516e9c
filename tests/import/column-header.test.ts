import { expect, test } from 'vitest';
import { dateIn, saysPercent, withoutDate, withoutUnit } from '../../src/import/column-header.ts';

test.each([
  ['Woningen 2024', '2024', 'Woningen'],
  ['Woningen (2024)', '2024', 'Woningen'],
  ['Stand 1 januari 2025', '2025-01-01', 'Stand'],
  ['Inwoners 55+ op 31-12-2024', '2024-12-31', 'Inwoners 55+ op'],
  ['2025-01', '2025-01', ''],
  ['Groei 2023 naar 2024', '', 'Groei naar'],
  ['3/4/2025', '', ''],
  ['Aantal 20241', '', 'Aantal 20241'],
  ['Woningen', '', 'Woningen'],
])('%j holds %j', (header, date, rest) => {
  expect(dateIn(header)).toBe(date);
  expect(withoutDate(header)).toBe(rest);
});

test('a unit is no part of the name', () => {
  expect(withoutUnit('Aandeel (in procenten)')).toBe('Aandeel');
  expect(withoutUnit('Woningen (aantal)')).toBe('Woningen');
  expect(saysPercent('Aandeel in %')).toBe(true);
  expect(saysPercent('Woningen (aantal)')).toBe(false);
});
