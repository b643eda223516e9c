import { expect, test } from 'vitest';
import { gridWidths } from '../../src/planner/grid-widths.ts';
import type { Sheet } from '../../src/sheets/sheet.ts';
import { figureCell, smallSheet } from './small-sheet.ts';

const widths = ({ columns }: Sheet) => columns.map(({ width }) => width);

/** The small sheet with one figure of its first row, and one amount, as these texts. */
function withTexts(figure: string, amount: string): Sheet {
  const [first, ...rows] = smallSheet.rows;
  if (first === undefined) throw new Error('The small sheet has rows');
  const [, fixed] = first.cells;
  const cells = [
    figureCell('elburg', figure),
    ...(fixed ? [fixed] : []),
    { text: amount, label: '' },
  ];
  return { ...smallSheet, rows: [{ ...first, cells }, ...rows] };
}

test('four columns of 100 px fill 640 px, each by its own width', () => {
  expect(widths(gridWidths(smallSheet, {}, 640))).toEqual([160, 160, 160, 160]);
});

test('what cannot be parted goes to the last column', () => {
  expect(widths(gridWidths(smallSheet, {}, 643))).toEqual([160, 160, 160, 163]);
});

test('where there is less room than the columns need, they keep their widths', () => {
  expect(widths(gridWidths(smallSheet, {}, 390))).toEqual([100, 100, 100, 100]);
});

test('a width of a person’s own holds, the other columns fill the rest', () => {
  // 400 px for three columns: 133 each, and one px more for the last.
  expect(widths(gridWidths(smallSheet, { cijfer: 100 }, 500))).toEqual([133, 100, 133, 134]);
  const all = { naam: 100, cijfer: 100, vast: 100, bedrag: 100 };
  expect(widths(gridWidths(smallSheet, all, 640))).toEqual([100, 100, 100, 100]);
});

test('a column is as wide as its longest figure, so that no figure is broken', () => {
  // 11 digits of 8,5 px, 3 signs of 4,5 px and 24 px around them: 131.
  const large = withTexts('999.999.999,99', '90.071.992.547.409,91');
  // 16 digits and 5 signs: 136 + 22,5 + 24 = 182,5.
  expect(widths(gridWidths(large, {}, 0))).toEqual([100, 131, 100, 183]);
});

test('words may be broken, and an own width is not made wider', () => {
  const worded = withTexts('13,8', 'Dit wordt niet over de partijen verdeeld');
  expect(widths(gridWidths(worded, {}, 0))).toEqual([100, 100, 100, 100]);
  const large = withTexts('999.999.999,99', '1,00');
  expect(widths(gridWidths(large, { cijfer: 100 }, 0))).toEqual([100, 100, 100, 100]);
});
