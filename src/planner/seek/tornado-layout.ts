import type { SensitivityRow, SensitivityTurn } from '../../sheets/sensitivity-rows.ts';

/** Below this width in px the amounts stand under the bars instead of beside them. */
const NARROW = 560;
const HEAD = 30;
const LABEL = 22;
const BAR = 18;
/** Between the two bars of one input, when both go the same way. */
const GAP = 2;
/** Room for an amount beside a bar, such as "+12.394,40 meer". */
const AMOUNT = 132;
/** About the width of a letter of the labels in px. */
const LETTER = 7.6;

export interface TornadoBar {
  readonly way: 'down' | 'up';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly text: string;
  readonly textX: number;
  readonly textY: number;
  readonly anchor: 'start' | 'end';
}

export interface TornadoRow {
  readonly id: string;
  readonly y: number;
  readonly what: string;
  readonly where: string;
  readonly bars: readonly TornadoBar[];
}

export interface Tornado {
  readonly width: number;
  readonly height: number;
  readonly middle: number;
  readonly rows: readonly TornadoRow[];
}

/**
 * Where everything in the drawing stands, in px. The bars of all rows are on one scale; pixels are
 * for the drawing only and no amount comes out of them.
 * @param width room for the drawing
 */
export function tornadoLayout(rows: readonly SensitivityRow[], width: number): Tornado {
  const isNarrow = width < NARROW;
  const middle = width / 2;
  const half = Math.max(middle - (isNarrow ? 0 : AMOUNT), 20);
  const most = Math.max(1, ...rows.map(({ reach }) => reach));
  const scale = (cents: number): number => (Math.abs(cents) / most) * half;
  let y = HEAD;
  const placed = rows.map((row): TornadoRow => {
    const start = y;
    const isSame = Math.sign(row.down?.cents ?? 0) === Math.sign(row.up?.cents ?? 0);
    const bars = (['down', 'up'] as const).flatMap((way, place) => {
      const turn = row[way];
      if (turn === undefined || turn.cents === 0) return [];
      const below = isSame && place === 1 ? BAR + GAP : 0;
      return [
        barOf(way, turn, { middle, length: scale(turn.cents), isNarrow, y: start + LABEL + below }),
      ];
    });
    const second = isSame && bars.length > 1 ? BAR + GAP : 0;
    y += LABEL + BAR + second + (isNarrow ? 34 : 16);
    return { id: row.id, y: start, ...labelOf(row, width), bars };
  });
  return { width, height: y, middle, rows: placed };
}

interface Place {
  readonly middle: number;
  readonly length: number;
  readonly isNarrow: boolean;
  readonly y: number;
}

function barOf(
  way: 'down' | 'up',
  { cents, text, word }: SensitivityTurn,
  { middle, length, isNarrow, y }: Place,
): TornadoBar {
  const isMore = cents > 0;
  const end = isMore ? middle + length : middle - length;
  const beside = isMore ? end + 8 : end - 8;
  const under = isMore ? middle + 4 : middle - 4;
  return {
    way,
    x: isMore ? middle : end,
    y,
    width: Math.max(length, 1),
    text: `${text} ${word}`,
    textX: isNarrow ? under : beside,
    textY: isNarrow ? y + BAR + 17 : y + BAR - 4,
    anchor: isMore ? 'start' : 'end',
  };
}

/** Text in a drawing does not wrap: what has no room is cut off, and stands whole in the table. */
function labelOf({ what, where }: SensitivityRow, width: number): { what: string; where: string } {
  const room = Math.floor(width / LETTER);
  const left = room - what.length - 3;
  return { what: cut(what, room), where: left < 8 ? '' : cut(where, left) };
}

function cut(text: string, room: number): string {
  return text.length <= room ? text : `${text.slice(0, Math.max(room - 1, 1))}…`;
}
