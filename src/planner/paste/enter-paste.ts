import type { ColumnWay } from '../../locale/column-notation.ts';
import type { DecimalMark } from '../../locale/number-readings.ts';
import { VIEW_TEXT } from '../../locale/planner-text.ts';
import type { Sheet } from '../../sheets/sheet.ts';
import type { PastedBlock } from '../paste-block.ts';
import type { LaidText } from './laid-text.ts';
import { isYear, layFromCell } from './lay-from-cell.ts';
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

/** A copied block and the cell that it was pasted on. */
export interface Pasted {
  readonly sheet: Sheet;
  readonly rows: readonly (readonly string[])[];
  readonly row: number;
  readonly column: number;
}

/** Where a block goes, and what a person must know of that. */
export interface Laying {
  readonly laid: readonly LaidText[];
  readonly hadHeader: boolean;
  readonly remarks: readonly string[];
  /** For the import, when not all of it can simply land. */
  readonly table?: PastedTable;
}

/**
 * Takes a copied block to a sheet: on the rows that its first column names, else from the chosen
 * cell on. What fits lands by `land`, figures without words at once; what does not is asked about
 * first, at the desk.
 */
export function enterPaste(
  pasted: Pasted,
  land: (block: PastedBlock, laid: readonly LaidText[]) => void,
  desk: PasteDesk | undefined,
): Promise<void> | undefined {
  const offer = ({ laid, hadHeader, remarks, table }: Laying) => {
    const { block, ways } = readPaste(pasted.sheet, laid);
    const landed = (read: PastedBlock) => land(hadHeader ? { ...read, hadHeader } : read, laid);
    const isClear = remarks.length + ways.length === 0;
    if (desk === undefined) landed(block);
    else if (table !== undefined && !(isClear && block.refused.length === 0)) desk.ontable(table);
    else if (isClear) landed(block);
    else {
      const answer = (mark?: DecimalMark) => landed(readPaste(pasted.sheet, laid, mark).block);
      desk.onpaste({ ways, remarks, land: answer });
    }
  };
  const plain = layFromCell(pasted);
  if (plain.hadHeader || mayBeTable(pasted.rows)) {
    return import('./lay-words.ts').then(
      ({ layWords }) => offer(layWords(pasted, plain)),
      () => offer({ ...plain, remarks: [VIEW_TEXT.pasteUnchecked] }),
    );
  }
  offer({ ...plain, remarks: [] });
  return undefined;
}

/** Whether a block may be more than figures: words stand in a row with others, or a year on top. */
function mayBeTable(rows: Pasted['rows']): boolean {
  if (rows.length > 1 && rows[0]?.every(isYear) === true) return true;
  return rows.some((line) => {
    const words = line.filter((text) => /\p{L}/u.test(text)).length;
    return words > 0 && line.filter((text) => text.trim() !== '').length > 1;
  });
}
