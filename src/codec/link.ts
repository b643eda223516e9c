import type { Plan } from '../domain/plan.ts';
import { refuse, succeed, type Result } from '../domain/result.ts';
import { fromBase64Url, toBase64Url } from './base64url.ts';
import { countedHead, readHead, HEAD } from './link-head.ts';
import type { LinkRefusal } from './link-refusal.ts';
import { findCarried, MARKER, MAX_LINK } from './link-text.ts';
import { packPlan, unpackPlan } from './packed-plan.ts';
import { readSealed } from './sealed-plan.ts';

export type { LinkRefusal };

/** Open, and locked with a password. */
const OPEN = '1';
const LOCKED = '2';

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

/** Reads a link, or the text around one. Stores nothing, never throws. */
export function decodeLink(text: string): Result<Plan, LinkRefusal> {
  const carried = findCarried(text);
  if (!carried.ok) return refuse({ kind: carried.reason });
  const { version, characters } = carried.value;
  if (version !== OPEN && version !== LOCKED) {
    return refuse({ kind: /^[3-9]$/.test(version) ? 'newer-version' : 'not-a-plan-link' });
  }
  const head = readHead(characters);
  if (!head.ok) return refuse({ kind: head.reason });
  const body = fromBase64Url(characters.slice(HEAD));
  if (body === undefined) return refuse({ kind: 'changed' });
  if (version === OPEN) return unpackPlan(body);
  const sealed = readSealed(body);
  return refuse(sealed === undefined ? { kind: 'changed' } : { kind: 'locked', sealed });
}

/** How widely a whole link of this many characters works. */
export function linkLengthClass(length: number): 'everywhere' | 'most-programs' | 'file-first' {
  if (length <= 2_000) return 'everywhere';
  return length <= 8_000 ? 'most-programs' : 'file-first';
}

function fragment(version: string, bytes: Uint8Array): Result<string, 'too-large'> {
  const body = toBase64Url(bytes);
  if (HEAD + body.length > MAX_LINK) return refuse('too-large');
  return succeed(`${MARKER}${version}${countedHead(body.length)}${body}`);
}
