import { equal, joined } from './bytes.ts';
import { shortHash } from './hash.ts';

/** A plan behind a password, as it came over: intact, but not opened. */
export interface SealedPlan {
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly iv: Uint8Array<ArrayBuffer>;
  /** AES-GCM, its tag of 16 bytes at the end. */
  readonly ciphertext: Uint8Array<ArrayBuffer>;
}

export const SALT = 16;
export const IV = 12;
const HASH = 8;
const TAG = 16;

/**
 * FROZEN: how link format 2 lays a sealed plan out. 8 bytes of SHA-256 over all that follows, salt,
 * iv, ciphertext. The hash stands outside the encryption and needs no password, so that damage is
 * told before one is asked, and a password that does not fit is nothing else.
 */
export function writeSealed({ salt, iv, ciphertext }: SealedPlan): Uint8Array<ArrayBuffer> {
  const sealed = joined(salt, iv, ciphertext);
  return joined(shortHash(sealed), sealed);
}

/** The parts of a sealed plan; nothing when the bytes are not the ones that were sent. */
export function readSealed(body: Uint8Array): SealedPlan | undefined {
  const bytes = joined(body.subarray(HASH));
  if (bytes.length < SALT + IV + TAG) return undefined;
  if (!equal(shortHash(bytes), body.subarray(0, HASH))) return undefined;
  return {
    salt: bytes.slice(0, SALT),
    iv: bytes.slice(SALT, SALT + IV),
    ciphertext: bytes.slice(SALT + IV),
  };
}
