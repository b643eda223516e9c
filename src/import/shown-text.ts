import { plainLine } from '../domain/plain-line.ts';

/** A text from a file as a plan may hold it: one line in NFC, nothing hidden, not too long. */
export function plainText(text: string, longest: number): string {
  const line = plainLine(text.slice(0, 4 * longest)).replaceAll(/\s+/g, ' ');
  return line.slice(0, longest).trim();
}
