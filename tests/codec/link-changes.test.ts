import { expect, test } from 'vitest';
import { decodeLink, type LinkRefusal } from '../../src/codec/link.ts';
import { frozenLink, frozenLockedLinks } from '../support/frozen-links.ts';

// The proposal itself, another split, and an own copy that is shared: every character of each.
const LINKS = ['memo-2023', 'zestig-veertig', 'gedeeld'].map(frozenLink);
const LOCKED = frozenLockedLinks();
const LONGER = [...LINKS, ...LOCKED, frozenLink('alles-erin'), frozenLink('willekeurig-14')];
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const OTHERS = '!"#$%&\'()*+,./:;=?@[\\]^`{|}~é漢\u202E';
/** At the end of a link these are taken for the end of a sentence, so they shorten it. */
const TRAILING = '!"\')*,.:;?]}';
const MARKER = '#plan=';

type Kind = Exclude<LinkRefusal['kind'], 'locked'> | 'opens';

/** A link with a password opens as far as it can without one. */
function kindOf(text: string): Kind {
  const result = decodeLink(text);
  return result.ok || result.reason.kind === 'locked' ? 'opens' : result.reason.kind;
}

/** What replacing the character at a place by another one must be called. */
function expectedKind(link: string, place: number, other: string): Kind {
  if (place < MARKER.length) return 'not-a-plan-link';
  if (place === MARKER.length && !'12'.includes(other)) {
    return /[3-9]/.test(other) ? 'newer-version' : 'not-a-plan-link';
  }
  return place === link.length - 1 && TRAILING.includes(other) ? 'cut-off' : 'changed';
}

test.each([...LINKS, ...LOCKED])(
  '$name: every change of one character is refused by its own name',
  ({ link }) => {
    const wrong: string[] = [];
    for (let place = 0; place < link.length; place += 1) {
      for (const other of DIGITS + OTHERS) {
        if (other === link.charAt(place)) continue;
        const kind = kindOf(link.slice(0, place) + other + link.slice(place + 1));
        if (kind !== expectedKind(link, place, other)) wrong.push(`${place} ${other}: ${kind}`);
      }
    }
    expect(wrong).toEqual([]);
  },
);

test.each(LONGER)('$name: every truncation is called cut off', ({ link }) => {
  const address = `https://planner.example/planner/${link}`;
  const from = address.indexOf('#p') + '#p'.length;
  const lengths = Array.from({ length: address.length - from }, (_, more) => from + more);
  const kinds = lengths.map((length) => kindOf(address.slice(0, length)));
  expect(new Set(kinds)).toEqual(new Set(['cut-off']));
  expect(kindOf(address.slice(0, from - 1))).toBe('not-a-plan-link');
  expect(kindOf(address)).toBe('opens');
});

// White space is taken away wherever it stands, so a blank in the place of a character is a lost one.
test.each(LONGER)('$name: a lost, doubled or swapped character is refused', ({ link }) => {
  for (let place = MARKER.length + 1; place < link.length; place += 1) {
    const [before, own, after] = [link.slice(0, place), link.charAt(place), link.slice(place + 1)];
    expect(['cut-off', 'changed']).toContain(kindOf(before + after));
    // Doubling the end of a link is the same as writing something behind it.
    const isEnd = after.replaceAll(own, '') === '';
    expect(kindOf(before + own + own + after)).toBe(isEnd ? 'opens' : 'changed');
    const next = after.charAt(0);
    if (next === '' || next === own) continue;
    expect(kindOf(before + next + own + after.slice(1))).toBe('changed');
  }
});
