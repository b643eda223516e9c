import { valueOfDigit } from './base64url.ts';
import { countOf, HEAD } from './link-head.ts';
import { digitsFrom, marksIn, MAX_LINK } from './link-text.ts';
import { decoded } from './undo-encoding.ts';

type Why = 'cut-off' | 'changed' | 'newer-version' | 'not-a-plan-link' | 'too-large';

const BEGUN = /# ?p ?(?:l ?(?:a ?n? ?)?)?(?:%3?)?$/;
const CLOSING = String.raw`[.,;:!?)\]}"'’”»*]`;
/** What ends a link: punctuation and a gap, a parameter, dots in the place of what was left out. */
const END = new RegExp(String.raw`^(?:…|\.\.\.|[&?]\w+=|${CLOSING}+(?:…| |$))`);
/** Quoted-printable writes the "=" of a marker so, and a version 3 is not what it says. */
const CODED_EQUALS = /^3 ?D ?(?=[12])/i;

/** Whether a text ends within the marker of a link. */
export function isBegun(reading: string): boolean {
  return BEGUN.test(reading);
}

/** Why the first link of a reading opens nothing. Asked only after every link in it was tried. */
export function whyNot(reading: string): Why {
  const places = marksIn(reading);
  const at = places.find((place) => /[1-9]/.test(reading.charAt(place))) ?? places[0] ?? 0;
  const coded = CODED_EQUALS.exec(reading.slice(at, at + 5))?.[0].length ?? 0;
  const version = reading.charAt(at + coded);
  if (version === '') return 'cut-off';
  if (version === '1' || version === '2') return whyNotHere(reading, at + coded + 1);
  return /[3-9]/.test(version) ? 'newer-version' : 'not-a-plan-link';
}

function whyNotHere(reading: string, from: number): Why {
  const { digits: head, end } = digitsFrom(reading, from, HEAD);
  if (head.length < HEAD) return isEnd(reading, end) ? 'cut-off' : 'changed';
  const count = countOf(head);
  const found = walk(reading, end, count ?? 0);
  if (HEAD + Math.max(found.first, count ?? 0) > MAX_LINK) return 'too-large';
  if (count === undefined || found.isWhole || found.first > count) return 'changed';
  // More than were counted, but in pieces: the link stopped at a gap, and other words follow.
  return found.all > count || !found.isBroken ? 'cut-off' : 'changed';
}

interface Walked {
  /** How many characters stand before the first gap, and before something foreign. */
  readonly first: number;
  readonly all: number;
  /** A gap or an end stands right behind as many as were counted. */
  readonly isWhole: boolean;
  /** Something foreign stands among them, and they go on behind it. */
  readonly isBroken: boolean;
}

function walk(text: string, from: number, count: number): Walked {
  let [all, place] = [0, from];
  const pieces: number[] = [];
  for (; place < text.length; place += 1) {
    const character = text.charAt(place);
    if (valueOfDigit(character) !== undefined) all += 1;
    else if (character === ' ') pieces.push(all);
    else break;
  }
  const isBroken = !isEnd(text, place);
  if (!isBroken) pieces.push(all);
  return { first: pieces[0] ?? all, all, isWhole: pieces.includes(count), isBroken };
}

function isEnd(text: string, place: number): boolean {
  return place >= text.length || END.test(decoded(text.slice(place, place + 100)));
}
