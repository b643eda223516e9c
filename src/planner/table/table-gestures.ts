import type { Sheet, SheetCell } from '../../sheets/sheet.ts';
import { describeParseProblem, problemSentence } from '../../locale/problem-text.ts';
import { enterCell } from '../cell-entry.ts';
import { typeInCell } from '../typed-cell.ts';
import { parseClipboardGrid } from '../../locale/clipboard-grid.ts';
import { enterPaste } from '../paste/enter-paste.ts';
import { describePaste, type PastedBlock } from '../paste-block.ts';
import {
  afterLanding,
  land,
  refusalOf,
  withoutRefusal,
  type Entry,
  type Landing,
  type Refusal,
  type Refusals,
} from '../refusals.ts';
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

/** What the table itself does after a gesture. */
export interface TableResponse {
  readonly say: (said: Said) => void;
  readonly down: (column: string, rowId: string) => void;
}

/** What happens when a person types, pastes or goes back in one cell. */
export function cellEvents(
  spot: Spot,
  refused: Refusals,
  events: SheetEvents,
  { say, down }: TableResponse,
): CellEvents {
  const { rowId, colId, cell } = spot;
  const { address, label } = cell;
  const settle = (entries: readonly Entry[], unread: readonly Refusal[]): Landing => {
    const landing = land(entries, events.onchange);
    const all = { landed: landing.landed, refused: [...unread, ...landing.refused] };
    events.onrefuse(afterLanding(refused, all));
    const [first] = all.refused;
    say({ unseen: first === undefined ? '' : problemSentence(first.why, first.label) });
    return all;
  };
  const entryOf = (value: string | null, text: string): Entry[] =>
    address === undefined ? [] : [{ rowId, colId, label, text, change: { cell: address, value } }];
  return {
    ontext: (text, isTyped) => {
      const { entry: read, rounded } = isTyped
        ? typeInCell(cell, text)
        : { entry: enterCell(cell, text) };
      if (read.ok) {
        const { refused: left } = settle(entryOf(read.value, text), []);
        if (rounded !== undefined && left.length === 0) say({ seen: rounded });
      } else
        settle(
          [],
          entryOf(null, text).map((entry) => refusalOf(entry, read.reason)),
        );
    },
    onreading: (value) => {
      settle(entryOf(value, value), []);
    },
    onrestore: (place) => {
      events.onrefuse(withoutRefusal(refused, place));
    },
    ondown: () => down(colId, rowId),
    onblock: (text) => {
      enterText(spot, text, events, say, ({ entries, refused: unread }) => settle(entries, unread));
    },
  };
}

/** A copied block on this spot, over the columns that are shown. */
function pastedAt({ sheet, view, rowId, colId }: Spot, rows: readonly (readonly string[])[]) {
  const shown = shownSheet(sheet, view);
  const row = shown.rows.findIndex(({ id }) => id === rowId);
  const column = shown.columns.findIndex(({ id }) => id === colId);
  return { sheet: shown, rows, row, column };
}

function enterText(
  spot: Spot,
  text: string,
  { desk }: SheetEvents,
  say: TableResponse['say'],
  settle: (block: PastedBlock) => Landing,
): void {
  const rows = parseClipboardGrid(text);
  if (!rows.ok) {
    say({ seen: problemSentence(describeParseProblem(rows.reason)) });
    return;
  }
  const land = (block: PastedBlock) => {
    const { landed, refused } = settle(block);
    say({ seen: describePaste(landed.length, refused.length, block) });
  };
  void enterPaste(pastedAt(spot, rows.value), land, desk);
}
