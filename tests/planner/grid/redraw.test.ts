import { describe, expect, it } from 'vitest';
import type { Drawing } from '../../../src/planner/grid/draw-cell.ts';
import { changedFigures } from '../../../src/planner/grid/redraw.ts';
import type { Refusal } from '../../../src/planner/refusals.ts';
import type { Sheet, SheetCell, SheetRow } from '../../../src/sheets/sheet.ts';
import { figureCell, smallSheet } from '../small-sheet.ts';

const drawn: Drawing = { sheet: smallSheet, refusals: new Map(), mine: undefined, canFill: true };

/** The small sheet with another cell in its first row; place 0 is the first figure. */
function withCell(place: number, cell: SheetCell): Drawing {
  return withRow((row) => ({ ...row, cells: row.cells.with(place, cell) }));
}

function withRow(change: (row: SheetRow) => SheetRow): Drawing {
  return withSheet({
    rows: smallSheet.rows.map((row, place) => (place === 0 ? change(row) : row)),
  });
}

function withSheet(change: Partial<Sheet>): Drawing {
  return { ...drawn, sheet: { ...smallSheet, ...change } };
}

describe('only figures are drawn anew', () => {
  it('what is typed and what is computed, each at its place', () => {
    const next = withRow((row) => ({
      ...row,
      cells: [
        figureCell('elburg', '14'),
        row.cells[1] ?? { text: '', label: '' },
        { text: '11.800,00', label: 'Elburg, bijdrage' },
      ],
    }));
    expect(changedFigures(drawn, next)).toEqual([
      { row: 0, column: 1 },
      { row: 0, column: 3 },
    ]);
  });

  it('nothing when nothing changed', () => {
    expect(changedFigures(drawn, { ...drawn })).toEqual([]);
  });
});

describe('everything is drawn anew', () => {
  const [first] = smallSheet.rows;
  const columns = smallSheet.columns.map((column, place) =>
    place === 2 ? { ...column, title: 'Anders' } : column,
  );
  const words = smallSheet.columns.map((column) => ({ ...column, align: 'start' as const }));
  const other = { text: 'Vrij', label: 'Elburg' };
  it.each<[string, Drawing]>([
    ['a name', withRow((row) => ({ ...row, header: { text: 'Elburg e.o.', label: 'Elburg' } }))],
    ['another party', withRow((row) => ({ ...row, party: 'elburg' }))],
    ['a row more', withSheet({ rows: [...smallSheet.rows, ...(first ? [first] : [])] })],
    ['a head', withSheet({ columns })],
    ['what stays in sight', withSheet({ frozenRows: 1 })],
    ['a figure that can no longer be typed', withCell(0, other)],
    ['a figure that can be typed from now on', withCell(2, figureCell('elburg', '1'))],
    ['a choice', withCell(1, { ...other, choice: { of: 'line-index', line: 'coach' } })],
    ['whose eyes', { ...drawn, mine: 'putten' }],
    ['a sheet to fill in', { ...drawn, canFill: false }],
    ['a refused text', { ...drawn, refusals: new Map([['x', {} as Refusal]]) }],
  ])('for %s', (_, next) => {
    expect(changedFigures(drawn, next)).toBeUndefined();
    expect(changedFigures(next, drawn)).toBeUndefined();
  });

  it('for words in a column of words', () => {
    const before = withSheet({ columns: words });
    const next = { ...before, sheet: { ...withCell(2, other).sheet, columns: words } };
    expect(changedFigures(before, next)).toBeUndefined();
  });
});
