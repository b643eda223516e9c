/** Control, bidi, zero width and the like: what cannot be seen, or turns the rest of a line. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]+/gu;

/** A text from a file as a plan may hold it: one line in NFC, nothing hidden, not too long. */
export function plainText(text: string, longest: number): string {
  const line = text
    .slice(0, 4 * longest)
    .replaceAll(HIDDEN, ' ')
    .replaceAll(/\s+/g, ' ');
  return line.normalize('NFC').trim().slice(0, longest).trim();
}
