/** The alphabet of RFC 4648 section 5; the place of a character is its value. */
export const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

const VALUES = new Map(Array.from(ALPHABET, (character, value) => [character, value]));

/** The value 0 to 63 of one character, or nothing for a character outside the alphabet. */
export function valueOfDigit(character: string): number | undefined {
  return VALUES.get(character);
}

/** Bytes as base64url without padding. */
export function toBase64Url(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += 3) {
    const [first = 0, second = 0, third = 0] = bytes.subarray(start, start + 3);
    const bits = (first << 16) | (second << 8) | third;
    const digits = Math.min(bytes.length - start, 3) + 1;
    for (let digit = 0; digit < digits; digit += 1) {
      text += ALPHABET.charAt((bits >> (18 - 6 * digit)) & 63);
    }
  }
  return text;
}

/**
 * Bytes from base64url, or nothing for anything that `toBase64Url` would not have written: a
 * foreign character, padding, a lone last character, spare bits that are not 0.
 */
export function fromBase64Url(text: string): Uint8Array | undefined {
  if (text.length % 4 === 1) return undefined;
  const bytes = new Uint8Array(Math.floor((text.length * 6) / 8));
  let [bits, width, place] = [0, 0, 0];
  for (const character of text) {
    const value = VALUES.get(character);
    if (value === undefined) return undefined;
    [bits, width] = [((bits << 6) | value) & 0xfff, width + 6];
    if (width < 8) continue;
    width -= 8;
    bytes[place] = bits >> width;
    place += 1;
  }
  return (bits & ((1 << width) - 1)) === 0 ? bytes : undefined;
}
