import { fromBase64Url } from './base64url.ts';
import { charactersOf, decoded, tidied } from './undo-encoding.ts';

// How a text with a link in it may have to be read: a fixed, small number of ways, each in time that
// grows with the text. Which of them is right is not decided here: the hash of a link proves it.

/** One way in which programs change a text: whether it may have been that, and its undoing. */
interface Way {
  readonly shows: RegExp;
  readonly undo: (text: string) => string;
}

/** Marks of HTML that stand within words. */
const TAG =
  /<\/?(?:wbr|br|b|i|u|a|p|em|strong|span|font|mark|div|code|o:p)(?:[\s/][^<>]{0,500})?>/gi;
const HYPHENATED = /[-\u2010][ \t]*[\r\n][\s<>|]*/g;
const QUOTED_PRINTABLE = /(?:= ?[0-9a-f] ?[0-9a-f])+/gi;
const DEFENSE = /(?:- ?[0-9a-f] ?[0-9a-f])+/gi;
const CODED_EQUALS = /=3D/i;
/** "http" or "#plan" at the beginning of what some programs keep in base64. */
const ADDRESS_IN_BASE64 = /(?:aHR0c|I3BsYW4)[\w+/-]{20,}/g;

/** Changes of the text as it was sent, before anything else is undone. */
const AS_SENT: readonly Way[] = [
  { shows: TAG, undo: (text) => text.replace(TAG, '') },
  { shows: HYPHENATED, undo: (text) => text.replace(HYPHENATED, '') },
];

/** Quoted-printable: line breaks only, every sign by its code, and "=" only where breaks are lost. */
const AS_MAILED: readonly Way[] = [
  { shows: /= /, undo: (text) => text.replace(/= /g, '') },
  {
    shows: /=/,
    undo: (text) => text.replace(/= /g, '').replace(QUOTED_PRINTABLE, charactersOf),
  },
  { shows: CODED_EQUALS, undo: equalsDecoded },
];

/** What stands within a text that is decoded. */
const WITHIN: readonly Way[] = [
  // Proofpoint's second way: "-" in front of codes, "_" for "/"; and its third: "*" for "#".
  {
    shows: /-(?:25)*23p/i,
    undo: (text) => text.replace(/_/g, '/').replace(DEFENSE, charactersOf),
  },
  { shows: /\/v3\/__/, undo: (text) => text.replace(/\*(plan)[*=]/gi, '#$1=') },
  // A backslash in front of a sign, as for Markdown; marks that turn the direction of writing.
  {
    shows: /\\[-_#= ]|[\u202A-\u202E]/,
    undo: (text) => text.replace(/\\(?=[-_#= ])|[\u202A-\u202E]/g, ''),
  },
  // Two hyphens that became a dash.
  { shows: /[–—]/, undo: (text) => text.replace(/[–—]/g, '--') },
  { shows: CODED_EQUALS, undo: equalsDecoded },
  { shows: ADDRESS_IN_BASE64, undo: (text) => webAddressesIn(text) },
];

/** The ways to read a text, the likeliest first, none twice; only as many as are asked for. */
export function* readings(text: string): Generator<string> {
  const seen = new Set<string>();
  for (const reading of allReadings(text)) {
    const plain = reading.replace(/[\u2010-\u2015\u2043\u2212]/g, '-');
    if (seen.has(plain)) continue;
    seen.add(plain);
    yield plain;
  }
}

function* allReadings(text: string): Generator<string> {
  const whole = tidied(text);
  yield whole;
  const sent = [...variants(text, AS_SENT)].slice(1);
  for (const base of [...variants(whole, AS_MAILED), ...sent.map(tidied)]) {
    for (const within of variants(decoded(base), WITHIN)) yield decoded(within);
  }
}

/** A text as it is, and as it was before each of the ways that shows. */
function* variants(text: string, ways: readonly Way[]): Generator<string> {
  yield text;
  for (const { shows, undo } of ways) if (text.search(shows) >= 0) yield undo(text);
}

function equalsDecoded(text: string): string {
  const parts = text.split(/=3D/i);
  return parts.map((part) => part.replace(/= ?/g, '')).join('=');
}

function webAddressesIn(text: string): string {
  const found = text.match(ADDRESS_IN_BASE64) ?? [];
  return found.map((each) => utf8Of(each.replace(/\+/g, '-').replace(/\//g, '_'))).join(' ');
}

/** Filled up to whole bytes, for the padding is not there; what it adds stands behind the link. */
function utf8Of(base64: string): string {
  const whole = base64 + 'AAA'.slice(0, (4 - (base64.length % 4)) % 4);
  return new TextDecoder().decode(fromBase64Url(whole) ?? new Uint8Array());
}
