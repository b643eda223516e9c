import type { CellAddress, Edit, EditProblem } from '../../domain/edit.ts';
import type { Question } from '../../domain/question.ts';
import type { Arrival } from '../arrival.ts';
import type { Sheet, SheetItem } from '../../sheets/sheet.ts';
import type { MenuPoint } from '../menu/menu-place.ts';
import type { PasteDesk } from '../paste/enter-paste.ts';
import type { Landing, Refusal, Refusals } from '../refusals.ts';
import type { CellBlock } from './grid-clipboard.ts';

/** What the planner tells the grid, and what the grid reports. It never changes the plan itself. */
export interface GridEvents {
  readonly sheet: Sheet;
  readonly refusals: Refusals;
  /** The party of "Ik kijk als …". */
  readonly mine: string | undefined;
  /** The cell to go to, such as the first one of a new line; then `onarrived` is called. */
  readonly arrival?: Arrival | undefined;
  readonly onarrived?: () => void;
  /** Offers one gesture to the plan. Gives the problem when the plan refuses it. */
  readonly onedit: (edit: Edit) => EditProblem | undefined;
  readonly onland: (landing: Landing, message: string) => void;
  /** Back to the value that the plan holds. */
  readonly onrestore: (cell: CellAddress) => void;
  readonly onquestion: (question: Question) => void;
  /** Asks to rename, move or remove what a row or column stands for. */
  readonly onitem: (item: SheetItem) => void;
  /** Gives a column another width in px, or its own one back. */
  readonly onresize: (column: string, width: number | undefined) => void;
  /** Asks about a copied block that cannot simply land. */
  readonly desk: PasteDesk;
  /** What was refused in a cell before, newest first. */
  readonly refusedBefore: (cell: CellAddress) => readonly Refusal[];
  readonly onundo: () => void;
  readonly onredo: () => void;
}

/** What the grid tells its own frame besides. */
export interface GridLink extends GridEvents {
  /** Row -1 is the header. The blocks are all that is chosen. */
  readonly onselect: (row: number, column: number, blocks: readonly CellBlock[]) => void;
  /** Asks for the menu of a chosen cell, at a point of the window. */
  readonly onmenu: (row: number, column: number, point: MenuPoint) => void;
  /** Cells may stand elsewhere now. */
  readonly onmoved: () => void;
}
