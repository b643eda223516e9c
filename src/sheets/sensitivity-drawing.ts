import { DRAWING_TEXT } from '../locale/drawing-text.ts';
import { SENSITIVITY_TEXT } from '../locale/sensitivity-text.ts';
import { scaleOf, type Bar, type BarDrawing, type BarRow } from './drawing.ts';
import type { SensitivityRow, SensitivityTurn } from './sensitivity-rows.ts';

/** What the drawing of "Gevoeligheid" is about. */
export interface DrawnSensitivity {
  /** The plan's title. */
  readonly plan: string;
  readonly party: string;
  /** How far every input goes down and up. */
  readonly percent: string;
}

/** What moves a party's amount, as a drawing: the heaviest first, a bar for down and one for up. */
export function sensitivityDrawing(
  shown: readonly SensitivityRow[],
  { plan, party, percent }: DrawnSensitivity,
): BarDrawing {
  const rows = shown.map((row) => rowOf(row, percent));
  return {
    title: DRAWING_TEXT.sensitivity(party, plan),
    description: DRAWING_TEXT.sensitivityTold(percent),
    legend: [
      { sign: { colour: 'more', look: 'solid' }, text: DRAWING_TEXT.more },
      { sign: { colour: 'less', look: 'striped' }, text: DRAWING_TEXT.less },
    ],
    sections: [{ title: SENSITIVITY_TEXT.drawing, rows, scale: scaleOf(rows) }],
    notes: [DRAWING_TEXT.trial],
  };
}

function rowOf({ what, where, down, up }: SensitivityRow, percent: string): BarRow {
  const told = (turn: SensitivityTurn | undefined, words: string): string =>
    `${words}: ${turn === undefined ? SENSITIVITY_TEXT.notPossible : `${turn.text} ${turn.word}`}`;
  return {
    label: `${what}, ${where}`,
    text: `${told(down, SENSITIVITY_TEXT.down(percent))}; ${told(up, SENSITIVITY_TEXT.up(percent))}`,
    bars: [down, up].flatMap((turn) => (turn === undefined ? [] : [barOf(turn.cents)])),
  };
}

function barOf(cents: number): Bar {
  return cents > 0
    ? { from: 0, to: cents, colour: 'more', look: 'solid' }
    : { from: cents, to: 0, colour: 'less', look: 'striped' };
}
