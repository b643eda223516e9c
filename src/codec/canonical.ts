import type { Plan } from '../domain/plan.ts';
import { toBase64Url } from './base64url.ts';
import { shortHash } from './hash.ts';
import { PLAN } from './plan-shape.ts';

/**
 * The one way in which a valid plan is written: fields in the order of the format, maps sorted by
 * name, lists in their own order, no white space. The same plan always gives the same text.
 */
export function canonicalJson(plan: Plan): string {
  return PLAN.write(plan);
}

/** Canonical JSON as UTF-8. */
export function canonicalBytes(plan: Plan): Uint8Array {
  return new TextEncoder().encode(canonicalJson(plan));
}

/** Eleven characters that tell plans apart; who shared a plan does not change it. */
export function fingerprint(plan: Plan): string {
  return toBase64Url(shortHash(canonicalBytes(withoutShared(plan))));
}

/** The plan as it is kept: what sharing wrote in it is dropped. */
export function withoutShared(plan: Plan): Plan {
  if (plan.shared === undefined) return plan;
  const own: { -readonly [Field in keyof Plan]: Plan[Field] } = { ...plan };
  delete own.shared;
  return own;
}
