import { refuse, succeed, type Result } from '../domain/result.ts';
import { ALPHABET, valueOfDigit } from './base64url.ts';

/** Characters in front of what they count. */
export const HEAD = 4;

/**
 * The head of a link: three digits in base 64 that count the characters behind it and a check digit
 * over those three. Without it a damaged stream and a shortened one look the same; with it "cut
 * off" and "changed" are told apart for every single character.
 */
export function countedHead(length: number): string {
  const digits = [(length >> 12) & 63, (length >> 6) & 63, length & 63];
  return [...digits, checkDigit(digits)].map((digit) => ALPHABET.charAt(digit)).join('');
}

/** Compares the head of a link with what stands behind it. */
export function readHead(characters: string): Result<true, 'cut-off' | 'changed'> {
  const digits = Array.from(characters.slice(0, HEAD), valueOfDigit);
  if (!digits.every((digit) => digit !== undefined)) return refuse('changed');
  if (digits.length < HEAD) return refuse('cut-off');
  const [first = 0, second = 0, third = 0, check] = digits;
  if (check !== checkDigit([first, second, third])) return refuse('changed');
  const counted = (first << 12) | (second << 6) | third;
  const found = characters.length - HEAD;
  if (found === counted) return succeed(true);
  return refuse(found < counted ? 'cut-off' : 'changed');
}

/** The weights are odd, so no change of one digit leaves the sum modulo 64 as it was. */
function checkDigit(digits: readonly number[]): number {
  return digits.reduce((sum, digit, place) => sum + digit * (2 * place + 1), 0) & 63;
}
