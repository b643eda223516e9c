import { refuse, succeed, type Result } from '../domain/result.ts';

/** The most characters that a link may carry; more opens badly in programs between two people. */
export const MAX_LINK = 32_768;

/** What stands in front of the version and the characters that carry the plan. */
export const MARKER = '#plan=';

// A link may have been encoded on its way; around it there may be a sentence, a page or quotes.
const LONGEST_TEXT = 2 * MAX_LINK;
const WRAPPING = /[\s<>\u00AD\u200B-\u200D\u2060]/g;
const TRAILING = '.,;:!?)]}"\'’”»…*';
const FOUND = /(?:#plan=|(?:#|%(?:25)*23)plan(?:=|%(?:25)*3[Dd]))/;
const BEGUN = /(?:#|%(?:25)*23)p(?:l(?:an?)?)?(?:%(?:25)*3?)?$/;

/** What a text that should hold a link carries: which link format, and the characters after it. */
export interface Carried {
  readonly version: string;
  readonly characters: string;
}

/**
 * Finds the plan in a link as it comes out of an address bar, a mail or a chat: white space and
 * brackets within, punctuation behind and percent-encoding are undone.
 */
export function findCarried(
  text: string,
): Result<Carried, 'not-a-plan-link' | 'cut-off' | 'too-large'> {
  if (text.length > LONGEST_TEXT) return refuse('too-large');
  const bare = withoutTrailing(text.replace(WRAPPING, ''));
  const marker = FOUND.exec(bare);
  if (marker === null) return refuse(BEGUN.test(bare) ? 'cut-off' : 'not-a-plan-link');
  const after = bare.slice(marker.index + marker[0].length);
  const carried = marker[0] === MARKER ? after : decoded(after);
  if (carried === '') return refuse('cut-off');
  const characters = carried.slice(1);
  return characters.length > MAX_LINK
    ? refuse('too-large')
    : succeed({ version: carried.charAt(0), characters });
}

/** Whoever encoded the marker encoded the rest too, and put the link inside another one. */
function decoded(text: string): string {
  const [own = ''] = text.split('&', 1);
  return own.replace(/%(?:25)*2[Dd]/g, '-').replace(/%(?:25)*5[Ff]/g, '_');
}

/** Counts back from the end: a pattern would try every run of full stops in a hostile text. */
function withoutTrailing(text: string): string {
  let end = text.length;
  while (end > 0 && TRAILING.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
