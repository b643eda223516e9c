/** How a part of a text is set: raised or lowered as the number of a note is, or struck through. */
export type TextMark = 'raised' | 'lowered' | 'struck';

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const LOWERED = '₀₁₂₃₄₅₆₇₈₉';
const STROKE = '\u0336';

/**
 * A part of a text as it is seen: the 1 of a note behind 14,8 stays a small one, so that nobody
 * reads 14,81, and what is struck through keeps its stroke, so that it is no part of a number.
 */
export function markedText(text: string, mark: TextMark | undefined): string {
  if (mark === undefined) return text;
  if (mark === 'struck') return text.replace(/\S/gu, `$&${STROKE}`);
  const digits = mark === 'raised' ? RAISED : LOWERED;
  return text.replace(/\d/g, (digit) => digits.charAt(Number(digit)));
}
