/** Signs of money; the letters as a word of their own. */
const CURRENCY = /[\p{Sc}]|\b(?:EUR|USD|GBP|CHF)\b/iu;

/** Whether the texts around a number say that it is money. */
export function isCurrency(signs: string): boolean {
  return CURRENCY.test(signs);
}

/** Words behind a number that make it larger, by the powers of ten. */
const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^(?:x ?1[. ]?000|k|dzd\.?|duizend(?:en)?|duiz\.?|thousand)$/i, 3],
  [/^(?:x ?1[. ]?000[. ]?000|m|mln\.?|mio\.?|miljoen(?:en)?|million)$/i, 6],
  [/^(?:mrd\.?|mld\.?|miljard(?:en)?|bn|billion)$/i, 9],
];

/**
 * How many powers of ten the texts around a number add to it: 3 for "duizend". Undefined when they
 * put digits or a per mille sign against it, so that it reads as another number.
 */
export function scaleOf(before: string, after: string): number | undefined {
  const word = after.slice(0, 60).replace(CURRENCY, '').trim();
  const found = SCALES.find(([pattern]) => pattern.test(word));
  if (found !== undefined) return found[1];
  return /\d[.,]?$/.test(before) || /^[.,'\s]?\d|^\s?\u2030/.test(after) ? undefined : 0;
}

/** Whether the texts around a number are a minus sign or brackets, beside a sign of money. */
export function showsMinus(before: string, after: string): boolean {
  const bare = (text: string) => text.slice(0, 60).replace(CURRENCY, '').replace('%', '').trim();
  return /^[-\u2212\u2013(]$/.test(bare(before)) || /^[-\u2212\u2013]$/.test(bare(after));
}
