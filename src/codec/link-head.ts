import { ALPHABET, valueOfDigit } from './base64url.ts';

/** Characters in front of what they count. */
export const HEAD = 4;

/**
 * The head of a link: three digits in base 64 that count the characters behind it and a check digit
 * over those three. Whatever stands behind a link, the head tells where it ends; and without it a
 * damaged stream and a shortened one look the same.
 */
export function countedHead(length: number): string {
  const digits = [(length >> 12) & 63, (length >> 6) & 63, length & 63];
  return [...digits, checkDigit(digits)].map((digit) => ALPHABET.charAt(digit)).join('');
}

/** How many characters stand behind this head; nothing when it is not whole or was changed. */
export function countOf(head: string): number | undefined {
  const [first, second, third, check] = Array.from(head, valueOfDigit);
  if (first === undefined || second === undefined || third === undefined) return undefined;
  if (check !== checkDigit([first, second, third])) return undefined;
  return (first << 12) | (second << 6) | third;
}

/** The weights are odd, so no change of one digit leaves the sum modulo 64 as it was. */
function checkDigit(digits: readonly number[]): number {
  return digits.reduce((sum, digit, place) => sum + digit * (2 * place + 1), 0) & 63;
}
