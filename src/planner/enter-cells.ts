import type { CellChange, Edit, EditProblem } from '../domain/edit.ts';
import { landingText } from '../locale/landing-text.ts';
import { problemSentence } from '../locale/problem-text.ts';
import type { GivenChoices } from './choice-entry.ts';
import type { PastedBlock } from './paste-block.ts';
import { land, type Landing } from './refusals.ts';

/** What became of a gesture over cells, and what is said of it. */
export interface Entered {
  readonly landing: Landing;
  readonly said: string;
}

/**
 * Offers what was read of a gesture to the plan: figures, texts and choices together are one edit,
 * one step of undo. What is emptied and may not be keeps its value where more cells were.
 */
export function enterCells(
  block: PastedBlock,
  choices: GivenChoices,
  onedit: (edit: Edit) => EditProblem | undefined,
): Entered {
  const { entries, outside } = block;
  const landing = land(entries, (changes) => onedit(gestureOf(changes, choices.edits)));
  const alone = landing.landed.length === 0 && choices.edits.length > 0;
  const isChosen = !alone || onedit(gestureOf([], choices.edits)) === undefined;
  const chosen = isChosen ? choices.edits.length : 0;
  const all = [...block.refused, ...landing.refused];
  const isBlock = entries.length + block.refused.length + choices.edits.length > 1;
  const refused = isBlock ? all.filter(({ text }) => text !== '') : all;
  const landed = landing.landed.length + chosen;
  const given = { landed: landing.landed, refused, isChange: landed > 0 };
  const [first] = refused;
  if (first !== undefined && refused.length === 1 && landed === 0 && !isBlock) {
    return { landing: given, said: problemSentence(first.why, first.label) };
  }
  const said = landingText({
    landed,
    refused: refused.length,
    emptied: landing.landed.every(({ text }) => text === '') && choices.emptied,
    held: all.length - refused.length,
    skipped: Math.max(0, block.skipped - choices.differing),
    unlisted: choices.unlisted,
    outside,
    hadHeader: block.hadHeader === true,
  });
  return { landing: given, said };
}

function gestureOf(changes: readonly CellChange[], choices: readonly Edit[]): Edit {
  const [only, ...others] = choices;
  if (only === undefined) return { edit: 'set-cells', changes };
  if (changes.length > 0) {
    return { edit: 'several', edits: [{ edit: 'set-cells', changes }, ...choices] };
  }
  return others.length === 0 ? only : { edit: 'several', edits: choices };
}
