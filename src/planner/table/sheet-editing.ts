import type { CellAddress, Edit, EditProblem } from '../../domain/edit.ts';
import type { Question } from '../../domain/question.ts';
import type { SheetItem } from '../../sheets/sheet.ts';
import type { PasteDesk } from '../paste/enter-paste.ts';
import type { Landing } from '../refusals.ts';

/** What a sheet asks of the planner around it; the table and the grid have the same. */
export interface SheetEvents {
  /** Offers one gesture to the plan. Gives the problem when the plan refuses it. */
  readonly onedit: (edit: Edit) => EditProblem | undefined;
  readonly onquestion: (question: Question) => void;
  /** What became of a gesture; the planner keeps what was refused. */
  readonly onland: (landing: Landing) => void;
  /** Back to the value that the plan holds. */
  readonly onrestore: (cell: CellAddress) => void;
  /** Asks about a copied block that cannot simply land; without it the block lands as it is. */
  readonly desk?: PasteDesk | undefined;
  /** Asks to rename, move or remove what a row or column stands for. */
  readonly onitem?: ((item: SheetItem) => void) | undefined;
}

/** What one cell asks of its table. */
export interface CellEvents {
  /** A text was typed in the cell, or pasted, and the person went on. */
  readonly ontext: (text: string, isTyped: boolean) => void;
  /** One of the offered readings was chosen, in the plan's notation. */
  readonly onreading: (value: string) => void;
  /** Back to the value that the plan holds. */
  readonly onrestore: (cell: CellAddress) => void;
  /** To the next cell of the column. */
  readonly ondown: () => void;
  /** The cell takes what stands above it (Ctrl+D), or left of it (Ctrl+R). */
  readonly onfill: (way: 'down' | 'right') => void;
  /** A copied block was pasted: it is laid over the sheet from this cell. */
  readonly onblock: (text: string) => void;
}
