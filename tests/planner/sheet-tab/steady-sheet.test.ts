import { expect, test } from 'vitest';
import { steadySheets } from '../../../src/planner/sheet-tab/steady-sheet.ts';
import type { Sheet } from '../../../src/sheets/sheet.ts';
import { smallSheet } from '../small-sheet.ts';

function steadySheet(before: Sheet | undefined, next: Sheet): Sheet | undefined {
  const steady = steadySheets();
  steady(before);
  return steady(next);
}

const copy = () => structuredClone(smallSheet);

test('a sheet that says the same keeps its rows', () => {
  const steady = steadySheet(smallSheet, copy());
  expect(steady?.rows.every((row, place) => row === smallSheet.rows[place])).toBe(true);
});

test('only what says something else is new', () => {
  const next = copy();
  const [first, second] = next.rows;
  if (first === undefined || second === undefined) throw new Error('two rows');
  const rows = [
    { ...first, cells: [{ text: 'anders', label: '' }, ...first.cells.slice(1)] },
    second,
  ];
  const steady = steadySheet(smallSheet, { ...next, rows });
  expect(steady).toEqual({ ...next, rows });
  expect(steady?.rows[0]).not.toBe(smallSheet.rows[0]);
  expect(steady?.rows[0]?.cells[1]).toBe(smallSheet.rows[0]?.cells[1]);
  expect(steady?.rows[1]).toBe(smallSheet.rows[1]);
});

test('a row that is marked otherwise is new, and so is a field that came or went', () => {
  const [first] = copy().rows;
  if (first === undefined) throw new Error('a row');
  const marked = { ...first, indented: true as const };
  const steady = steadySheet(smallSheet, { ...smallSheet, rows: [marked] });
  expect(steady?.rows).toEqual([marked]);
  const back = steadySheet(steady, { ...smallSheet, rows: [first] });
  expect(back?.rows).toEqual([first]);
});

test('another sheet is taken as it is', () => {
  const other = { ...copy(), id: 'ander' };
  expect(steadySheet(smallSheet, other)).toBe(other);
  expect(steadySheet(undefined, other)).toBe(other);
});
