import { sha256 } from '@noble/hashes/sha2.js';

/** The first 8 bytes of SHA-256 over all parts, one after the other. */
export function shortHash(...parts: readonly Uint8Array[]): Uint8Array {
  const hash = sha256.create();
  for (const part of parts) hash.update(part);
  return hash.digest().subarray(0, 8);
}
