import { expect, test } from 'vitest';
import { afterResize, readWidths, withWidths } from '../../src/planner/column-widths.ts';
import { smallSheet } from './small-sheet.ts';

test('a column keeps the width that a person gave it, within reason', () => {
  const wide = afterResize({}, { sheet: 'uren', column: '2024', width: 140.4 });
  expect(wide).toEqual({ uren: { '2024': 140 } });
  expect(afterResize(wide, { sheet: 'uren', column: '2025', width: 2 })).toEqual({
    uren: { '2024': 140, '2025': 48 },
  });
  expect(afterResize(wide, { sheet: 'kosten', column: 'naam', width: 9_000 })).toEqual({
    uren: { '2024': 140 },
    kosten: { naam: 800 },
  });
});

test('a column can have its own width back, and then the sheet is as it was', () => {
  const widths = { uren: { '2024': 140 }, kosten: { naam: 300 } };
  expect(afterResize(widths, { sheet: 'uren', column: '2024', width: undefined })).toEqual({
    kosten: { naam: 300 },
  });
});

test('the sheet is shown with those widths; a column that it lost does no harm', () => {
  const [first, ...others] = smallSheet.columns;
  const shown = withWidths(smallSheet, { [smallSheet.id]: { [first?.id ?? '']: 99, weg: 5 } });
  expect(shown.columns.map(({ width }) => width)).toEqual([
    99,
    ...others.map(({ width }) => width),
  ]);
  expect(withWidths(smallSheet, { ander: { naam: 99 } })).toBe(smallSheet);
});

test.each([
  [undefined, {}],
  ['', {}],
  ['{', {}],
  ['[1]', {}],
  ['null', {}],
  ['{"uren":{"2024":140,"2025":"9","2026":null}}', { uren: { '2024': 140 } }],
  ['{"uren":7}', {}],
])('what was stored is read as far as it holds widths: %s', (text, widths) => {
  expect(readWidths(text)).toEqual(widths);
});
