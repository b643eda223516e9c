import { deflateSync } from 'fflate';
import type { Plan } from '../domain/plan.ts';
import { refuse, succeed, type Result } from '../domain/result.ts';
import { fromBase64Url, toBase64Url } from './base64url.ts';
import { canonicalBytes } from './canonical.ts';
import { shortHash } from './hash.ts';
import { inflate } from './inflate.ts';
import { LINK_DICTIONARY_1 } from './link-dictionary-1.ts';
import { countedHead, readHead, HEAD } from './link-head.ts';
import { findCarried, MARKER, MAX_LINK } from './link-text.ts';
import type { Problem } from './problem.ts';
import { MAX_BYTES, readPlanText } from './validate.ts';

/** Why a link does not open. */
export type LinkRefusal =
  /** Characters at the end are missing · the characters are not the ones that were sent. */
  | { readonly kind: 'cut-off' | 'changed' }
  /** Made by a later planner · nothing here that looks like a plan · more than may be opened. */
  | { readonly kind: 'newer-version' | 'not-a-plan-link' | 'too-large' }
  /** It came over whole, but no planner has made it. */
  | { readonly kind: 'invalid'; readonly problems: readonly Problem[] };

const VERSION = '1';
const HASH = 8;

/**
 * The fragment that carries a plan, to put behind the address of the planner: `#plan=1`, four
 * characters that count the rest, and the base64url of 8 bytes of SHA-256 and the packed plan.
 * Refused when the plan does not fit in a link; a file always fits.
 */
export function encodeLink(plan: Plan): Result<string, 'too-large'> {
  const bytes = canonicalBytes(plan);
  if (bytes.length > MAX_BYTES) return refuse('too-large');
  const packed = deflateSync(bytes, { level: 9, mem: 8, dictionary: LINK_DICTIONARY_1 });
  const body = toBase64Url(joined(shortHash(packed, bytes), packed));
  if (HEAD + body.length > MAX_LINK) return refuse('too-large');
  return succeed(`${MARKER}${VERSION}${countedHead(body.length)}${body}`);
}

/** Reads a link, or the text around one. Stores nothing, never throws. */
export function decodeLink(text: string): Result<Plan, LinkRefusal> {
  const carried = findCarried(text);
  if (!carried.ok) return refuse({ kind: carried.reason });
  const { version, characters } = carried.value;
  if (version !== VERSION) {
    return refuse({ kind: /^[2-9]$/.test(version) ? 'newer-version' : 'not-a-plan-link' });
  }
  const head = readHead(characters);
  if (!head.ok) return refuse({ kind: head.reason });
  const body = fromBase64Url(characters.slice(HEAD));
  if (body === undefined) return refuse({ kind: 'changed' });
  return unpack(body);
}

/** How widely a whole link of this many characters works. */
export function linkLengthClass(length: number): 'everywhere' | 'most-programs' | 'file-first' {
  if (length <= 2_000) return 'everywhere';
  return length <= 8_000 ? 'most-programs' : 'file-first';
}

function unpack(body: Uint8Array): Result<Plan, LinkRefusal> {
  const packed = body.subarray(HASH);
  const bytes = inflate(packed, LINK_DICTIONARY_1, MAX_BYTES);
  if (!bytes.ok) return refuse({ kind: bytes.reason === 'damaged' ? 'changed' : 'too-large' });
  // Over the packed bytes too: the last of them may hold bits that unpacking does not look at.
  if (!equal(shortHash(packed, bytes.value), body.subarray(0, HASH))) {
    return refuse({ kind: 'changed' });
  }
  return readCanonical(bytes.value);
}

function readCanonical(bytes: Uint8Array): Result<Plan, LinkRefusal> {
  const read = readPlanText(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  if (!read.ok) {
    const { kind, problems } = read.reason;
    return refuse(kind === 'newer-version' ? { kind } : { kind: 'invalid', problems });
  }
  if (equal(canonicalBytes(read.value), bytes)) return read;
  const message =
    'Dit plan is niet op de vaste manier geschreven. Verwacht: een link uit de planner.';
  return refuse({ kind: 'invalid', problems: [{ path: 'plan', message }] });
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

function equal(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, place) => byte === other[place]);
}
