import type { Sheet } from '../../sheets/sheet.ts';
import { cellAt, type PastedBlock } from '../paste-block.ts';
import { refusalOf } from '../refusals.ts';
import { sumInCell } from '../typed-cell.ts';
import type { LaidText } from '../paste/laid-text.ts';

/** A typed sum on its way to the plan, and what is said when it had to be rounded. */
export interface SumBlock extends PastedBlock {
  readonly rounded?: string;
}

/** What a typed sum asks of the plan; undefined when the text is no sum, or was not typed. */
export function typedSumBlock(
  sheet: Sheet,
  { row, column, text, isTyped }: LaidText,
): SumBlock | undefined {
  const cell = cellAt(sheet, row, column);
  const sum = cell === undefined || isTyped !== true ? undefined : sumInCell(cell, text);
  if (cell?.address === undefined || sum === undefined) return undefined;
  const entry = {
    rowId: sheet.rows[row]?.id ?? '',
    colId: sheet.columns[column]?.id ?? '',
    label: cell.label,
    text: text.trim(),
    change: { cell: cell.address, value: sum.ok ? sum.value.value : null },
  };
  const nothing = { entries: [], refused: [], skipped: 0, outside: 0 };
  if (!sum.ok) return { ...nothing, refused: [refusalOf(entry, sum.reason)] };
  const { rounded } = sum.value;
  return { ...nothing, entries: [entry], ...(rounded === undefined ? {} : { rounded }) };
}
