import { fact } from '../content.ts';
import { formatDecimal, formatShare } from '../locale/number-nl.ts';
import type { Bar } from './bar.ts';

/** Conversations and moves of one counting (telling), as a source gives them. */
export interface Counting {
  readonly name: string;
  readonly talks: number;
  readonly moves: number;
}

/** A counting from two figures of the content. */
function counting(name: string, talks: string, moves: string): Counting {
  return { name, talks: Number(fact(talks).value), moves: Number(fact(moves).value) };
}

/** The memo's counting until May 2023, whole and by who did the talking. */
export function pilotCountings(): readonly [whole: Counting, province: Counting, own: Counting] {
  return [
    counting('Hele proef', 'gesprekken', 'verhuizingen'),
    counting('Coach van de provincie', 'gesprekken-provincie', 'verhuizingen-provincie'),
    counting('Consulent van deltaWonen', 'gesprekken-deltawonen', 'verhuizingen-deltawonen'),
  ];
}

/** The newspaper's counting at the end, and what had been aimed at. */
export function finalCountings(): readonly [reached: Counting, target: Counting] {
  return [
    counting('Bereikt', 'eindstand-gesprekken', 'eindstand-verhuizingen'),
    counting('Doel', 'doel-gesprekken', 'doel-verhuizingen'),
  ];
}

/** Moves per 100 conversations: "20,8". */
export function movesPerHundred({ talks, moves }: Counting): string {
  return formatShare(`${moves}/${talks}`, 1).replace('%', '');
}

/**
 * How much more often the conversations of the one led to a move than those of the other, as a
 * percentage of the other: 16 of 64 against 41 of 210 is "28%".
 */
export function moreOften(one: Counting, other: Counting): string {
  const own = one.moves * other.talks;
  const base = other.moves * one.talks;
  return formatShare(`${own - base}/${base}`, 0);
}

/** The two bars of a counting, conversations above moves. */
export function countingBars({ name, talks, moves }: Counting, soft?: true): Bar[] {
  const lighter = soft === undefined ? {} : { soft };
  return [
    { name: `${name}, gesprekken`, text: formatDecimal(`${talks}`), size: talks, ...lighter },
    { name: `${name}, verhuizingen`, text: formatDecimal(`${moves}`), size: moves, ...lighter },
  ];
}
