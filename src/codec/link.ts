import type { Plan } from '../domain/plan.ts';
import { refuse, succeed, type Result } from '../domain/result.ts';
import { fromBase64Url, toBase64Url } from './base64url.ts';
import { HEAD } from './link-head.ts';
import { readings } from './link-readings.ts';
import type { LinkRefusal } from './link-refusal.ts';
import {
  carriedIn,
  fragmentOf,
  LONGEST_TEXT,
  marksIn,
  MAX_LINK,
  type Carried,
} from './link-text.ts';
import { isBegun, whyNot } from './link-why.ts';
import { packPlan, unpackPlan } from './packed-plan.ts';
import { readSealed } from './sealed-plan.ts';

export type { LinkRefusal };

/** Open, and locked with a password. */
const OPEN = '1';
const LOCKED = '2';

/** A text of people holds a link or two; unpacking more is work that only a hostile one asks for. */
const MOST_TRIED = 8;

/**
 * The fragment that carries a plan, to put behind the address of the planner: `#plan=1`, four
 * characters that count the rest, and the base64url of the packed plan. Refused when the plan does
 * not fit in a link; a file always fits.
 */
export function encodeLink(plan: Plan): Result<string, 'too-large'> {
  const packed = packPlan(plan);
  return packed.ok ? fragment(OPEN, packed.value) : packed;
}

/** The fragment that carries a sealed plan: `#plan=2`, the counter, the base64url of its bytes. */
export function lockedLink(sealed: Uint8Array): Result<string, 'too-large'> {
  return fragment(LOCKED, sealed);
}

/**
 * Reads a link, or a text with a link somewhere in it, whatever programs on the way made of it. Its
 * hash proves a link, so the first one that is sound in any reading is what was sent; else the
 * refusal says what is wrong with the first. Stores nothing, never throws.
 */
export function decodeLink(text: string): Result<Plan, LinkRefusal> {
  if (text.length > LONGEST_TEXT) return refuse({ kind: 'too-large' });
  const tried = new Set<string>();
  let marked: string | undefined;
  let begun = false;
  for (const reading of readings(text)) {
    for (const carried of carriedIn(reading)) {
      const key = carried.version + carried.characters;
      if (tried.has(key) || tried.size === MOST_TRIED) continue;
      tried.add(key);
      const opened = open(carried);
      if (opened.ok || opened.reason.kind !== 'changed') return opened;
    }
    if (marksIn(reading).length > 0) marked ??= reading;
    begun ||= isBegun(reading);
  }
  if (marked !== undefined) return refuse({ kind: whyNot(marked) });
  return refuse({ kind: begun ? 'cut-off' : 'not-a-plan-link' });
}

/** What a link of a known format carries; one that does not prove itself is a changed one. */
function open({ version, characters }: Carried): Result<Plan, LinkRefusal> {
  const body = fromBase64Url(characters);
  if (body === undefined) return refuse({ kind: 'changed' });
  if (version === OPEN) return unpackPlan(body);
  const sealed = version === LOCKED ? readSealed(body) : undefined;
  return refuse(sealed === undefined ? { kind: 'changed' } : { kind: 'locked', sealed });
}

/** How widely a whole link of this many characters works. */
export function linkLengthClass(length: number): 'everywhere' | 'most-programs' | 'file-first' {
  if (length <= 2_000) return 'everywhere';
  return length <= 8_000 ? 'most-programs' : 'file-first';
}

function fragment(version: string, bytes: Uint8Array): Result<string, 'too-large'> {
  const characters = toBase64Url(bytes);
  if (HEAD + characters.length > MAX_LINK) return refuse('too-large');
  return succeed(fragmentOf({ version, characters }));
}
