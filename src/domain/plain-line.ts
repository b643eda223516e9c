/** Line ends, tabs and other controls: they part words. */
const BREAKS = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;
/** Soft hyphens, joiners, bidi marks and the like: what cannot be seen stands within words. */
const HIDDEN = /[\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]+/gu;

/**
 * A text from a keyboard, a paste or a file as a plan may hold it: one line in NFC with nothing
 * hidden. A line end becomes a space; nobody has to type a text again for what cannot be seen.
 */
export function plainLine(text: string): string {
  const shown = text.replaceAll(HIDDEN, '');
  const line = shown.replaceAll(BREAKS, ' ');
  // Only what a line end left behind: two spaces that somebody typed stay.
  return (line === shown ? line : line.replaceAll(/ {2,}/g, ' ')).normalize('NFC').trim();
}
