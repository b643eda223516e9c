import { formatClipboardGrid } from '../../locale/clipboard-grid.ts';
import { givenChoices, type GivenChoices } from '../choice-entry.ts';
import { enterCells } from '../enter-cells.ts';
import { pasteBlock, type PastedBlock } from '../paste-block.ts';
import { enterPaste } from '../paste/enter-paste.ts';
import type { LaidText } from '../paste/laid-text.ts';
import type { Refusal } from '../refusals.ts';
import type { GridEvents } from './grid-link.ts';

const NOTHING: PastedBlock = { entries: [], refused: [], skipped: 0, outside: 0 };

/**
 * Offers texts that were typed, filled or deleted to the plan, as one step of undo. Gives what was
 * refused.
 */
export function enterTexts(events: GridEvents, given: readonly LaidText[]): readonly Refusal[] {
  if (given.length === 0) return [];
  const { sheet } = events;
  const choices = givenChoices(sheet, given);
  const blocks = choices.others.flatMap(({ row, column, text }) => {
    const block = pasteBlock(sheet, row, column, formatClipboardGrid([[text]]));
    return block.ok ? [block.value] : [];
  });
  return landBlock(events, blocks.reduce(joined, NOTHING), choices);
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
      refused = landBlock(events, block, givenChoices(events.sheet, laid));
    },
    events.desk,
  );
  return refused;
}

function landBlock(
  events: GridEvents,
  block: PastedBlock,
  choices: GivenChoices,
): readonly Refusal[] {
  const { landing, said } = enterCells(block, choices, events.onedit);
  events.onland(landing, said);
  return landing.refused;
}

function joined(one: PastedBlock, other: PastedBlock): PastedBlock {
  return {
    entries: [...one.entries, ...other.entries],
    refused: [...one.refused, ...other.refused],
    skipped: one.skipped + other.skipped,
    outside: one.outside + other.outside,
  };
}
