import type { ColumnWay } from '../../locale/column-notation.ts';
import { PASTE_TEXT } from '../../locale/paste-text.ts';
import type { DecimalMark } from '../../locale/number-readings.ts';
import type { Sheet } from '../../sheets/sheet.ts';
import type { PastedBlock } from '../paste-block.ts';
import type { LaidText } from './laid-text.ts';
import { layByName, type NamedPaste } from './lay-by-name.ts';
import { layFromCell } from './lay-from-cell.ts';
import { readPaste } from './read-paste.ts';

/** What a person is asked about a copied block, before anything of it lands. */
export interface PasteQuestion {
  /** How the doubtful numbers may be read; none where only the rest is asked about. */
  readonly ways: readonly ColumnWay[];
  /** What the block would do otherwise than it seems, in words. */
  readonly remarks: readonly string[];
  /** Lands the block, as one step. */
  readonly land: (mark?: DecimalMark) => void;
}

/** A copied table that the import can look at, and the column that it was pasted on. */
export interface PastedTable {
  readonly rows: readonly (readonly string[])[];
  /** The indicator of that column, where the table does not name its columns. */
  readonly indicator?: string;
}

/** What the planner around a sheet does with a block that cannot simply land. */
export interface PasteDesk {
  readonly onpaste: (question: PasteQuestion) => void;
  readonly ontable: (table: PastedTable) => void;
}

interface Pasted {
  readonly sheet: Sheet;
  readonly rows: readonly (readonly string[])[];
  readonly row: number;
  readonly column: number;
}

/**
 * Takes a copied block to a sheet: on the rows that its first column names, else from the chosen
 * cell on. What fits lands at once, by `land`; what does not is asked about first, at the desk.
 */
export function enterPaste(
  { sheet, rows, row, column }: Pasted,
  land: (block: PastedBlock, laid: readonly LaidText[]) => void,
  desk: PasteDesk | undefined,
): void {
  const named = layByName(sheet, rows, column);
  const { laid, hadHeader, remarks } =
    named === undefined ? fromCell(sheet, rows, row, column) : byName(named);
  const { block, ways } = readPaste(sheet, laid);
  const landed = (read: PastedBlock) => land(hadHeader ? { ...read, hadHeader } : read, laid);
  const isClear = remarks.length + ways.length === 0;
  const table =
    named !== undefined && !(isClear && block.refused.length === 0)
      ? tableFor(sheet, rows, named)
      : undefined;
  if (desk === undefined || (isClear && table === undefined)) landed(block);
  else if (table !== undefined) desk.ontable(table);
  else desk.onpaste({ ways, remarks, land: (mark) => landed(readPaste(sheet, laid, mark).block) });
}

interface Laying {
  readonly laid: readonly LaidText[];
  readonly hadHeader: boolean;
  readonly remarks: readonly string[];
}

function byName({ laid, unknown, unknownHeaders, elsewhere }: NamedPaste): Laying {
  const remarks = [
    ...(unknown.length > 0 ? [PASTE_TEXT.unknown(unknown)] : []),
    ...(unknownHeaders.length > 0 ? [PASTE_TEXT.unknownHeaders(unknownHeaders)] : []),
    ...(elsewhere.length > 0 ? [PASTE_TEXT.elsewhere(elsewhere)] : []),
  ];
  return { laid, hadHeader: false, remarks };
}

function fromCell(sheet: Sheet, rows: Pasted['rows'], row: number, column: number): Laying {
  const { laid, hadHeader, otherHeaders } = layFromCell(sheet, rows, row, column);
  const remarks = otherHeaders.length > 0 ? [PASTE_TEXT.otherHeaders(otherHeaders)] : [];
  return { laid, hadHeader, remarks };
}

/** The table for the import, when its columns hold figures of indicators, or nobody knows what. */
function tableFor(
  sheet: Sheet,
  rows: Pasted['rows'],
  { columns, unknownHeaders }: NamedPaste,
): PastedTable | undefined {
  const items = columns.map((place) => sheet.columns[place]?.item);
  const isFigures = columns.every((place, at) => place < 0 || items[at]?.list === 'indicators');
  if (!isFigures || !sheet.columns.some(({ item }) => item?.list === 'indicators'))
    return undefined;
  const [only, ...others] = items;
  const isBare = only !== undefined && others.length === 0 && unknownHeaders.length === 0;
  return { rows, ...(isBare ? { indicator: only.id } : {}) };
}
