import { valueOfDigit } from './base64url.ts';
import { countedHead, countOf, HEAD } from './link-head.ts';
import { readings } from './link-readings.ts';

/** The most characters that a link may carry; more opens badly in programs between two people. */
export const MAX_LINK = 32_768;

/** What stands in front of the version and the characters that carry the plan. */
export const MARKER = '#plan=';

/** Around a link there may be a sentence or a whole mail, and each of its characters may be a code. */
export const LONGEST_TEXT = 4 * MAX_LINK;

const MARK = /# ?(?:p ?l ?a ?n|P ?L ?A ?N) ?= ?/g;
/** Fewer carry no plan: a hash alone takes eleven. */
const SHORTEST = 12;

/** What may be a plan: which link format, and the characters behind the head, as many as it counts. */
export interface Carried {
  readonly version: string;
  readonly characters: string;
}

/** Where the version of a link stands in a reading, for each marker in it. */
export function marksIn(reading: string): number[] {
  return Array.from(reading.matchAll(MARK), (mark) => mark.index + mark[0].length);
}

/**
 * What may be a plan in a reading of a text, in the order in which it stands there. No sign of a
 * marker belongs to the characters, so no two of them share one.
 */
export function* carriedIn(reading: string): Generator<Carried> {
  for (const at of marksIn(reading)) {
    const { digits: head, end } = digitsFrom(reading, at + 1, HEAD);
    const count = countOf(head) ?? 0;
    if (count < SHORTEST || HEAD + count > MAX_LINK) continue;
    const { digits: characters } = digitsFrom(reading, end, count);
    if (characters.length === count) yield { version: reading.charAt(at), characters };
  }
}

/** As many digits as asked for, or as there are; the gaps between them are passed over. */
export function digitsFrom(
  text: string,
  from: number,
  count: number,
): { readonly digits: string; readonly end: number } {
  let [digits, end] = ['', from];
  while (digits.length < count && end < text.length) {
    const character = text.charAt(end);
    if (valueOfDigit(character) !== undefined) digits += character;
    else if (character !== ' ') break;
    end += 1;
  }
  return { digits, end };
}

/** The link that carries it, to put behind the address of the planner. */
export function fragmentOf({ version, characters }: Carried): string {
  return `${MARKER}${version}${countedHead(characters.length)}${characters}`;
}

/**
 * The fragment of the planner that opens the link in a text: the link itself, or what is left of
 * one. Nothing when there is no trace of a link. Proves nothing: the planner does.
 */
export function fragmentIn(text: string): string | undefined {
  if (text.length > LONGEST_TEXT) return undefined;
  let rest: string | undefined;
  for (const reading of readings(text)) {
    const [first] = carriedIn(reading);
    if (first !== undefined) return fragmentOf(first);
    const [at] = marksIn(reading);
    if (at !== undefined) rest ??= `${MARKER}${reading.slice(at)}`;
  }
  return rest;
}
