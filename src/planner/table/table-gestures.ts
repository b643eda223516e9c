import type { Sheet, SheetCell } from '../../sheets/sheet.ts';
import { CELL_MENU_TEXT } from '../../locale/cell-menu-text.ts';
import { parseClipboardGrid } from '../../locale/clipboard-grid.ts';
import { describeParseProblem, problemSentence } from '../../locale/problem-text.ts';
import { enterCell, startText } from '../cell-entry.ts';
import { givenChoices } from '../choice-entry.ts';
import { enterCells } from '../enter-cells.ts';
import { cellAt } from '../paste-block.ts';
import { enterPaste } from '../paste/enter-paste.ts';
import { land, refusalOf, type Entry, type Refusal, type Refusals } from '../refusals.ts';
import { typeInCell } from '../typed-cell.ts';
import type { CellEvents, SheetEvents } from './sheet-editing.ts';
import { shownSheet, type TableView } from './table-view.ts';

/** A cell in the table, with what is around it. */
export interface Spot {
  readonly sheet: Sheet;
  readonly view: TableView;
  readonly rowId: string;
  readonly colId: string;
  readonly cell: SheetCell;
}

/** A message: to read under the table, or only for a screen reader, as the table shows it already. */
export interface Said {
  readonly seen?: string;
  readonly unseen?: string;
}

/** What was said of a gesture, with what it was said about. */
export interface Told extends Said {
  readonly sheet: Sheet;
  readonly refused: Refusals;
}

/** What was said holds until the sheet changes, or what stands refused. */
export function stillSaid(told: Told | undefined, sheet: Sheet, refused: Refusals): Said {
  return told?.sheet === sheet && told.refused === refused ? told : {};
}

/** What the table itself does after a gesture. */
export interface TableResponse {
  readonly say: (said: Said) => void;
  readonly down: (column: string, rowId: string) => void;
}

/** What happens when a person types, pastes or goes back in one cell. */
export function cellEvents(
  spot: Spot,
  events: SheetEvents,
  { say, down }: TableResponse,
): CellEvents {
  const { rowId, colId, cell } = spot;
  const { address, label } = cell;
  const settle = (entries: readonly Entry[], unread: readonly Refusal[]): boolean => {
    const landing = land(entries, (changes) => events.onedit({ edit: 'set-cells', changes }));
    const refused = [...unread, ...landing.refused];
    const [first] = refused;
    events.onland({ landed: landing.landed, refused, isChange: landing.landed.length > 0 });
    say({ unseen: first === undefined ? '' : problemSentence(first.why, first.label) });
    return first === undefined;
  };
  const entryOf = (value: string | null, text: string): Entry[] =>
    address === undefined ? [] : [{ rowId, colId, label, text, change: { cell: address, value } }];
  const ontext = (text: string, isTyped: boolean): void => {
    const { entry: read, rounded } = isTyped
      ? typeInCell(cell, text)
      : { entry: enterCell(cell, text) };
    if (read.ok) {
      const isTaken = settle(entryOf(read.value, text), []);
      if (rounded !== undefined && isTaken) say({ seen: rounded });
    } else
      settle(
        [],
        entryOf(null, text).map((entry) => refusalOf(entry, read.reason)),
      );
  };
  return {
    ontext,
    onreading: (value) => {
      settle(entryOf(value, value), []);
    },
    onrestore: events.onrestore,
    ondown: () => down(colId, rowId),
    onfill: (way) => {
      const source = cellBefore(spot, way);
      if (source === undefined) say({ seen: CELL_MENU_TEXT.nothingBefore });
      else ontext(startText(source), false);
    },
    onblock: (text) => enterText(spot, text, events, say),
  };
}

/** The cell that Ctrl+D or Ctrl+R fills from; a name is no source of figures. */
function cellBefore({ sheet, rowId, colId }: Spot, way: 'down' | 'right'): SheetCell | undefined {
  const row = sheet.rows.findIndex(({ id }) => id === rowId);
  const column = sheet.columns.findIndex(({ id }) => id === colId);
  if (way === 'down') return row < 1 ? undefined : cellAt(sheet, row - 1, column);
  return column < 2 ? undefined : cellAt(sheet, row, column - 1);
}

/** A copied block on this spot, over the columns that are shown. */
function pastedAt({ sheet, view, rowId, colId }: Spot, rows: readonly (readonly string[])[]) {
  const shown = shownSheet(sheet, view);
  const row = shown.rows.findIndex(({ id }) => id === rowId);
  const column = shown.columns.findIndex(({ id }) => id === colId);
  return { sheet: shown, rows, row, column };
}

function enterText(spot: Spot, text: string, events: SheetEvents, say: TableResponse['say']): void {
  const rows = parseClipboardGrid(text);
  if (!rows.ok) {
    say({ seen: problemSentence(describeParseProblem(rows.reason)) });
    return;
  }
  const pasted = pastedAt(spot, rows.value);
  void enterPaste(
    pasted,
    (block, laid) => {
      const choices = givenChoices(pasted.sheet, laid);
      const { landing, said } = enterCells(block, choices, events.onedit);
      events.onland(landing);
      say({ seen: said });
    },
    events.desk,
  );
}
