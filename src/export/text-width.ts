/**
 * About how wide a text is, in px: a file is read with letters that nobody knows when it is made.
 * On the wide side, so that texts stay apart.
 */
export function textWidth(text: string, size: number): number {
  return Array.from(text, partOf).reduce((sum, part) => sum + part, 0) * size;
}

/** The width of a sign as a part of the size of the letters. */
function partOf(sign: string): number {
  if (/[iljtfr.,:;'’‘|! ()]/.test(sign)) return 0.36;
  if (/[mwMW—%€]/.test(sign)) return 0.95;
  return /\p{Lu}/u.test(sign) ? 0.7 : 0.6;
}

/** A text cut into lines of at most `width` px, between words. */
export function wrapped(text: string, width: number, size: number): readonly string[] {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(longer, size) > width) return [...lines, word];
    return [...lines.slice(0, -1), longer];
  }, []);
}

/** A text cut off with "…" where it is wider than `width` px. */
export function shortened(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  const signs = Array.from(text);
  while (signs.length > 1 && textWidth(`${signs.join('')}…`, size) > width) signs.pop();
  return `${signs.join('').trimEnd()}…`;
}
