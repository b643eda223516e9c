import { describe, expect, it } from 'vitest';
import { filledTexts, fillOf } from '../../../src/planner/grid/grid-fill.ts';
import { selectionWords } from '../../../src/planner/grid/selection-sums.ts';
import { TabRun } from '../../../src/planner/grid/tab-run.ts';
import { smallSheet } from '../small-sheet.ts';

const block = (startRow: number, startCol: number, endRow: number, endCol: number) => ({
  startRow,
  startCol,
  endRow,
  endCol,
});

describe('filling', () => {
  it('goes below the first row of a selection, or on from the row above one row', () => {
    expect(fillOf(block(0, 1, 2, 2), 'down')).toEqual({
      from: block(0, 1, 0, 2),
      to: block(1, 1, 2, 2),
    });
    expect(fillOf(block(1, 1, 1, 2), 'down')).toEqual({
      from: block(0, 1, 0, 2),
      to: block(1, 1, 1, 2),
    });
    expect(fillOf(block(0, 1, 0, 1), 'down')).toBeUndefined();
  });

  it('goes beside the first column, and never takes names for figures', () => {
    expect(fillOf(block(0, 1, 1, 3), 'right')).toEqual({
      from: block(0, 1, 1, 1),
      to: block(0, 2, 1, 3),
    });
    expect(fillOf(block(0, 2, 0, 2), 'right')).toEqual({
      from: block(0, 1, 0, 1),
      to: block(0, 2, 0, 2),
    });
    expect(fillOf(block(0, 1, 1, 1), 'right')).toBeUndefined();
  });

  it('repeats its source, backwards too, and leaves out what is there already', () => {
    expect(filledTexts(smallSheet, { from: block(0, 1, 0, 1), to: block(0, 1, 1, 2) })).toEqual([
      { row: 0, column: 2, text: '13,8' },
      { row: 1, column: 1, text: '13,8' },
      { row: 1, column: 2, text: '13,8' },
    ]);
    expect(filledTexts(smallSheet, { from: block(1, 1, 1, 1), to: block(0, 1, 0, 1) })).toEqual([
      { row: 0, column: 1, text: '11,9' },
    ]);
  });
});

describe('the numbers of a selection', () => {
  it('add up, without names and empty cells', () => {
    expect(selectionWords(smallSheet, [block(0, 0, 1, 2)])).toBe(
      'Som 25,7 · Gemiddelde 12,9 · Aantal 2',
    );
    expect(selectionWords(smallSheet, [block(0, 3, 1, 3), block(0, 3, 0, 3)])).toBe(
      'Som €\u00a021.716,50 · Gemiddelde €\u00a010.858,25 · Aantal 2',
    );
  });

  it('are only counted where they are of different kinds, and not told alone', () => {
    expect(selectionWords(smallSheet, [block(0, 1, 1, 3)])).toBe('Aantal 4');
    expect(selectionWords(smallSheet, [block(0, 1, 0, 1)])).toBeUndefined();
    expect(selectionWords(smallSheet, [])).toBeUndefined();
  });
});

describe('a row of Tabs', () => {
  it('goes on to the next cell that takes a text, and ends below the first', () => {
    const run = new TabRun();
    expect(run.next(smallSheet, [0, 1], false)).toEqual([0, 2]);
    expect(run.isAt([0, 2])).toBe(true);
    expect(run.next(smallSheet, [0, 2], false)).toEqual([0, 3]);
    expect(run.below(smallSheet, [0, 3])).toEqual([1, 1]);
    expect(run.isAt([0, 3])).toBe(false);
  });

  it('goes back with Shift, and is forgotten when another cell is chosen', () => {
    const run = new TabRun();
    expect(run.next(smallSheet, [1, 2], true)).toEqual([1, 1]);
    run.chosen(0, 1);
    expect(run.isAt([1, 1])).toBe(false);
  });
});
