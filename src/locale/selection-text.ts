import { roundedDecimal } from '../domain/shown-decimal.ts';
import { formatFraction, formatRounded } from './number-nl.ts';
import type { NumberUnit } from './number-signs.ts';

/** The numbers of a selection, of one unit. */
export interface SelectionNumbers {
  readonly unit: NumberUnit;
  readonly count: number;
  /** Exact, as "num/den". */
  readonly sum: string;
  readonly average: string;
  /** The decimals of the number that has most of them. */
  readonly places: number;
  /** What stands in the cells is rounded, and adds up to something else. */
  readonly differsFromShown: boolean;
}

const MOST_PLACES = 6;

/** "Som 100,0 · Gemiddelde 16,7 · Aantal 6": the sum exact, the average rounded. */
export function selectionText(numbers: SelectionNumbers): string {
  const { unit, count, sum, average, places, differsFromShown } = numbers;
  const least = unit === 'euro' ? 2 : Math.max(1, places);
  const whole = places === 0 && unit !== 'euro' && roundedDecimal(average, 0).exact;
  const rounded = differsFromShown ? ' (met alle decimalen)' : '';
  return [
    `Som ${withUnit(exactText(sum, unit === 'euro' ? 2 : places), unit)}${rounded}`,
    `Gemiddelde ${withUnit(formatRounded(average, whole ? 0 : least), unit)}`,
    countText(count),
  ].join(' · ');
}

/** "Aantal 6", where the numbers cannot be added: hours and euros, say. */
export function countText(count: number): string {
  return `Aantal ${count}`;
}

/** All decimals, and at least as many as the cells have. */
function exactText(fraction: string, places: number): string {
  const { exact } = roundedDecimal(fraction, places);
  return exact ? formatRounded(fraction, places) : formatFraction(fraction, MOST_PLACES);
}

function withUnit(text: string, unit: NumberUnit): string {
  if (unit === 'euro') return `€\u00a0${text}`;
  if (unit === 'percent') return `${text}%`;
  return unit === 'hours' ? `${text}\u00a0uur` : text;
}
