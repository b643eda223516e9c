import type { Sheet, SheetCell } from '../../sheets/sheet.ts';
import { problemSentence } from '../../locale/problem-text.ts';
import { enterCell } from '../cell-entry.ts';
import { typeInCell } from '../typed-cell.ts';
import { describePaste, pasteBlock } from '../paste-block.ts';
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
      const block = blockAt(spot, text);
      if (!block.ok) {
        say({ seen: problemSentence(block.reason) });
        return;
      }
      const { landed, refused: left } = settle(block.value.entries, block.value.refused);
      say({ seen: describePaste(landed.length, left.length, block.value) });
    },
  };
}

/** The copied block with its first cell at this spot, over the columns that are shown. */
function blockAt({ sheet, view, rowId, colId }: Spot, text: string) {
  const shown = shownSheet(sheet, view);
  const row = shown.rows.findIndex(({ id }) => id === rowId);
  const column = shown.columns.findIndex(({ id }) => id === colId);
  return pasteBlock(shown, row, column, text);
}
