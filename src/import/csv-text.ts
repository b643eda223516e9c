import { ImportRefusal } from './import-refusal.ts';

/** Bytes by which a text of two bytes a character, without a mark, is told. */
const LOOKED_AT = 4_000;

/** The text of a file in UTF-8, UTF-16 or Windows-1252. @throws ImportRefusal when it is no text */
export function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  // No text of any other code has a zero in it; pictures and programs do.
  if (bytes.includes(0)) return wideText(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** UTF-16 without a mark: most of its characters are of the West, with a zero as their other half. */
function wideText(bytes: Uint8Array): string {
  const start = bytes.subarray(0, LOOKED_AT);
  const zeros = [0, 1].map((half) => start.filter((byte, at) => at % 2 === half && byte === 0));
  const [even = 0, odd = 0] = zeros.map(({ length }) => length);
  const most = start.length / 2;
  const code = odd > 0.6 * most && even === 0 ? 'le' : even > 0.6 * most && odd === 0 ? 'be' : '';
  if (code === '' || bytes.length % 2 === 1) throw new ImportRefusal({ problem: 'no-sheet-file' });
  const text = new TextDecoder(`utf-16${code}`, { fatal: false }).decode(bytes);
  if (text.includes('\0')) throw new ImportRefusal({ problem: 'no-sheet-file' });
  return text;
}
