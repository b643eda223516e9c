import { formatClipboardGrid } from '../../locale/clipboard-grid.ts';
import { givenChoices, type GivenChoices } from '../choice-entry.ts';
import { enterCells } from '../enter-cells.ts';
import { pasteBlock, type PastedBlock } from '../paste-block.ts';
import { enterPaste } from '../paste/enter-paste.ts';
import type { LaidText } from '../paste/laid-text.ts';
import type { Refusal } from '../refusals.ts';
import type { GridEvents } from './grid-link.ts';
import { typedSumBlock, type SumBlock } from './typed-sum-block.ts';

const NOTHING: PastedBlock = { entries: [], refused: [], skipped: 0, outside: 0 };

/**
 * Offers texts that were typed, filled or deleted to the plan, as one step of undo. Gives what was
 * refused.
 */
export function enterTexts(events: GridEvents, given: readonly LaidText[]): readonly Refusal[] {
  if (given.length === 0) return [];
  const { sheet } = events;
  const choices = givenChoices(sheet, given);
  const blocks = choices.others.flatMap((each): SumBlock[] => {
    const sum = typedSumBlock(sheet, each);
    if (sum !== undefined) return [sum];
    const block = pasteBlock(sheet, each.row, each.column, formatClipboardGrid([[each.text]]));
    return block.ok ? [block.value] : [];
  });
  const rounded = blocks.flatMap((each) => each.rounded ?? []);
  return landBlock(events, blocks.reduce(joined, NOTHING), choices, rounded[0]);
}

/**
 * Offers a copied block to the plan as one step of undo, after a question where it needs one.
 * @param onlaid hears what was refused, and where the block was laid
 */
export function enterBlock(
  events: GridEvents,
  rows: readonly (readonly string[])[],
  row: number,
  column: number,
  onlaid: (refused: readonly Refusal[], laid: readonly LaidText[]) => void,
): void {
  void enterPaste(
    { sheet: events.sheet, rows, row, column },
    (block, laid) => {
      onlaid(landBlock(events, block, givenChoices(events.sheet, laid)), laid);
    },
    events.desk,
  );
}

function landBlock(
  events: GridEvents,
  block: PastedBlock,
  choices: GivenChoices,
  rounded?: string,
): readonly Refusal[] {
  const { landing, said } = enterCells(block, choices, events.onedit);
  const isRounded = rounded !== undefined && landing.refused.length === 0;
  events.onland(landing, isRounded ? `${said} ${rounded}` : said);
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
