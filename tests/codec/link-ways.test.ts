import { expect, test } from 'vitest';
import { fingerprint } from '../../src/codec/canonical.ts';
import { decodeLink } from '../../src/codec/link.ts';
import { fragmentIn } from '../../src/codec/link-text.ts';
import { openSealed } from '../../src/codec/locked-plan.ts';
import { frozenLink, frozenLockedLink } from '../support/frozen-links.ts';
import { AROUND, BROKEN, MARKED, WITHIN_TEXT, type LinkWay } from '../support/link-ways.ts';
import { ENCODED, WRAPPED } from '../support/link-wrappings.ts';

const WAYS: readonly LinkWay[] = [
  ...AROUND,
  ...WITHIN_TEXT,
  ...BROKEN,
  ...MARKED,
  ...WRAPPED,
  ...ENCODED,
];
const ADDRESS = 'https://planner.example/planner/';
const { link } = frozenLink('gedeeld');
const locked = frozenLockedLink('memo-2023').link;

/** The fingerprint of the plan; of a locked one, what a password would open. */
function opened(text: string): string {
  const result = decodeLink(text);
  if (result.ok) return fingerprint(result.value);
  if (result.reason.kind !== 'locked') return result.reason.kind;
  return Buffer.from(result.reason.sealed.salt).toString('hex');
}

test('there are more than a hundred ways', () => {
  expect(new Set(WAYS.map(([what]) => what)).size).toBe(WAYS.length);
  expect(WAYS.length).toBeGreaterThan(150);
});

test.each(WAYS)('a link opens %s', (_, change) => {
  expect(opened(change(ADDRESS + link))).toBe('JzpvAIiX_L8');
  expect(opened(change(link))).toBe('JzpvAIiX_L8');
  expect(opened(change(ADDRESS + frozenLink('zestig-veertig').link))).toBe('vbVsAQw0j1E');
});

test.each(WAYS)('a locked link asks for its password %s', (_, change) => {
  expect(opened(change(ADDRESS + locked))).toBe('9e9cffc779399b48926c2c397336616e');
});

/** Marks of HTML and line breaks do not get into an address. */
const IN_ADDRESSES = WAYS.filter(([, change]) => !/[<\n]/.test(change(ADDRESS + link)));

test.each(IN_ADDRESSES)('a page that is not there finds the link %s', (_, change) => {
  expect(opened(fragmentIn(change(ADDRESS + link)) ?? '')).toBe('JzpvAIiX_L8');
});

test('a locked link opens with its password after all that', async () => {
  const text = `Zie <https://a.example/?u=${encodeURIComponent(ADDRESS + locked)}&x=1>”`;
  const read = decodeLink(text);
  if (read.ok || read.reason.kind !== 'locked') throw new Error('not locked');
  const plan = await openSealed(read.reason.sealed, 'vier losse woorden hier');
  expect(plan.ok && fingerprint(plan.value)).toBe('pILf33HYeyw');
});

test('the first sound link in a text is the one that opens', () => {
  const [first, second] = [frozenLink('zestig-veertig').link, link];
  expect(opened(`${first} ${second}`)).toBe('vbVsAQw0j1E');
  expect(opened(`${second}${first}`)).toBe('JzpvAIiX_L8');
  expect(opened(`${first.slice(0, -5)}x ${second} ${first}`)).toBe('JzpvAIiX_L8');
});
