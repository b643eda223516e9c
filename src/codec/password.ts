/** Fewer characters are guessed within minutes by who has the link. */
const SHORTEST = 8;
/** From here a word that nobody knows holds; fewer is advised against. */
const ADVISED = 14;

/**
 * FROZEN with link format 2. A password as it is used: NFC and plain spaces, so that the same word
 * from another keyboard fits (RFC 8265, OpaqueString), and without blanks around it, which phones
 * and copying add.
 */
export function spokenPassword(typed: string): string {
  return typed
    .replaceAll(/\p{Zs}/gu, ' ')
    .normalize('NFC')
    .trim();
}

/** How long a password is, in characters as a person counts them. */
export function passwordLength(typed: string): 'none' | 'too-short' | 'short' | 'long' {
  const { length } = Array.from(spokenPassword(typed));
  if (length === 0) return 'none';
  if (length < SHORTEST) return 'too-short';
  return length < ADVISED ? 'short' : 'long';
}
