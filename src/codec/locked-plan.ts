import type { Plan } from '../domain/plan.ts';
import { refuse, type Result } from '../domain/result.ts';
import { lockedLink } from './link.ts';
import type { LinkRefusal } from './link-refusal.ts';
import { packPlan, unpackPlan } from './packed-plan.ts';
import { spokenPassword } from './password.ts';
import { IV, SALT, writeSealed, type SealedPlan } from './sealed-plan.ts';

// FROZEN with link format 2. They are not written in the link: whoever could choose the rounds could
// choose few, or so many that the page hangs. OWASP asks for 600,000 at least (2023); a link can be
// guessed at for years, so more.
const ROUNDS = 1_000_000;
/** Bound to the ciphertext, so that these bytes mean nothing in another format. */
const BOUND = new TextEncoder().encode('#plan=2');

/** Bytes from chance, as `crypto.getRandomValues` gives them. */
export type Chance = (length: number) => Uint8Array<ArrayBuffer>;

/** Why a sealed plan does not open. */
export type UnlockRefusal = LinkRefusal | { readonly kind: 'wrong-password' };

/** Whether this page can encrypt: browsers do so on https and on this device only. */
export function canLock(): boolean {
  // The type says that it is always there; on an address without https it is not.
  return 'subtle' in crypto;
}

/**
 * The fragment of a link that opens with a password only: the packed plan in AES-GCM with 256 bits,
 * the key by PBKDF2-SHA-256. Salt and iv are new for every link.
 */
export async function encodeLockedLink(
  plan: Plan,
  password: string,
  chance: Chance,
): Promise<Result<string, 'too-large'>> {
  const packed = packPlan(plan);
  if (!packed.ok) return packed;
  const [salt, iv] = [chance(SALT), chance(IV)];
  const key = await keyOf(password, salt);
  const encrypted = await crypto.subtle.encrypt(cipher(iv), key, packed.value);
  return lockedLink(writeSealed({ salt, iv, ciphertext: new Uint8Array(encrypted) }));
}

/** Opens a sealed plan. What is inside is not trusted more for its password. Never throws. */
export async function openSealed(
  { salt, iv, ciphertext }: SealedPlan,
  password: string,
): Promise<Result<Plan, UnlockRefusal>> {
  const key = await keyOf(password, salt);
  // The bytes are intact, so the tag fails on another key only.
  const packed = await crypto.subtle.decrypt(cipher(iv), key, ciphertext).catch(() => undefined);
  if (packed === undefined) return refuse({ kind: 'wrong-password' });
  return unpackPlan(new Uint8Array(packed));
}

async function keyOf(password: string, salt: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  const bytes = new TextEncoder().encode(spokenPassword(password));
  const base = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: ROUNDS },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

function cipher(iv: Uint8Array<ArrayBuffer>): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: BOUND, tagLength: 128 };
}
