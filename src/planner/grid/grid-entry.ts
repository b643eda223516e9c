import { formatClipboardGrid } from '../../locale/clipboard-grid.ts';
import { problemSentence } from '../../locale/problem-text.ts';
import type { ChoiceOption, SheetCell } from '../../sheets/sheet.ts';
import { cellAt, describePaste, pasteBlock, type PastedBlock } from '../paste-block.ts';
import type { LaidText } from '../paste/laid-text.ts';
import { enterPaste } from '../paste/enter-paste.ts';
import { land, type Refusal } from '../refusals.ts';
import type { GridEvents } from './grid-link.ts';

/** A text on its way to a cell. */
export type GivenText = LaidText;

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

/**
 * Offers a copied block to the plan as one step of undo, after a question where it needs one. Gives
 * what was refused at once.
 */
export function enterBlock(
  events: GridEvents,
  rows: readonly (readonly string[])[],
  row: number,
  column: number,
): readonly Refusal[] {
  let refused: readonly Refusal[] = [];
  void enterPaste(
    { sheet: events.sheet, rows, row, column },
    (block, laid) => {
      const chosen = laid.filter((each) => choose(events, each)).length;
      refused = landBlocks(events, [block], chosen);
    },
    events.desk,
  );
  return refused;
}

function landBlocks(
  events: GridEvents,
  blocks: readonly PastedBlock[],
  chosen = 0,
): readonly Refusal[] {
  const [only, ...others] = blocks;
  const whole = only !== undefined && others.length === 0 ? only : blocks.reduce(joined, NOTHING);
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
