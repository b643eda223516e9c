import { formatClipboardGrid } from '../../locale/clipboard-grid.ts';
import { problemSentence } from '../../locale/problem-text.ts';
import type { ChoiceOption, SheetCell } from '../../sheets/sheet.ts';
import { cellAt, describePaste, pasteBlock, type PastedBlock } from '../paste-block.ts';
import { land, type Refusal } from '../refusals.ts';
import type { GridEvents } from './grid-link.ts';

/** A text on its way to a cell. */
export interface GivenText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const NOTHING: PastedBlock = { entries: [], refused: [], skipped: 0, outside: 0 };

/**
 * Offers texts that were typed, filled or deleted to the plan, as one step of undo; a choice from
 * a list is a step of its own. Gives what was refused.
 */
export function enterTexts(events: GridEvents, given: readonly GivenText[]): readonly Refusal[] {
  const { sheet } = events;
  const texts = given.filter((each) => !choose(events, each));
  const blocks = texts.flatMap(({ row, column, text }) => {
    const block = pasteBlock(sheet, row, column, formatClipboardGrid([[text]]));
    return block.ok ? [block.value] : [];
  });
  return texts.length === 0 ? [] : landBlocks(events, blocks);
}

/** Offers a copied block to the plan as one step of undo. Gives what was refused. */
export function enterBlock(
  events: GridEvents,
  rows: readonly (readonly string[])[],
  row: number,
  column: number,
): readonly Refusal[] {
  const block = pasteBlock(events.sheet, row, column, formatClipboardGrid(rows));
  if (!block.ok) {
    events.onland({ landed: [], refused: [] }, problemSentence(block.reason));
    return [];
  }
  let chosen = 0;
  for (const [down, line] of rows.entries()) {
    for (const [right, text] of line.entries()) {
      if (choose(events, { row: row + down, column: column + right, text })) chosen += 1;
    }
  }
  return landBlocks(events, [block.value], chosen);
}

function landBlocks(
  events: GridEvents,
  blocks: readonly PastedBlock[],
  chosen = 0,
): readonly Refusal[] {
  const whole = blocks.reduce(joined, NOTHING);
  const landing = land(whole.entries, events.onchange);
  const refused = [...whole.refused, ...landing.refused];
  const [first] = refused;
  const skipped = Math.max(0, whole.skipped - chosen);
  const count = landing.landed.length + chosen;
  const message =
    first !== undefined && refused.length === 1 && count === 0
      ? problemSentence(first.why, first.label)
      : describePaste(count, refused.length, { ...whole, skipped });
  events.onland({ landed: landing.landed, refused }, message);
  return refused;
}

function joined(one: PastedBlock, other: PastedBlock): PastedBlock {
  return {
    entries: [...one.entries, ...other.entries],
    refused: [...one.refused, ...other.refused],
    skipped: one.skipped + other.skipped,
    outside: one.outside + other.outside,
  };
}

/** Takes a text to a cell with a list of its own; false when the cell has none, or not this text. */
function choose(events: GridEvents, { row, column, text }: GivenText): boolean {
  const cell = cellAt(events.sheet, row, column);
  const option = cell?.choice === undefined ? undefined : optionOf(cell, text);
  if (cell?.choice === undefined || option === undefined) return false;
  if (option.value !== chosenValue(cell)) events.onchoose(cell.choice, option.value);
  return true;
}

function optionOf({ input }: SheetCell, text: string): ChoiceOption | undefined {
  if (input?.type !== 'choice') return undefined;
  const wanted = text.trim();
  const { options } = input;
  return (
    options.find(({ value }) => value === wanted) ?? options.find((each) => each.text === wanted)
  );
}

function chosenValue({ input }: SheetCell): string | undefined {
  return input?.type === 'choice' ? input.chosen : undefined;
}
