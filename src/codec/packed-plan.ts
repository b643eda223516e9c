import { deflateSync } from 'fflate';
import type { Plan } from '../domain/plan.ts';
import { refuse, succeed, type Result } from '../domain/result.ts';
import { equal, joined } from './bytes.ts';
import { canonicalBytes } from './canonical.ts';
import { shortHash } from './hash.ts';
import { inflate } from './inflate.ts';
import { LINK_DICTIONARY_1 } from './link-dictionary-1.ts';
import type { LinkRefusal } from './link-refusal.ts';
import { MAX_BYTES, readPlanText } from './validate.ts';

const HASH = 8;

/**
 * A plan as links of format 1 and 2 carry it: 8 bytes of SHA-256 over the packed and the canonical
 * bytes, and the canonical bytes packed with the frozen dictionary.
 */
export function packPlan(plan: Plan): Result<Uint8Array<ArrayBuffer>, 'too-large'> {
  const bytes = canonicalBytes(plan);
  if (bytes.length > MAX_BYTES) return refuse('too-large');
  const packed = deflateSync(bytes, { level: 9, mem: 8, dictionary: LINK_DICTIONARY_1 });
  return succeed(joined(shortHash(packed, bytes), packed));
}

/** The plan in such bytes; they may come from anyone. */
export function unpackPlan(body: Uint8Array): Result<Plan, LinkRefusal> {
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
