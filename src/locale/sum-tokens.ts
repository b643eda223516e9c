/**
 * A typed sum in pieces. Only numbers, + − × ÷, brackets and percent: no names, no functions, no
 * references to other cells.
 */
export type SumToken =
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: '+' | '-' | '*' | '/' | '(' | ')' | '%' };

/** Longer than anybody's sum; what comes from elsewhere is not looked at any further. */
export const LONGEST_SUM = 120;

const SIGNS: ReadonlyMap<string, '+' | '-' | '*' | '/' | '(' | ')' | '%'> = new Map([
  ['+', '+'],
  ['-', '-'],
  ['\u2212', '-'],
  ['\u2013', '-'],
  ['*', '*'],
  ['\u00d7', '*'],
  ['\u22c5', '*'],
  ['/', '/'],
  ['\u00f7', '/'],
  ['(', '('],
  [')', ')'],
  ['%', '%'],
]);

/** The pieces of a sum without its "="; undefined when something else stands in it. */
export function sumTokens(text: string): readonly SumToken[] | undefined {
  const tokens: SumToken[] = [];
  for (const [piece] of text.matchAll(/[\d.,]+|\s+|[^]/gu)) {
    const kind = SIGNS.get(piece);
    if (kind !== undefined) tokens.push({ kind });
    else if (/^[\d.,]/.test(piece)) tokens.push({ kind: 'number', text: piece });
    else if (piece.trim() !== '') return undefined;
  }
  return tokens;
}

/**
 * How a text looks: "sum" is one for sure, "maybe" can be a span of years or a day and a month as well
 * ("36-12"), "date" looks like a day or a telephone number, "none" is no sum at all. A text that
 * begins with "=" always is a sum.
 */
export function sumLook(text: string): 'sum' | 'maybe' | 'date' | 'none' {
  if (text.startsWith('=')) return 'sum';
  if (text.length > LONGEST_SUM || !ONLY_SUM.test(text) || !JOINED.test(text)) return 'none';
  if (DATE.test(text) || LEADING_ZERO.test(text)) return 'date';
  return SURE.test(text) ? 'sum' : 'maybe';
}

const ONLY_SUM = /^[\d\s.,+\-\u2212\u2013*\u00d7\u22c5/\u00f7()%]+$/;
/** Something that is joined to a number after it: neither "(5)" nor "−5" nor "1.500,-". */
const JOINED = /[\d)%] ?[+\-\u2212\u2013*\u00d7\u22c5/\u00f7] ?[-+\u2212(]{0,3}[\d,]/;
const SURE = /[+*\u00d7\u22c5\u00f7%]|\(\s*\d/;
const DATE = /\d ?[-/\u2013] ?\d{1,4} ?[-/\u2013] ?\d/;
/** "06", "0031": no amount begins so. */
const LEADING_ZERO = /(?:^|[^\d.,])0\d/;
