import { cellText, pastedTexts } from './grid-clipboard.ts';
import type { LaidText } from '../paste/laid-text.ts';
import type { Handsontable } from './handsontable-setup.ts';

/** A block of texts that was pasted, and where its first cell goes. */
export interface PastedAt {
  readonly rows: readonly (readonly string[])[];
  readonly row: number;
  readonly column: number;
}

/** What a person typed, filled or deleted, out of what the grid tells of it. */
export function givenTexts(
  changes: readonly (Handsontable.CellChange | null)[],
  isTyped: boolean,
): LaidText[] {
  return changes.flatMap((change) => {
    if (change === null) return [];
    const [row, column, before, text] = [
      change[0],
      Number(change[1]),
      cellText(change[2]),
      cellText(change[3]),
    ];
    // The grid tells of every cell that it empties, also of those that were empty.
    return before === text ? [] : [{ row, column, text, isTyped }];
  });
}

/** Where a pasted block goes; undefined when no cell is chosen, or a header. */
export function pastedAt(
  hot: Handsontable,
  lines: readonly (readonly string[])[],
): PastedAt | undefined {
  const range = hot.getSelectedRangeLast();
  const { row = -1, col = -1 } = range?.getTopStartCorner() ?? {};
  const end = range?.getBottomEndCorner();
  if (row === null || col === null || end === undefined || row < 0) return undefined;
  const over = { startRow: row, startCol: col, endRow: end.row ?? row, endCol: end.col ?? col };
  return { rows: pastedTexts(lines, over), row, column: col };
}
