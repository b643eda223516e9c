import { editDecimal } from './number-nl.ts';
import { parseDecimal, type DecimalInput } from './parse-number-nl.ts';
import type { SumNumber } from './sum-steps.ts';

const DUTCH = /^(\d{1,15}|\d{1,3}(?:\.\d{3}){1,4})?(?:,(\d{1,12}))?$/;
const WITH_DOT = /^\d{1,15}\.\d{1,12}$/;
const ONE_GROUP = /^[1-9]\d{0,2}\.\d{3}$/;

/**
 * What a number in a sum can be, as plain decimals: one, two where it stays in doubt, or none. What
 * is added or taken off reads as it does alone in the cell. A factor may have decimals that the
 * cell does not take: "72*1,025".
 */
export function numberReadings(
  { text, isTerm }: SumNumber,
  { places, unit }: DecimalInput,
): readonly string[] {
  if (isTerm) {
    const alone = parseDecimal(text, unit === undefined ? { places } : { places, unit });
    if (alone.ok) return [alone.value];
    if (alone.reason.problem === 'doubtful' && alone.reason.readings.length > 1) {
      return alone.reason.readings.map(({ value }) => value);
    }
  }
  if (ONE_GROUP.test(text)) return [text.replace('.', ''), text];
  if (WITH_DOT.test(text)) return [text];
  const dutch = text === '' ? null : DUTCH.exec(text);
  if (dutch === null) return [];
  const [, whole = '0', decimals] = dutch;
  const digits = whole.replaceAll('.', '');
  return [decimals === undefined ? digits : `${digits}.${decimals}`];
}

/** The readings of one number, to tell a person about: "1500 of 1,5". */
export function readingWords(readings: readonly string[]): string {
  return readings.map((each) => editDecimal(each)).join(' of ');
}
