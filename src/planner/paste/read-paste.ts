import type { Sheet, SheetCell } from '../../sheets/sheet.ts';
import { readColumn, type ColumnWay } from '../../locale/column-notation.ts';
import type { DecimalInput, DecimalMark } from '../../locale/number-readings.ts';
import {
  decimalInputOf,
  enterCell,
  enterParsed,
  heldValue,
  startText,
  type CellEntry,
} from '../cell-entry.ts';
import type { PastedBlock } from '../paste-block.ts';
import { refusalOf, type Entry, type Refusal } from '../refusals.ts';
import { cellAt, type LaidText } from './laid-text.ts';

/** A copied block as the sheet takes it, and the question that its numbers ask. */
export interface ReadPaste {
  readonly block: PastedBlock;
  /** The answers to choose from, for more than one doubtful number. */
  readonly ways: readonly ColumnWay[];
}

interface NumberText extends LaidText {
  readonly cell: SheetCell;
  readonly input: DecimalInput;
}

/** Shown of each way. */
const SHOWN = 3;

/**
 * Reads a copied block for the cells that it is laid on: every column in one notation, a single row
 * too. `mark` is how a person wants the doubtful numbers to be read.
 */
export function readPaste(sheet: Sheet, laid: readonly LaidText[], mark?: DecimalMark): ReadPaste {
  const { read, ways, doubts } = readNumbers(sheet, laid, mark);
  const entries: Entry[] = [];
  const refused: Refusal[] = [];
  let skipped = 0;
  let outside = 0;
  for (const text of laid) {
    const cell = cellAt(sheet, text.row, text.column);
    if (cell === undefined) outside += text.text.trim() === '' ? 0 : 1;
    else if (cell.address === undefined) skipped += isSame(cell, text.text) ? 0 : 1;
    else {
      const entry = read.get(text) ?? enterCell(cell, text.text);
      const change = { cell: cell.address, value: entry.ok ? entry.value : null };
      const place = entryAt(sheet, text, cell.label);
      if (entry.ok) entries.push({ ...place, change });
      else refused.push(refusalOf({ ...place, change }, entry.reason));
    }
  }
  return { block: { entries, refused, skipped, outside }, ways: doubts > 1 ? ways : [] };
}

/** Text over a cell that cannot be typed in matters only when it says something else. */
function isSame(cell: SheetCell, given: string): boolean {
  const text = given.trim();
  return text === '' || text === cell.text || text === startText(cell);
}

function entryAt(sheet: Sheet, { row, column, text }: LaidText, label: string) {
  const rowId = sheet.rows[row]?.id ?? '';
  return { rowId, colId: sheet.columns[column]?.id ?? '', label, text: text.trim() };
}

/** The numbers of the block by column; those of a block of one row together. */
function groupsOf(sheet: Sheet, laid: readonly LaidText[]): readonly (readonly NumberText[])[] {
  const isOneRow = new Set(laid.map(({ row }) => row)).size === 1;
  const groups = new Map<number, NumberText[]>();
  for (const text of laid) {
    const cell = cellAt(sheet, text.row, text.column);
    const input = cell && decimalInputOf(cell);
    if (cell === undefined || input === undefined || text.text.trim() === '') continue;
    const key = isOneRow ? 0 : text.column;
    groups.set(key, [...(groups.get(key) ?? []), { ...text, cell, input }]);
  }
  return [...groups.values()];
}

/** What the numbers are that share a column with others; one alone is read as if it were typed. */
function readNumbers(sheet: Sheet, laid: readonly LaidText[], mark: DecimalMark | undefined) {
  const byPlace = new Map(laid.map((text) => [`${text.row} ${text.column}`, text]));
  const read = new Map<LaidText, CellEntry>();
  let ways: readonly ColumnWay[] = [];
  let doubts = 0;
  for (const group of groupsOf(sheet, laid)) {
    if (group.length < 2) continue;
    const texts = group.map(({ text }) => text);
    const inputs = group.map(({ input }) => input);
    const first = readColumn(texts, inputs);
    const doubtful = group.filter((_, at) => isDoubtful(first.cells[at]));
    // A column that says what is there already is no riddle.
    const isHeld = doubtful.every(({ cell, text }) => heldValue(cell, text) !== undefined);
    const asks = first.ways.length > 0 && !isHeld;
    const { cells } = asks && mark !== undefined ? readColumn(texts, inputs, { mark }) : first;
    if (asks) {
      ways = joinedWays(ways, first.ways);
      doubts += doubtful.length;
    }
    for (const [at, { row, column, cell, text }] of group.entries()) {
      const own = byPlace.get(`${row} ${column}`);
      const parsed = cells[at];
      if (own === undefined || parsed === undefined) continue;
      const held = isHeld && isDoubtful(parsed) ? heldValue(cell, text) : undefined;
      read.set(own, held ?? enterParsed(parsed));
    }
  }
  return { read, ways, doubts };
}

function isDoubtful(parsed: ReturnType<typeof readColumn>['cells'][number] | undefined): boolean {
  return parsed?.ok === false && parsed.reason.problem === 'doubtful';
}

function joinedWays(one: readonly ColumnWay[], other: readonly ColumnWay[]): readonly ColumnWay[] {
  const marks = new Set([...one, ...other].map(({ mark }) => mark));
  return [...marks].map((mark) => ({
    mark,
    examples: [...one, ...other]
      .flatMap((way) => (way.mark === mark ? way.examples : []))
      .slice(0, SHOWN),
  }));
}
