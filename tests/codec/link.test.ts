import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { deflateSync } from 'fflate';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toBase64Url } from '../../src/codec/base64url.ts';
import { canonicalJson, fingerprint } from '../../src/codec/canonical.ts';
import { LINK_DICTIONARY_1 } from '../../src/codec/link-dictionary-1.ts';
import { countedHead } from '../../src/codec/link-head.ts';
import { decodeLink, encodeLink, linkLengthClass } from '../../src/codec/link.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { measured } from '../support/cpu-time.ts';
import { frozenLinks } from '../support/frozen-links.ts';
import { goldenCases } from '../support/golden-cases.ts';
import { memoPlan } from '../support/memo-plan.ts';
import { outlyingPlans, planArbitrary } from '../support/plan-arbitrary.ts';

function linkOf(plan: Plan): string {
  const link = encodeLink(plan);
  if (!link.ok) throw new Error('the plan does not fit in a link');
  return link.value;
}

/** A link of format 1 around any text, as a forger would make it: its head and hash are right. */
function forged(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const packed = deflateSync(bytes, { level: 9, dictionary: LINK_DICTIONARY_1 });
  const hash = createHash('sha256').update(packed).update(bytes).digest().subarray(0, 8);
  const body = toBase64Url(Buffer.concat([hash, packed]));
  return `#plan=1${countedHead(body.length)}${body}`;
}

test('the dictionary of link format 1 is frozen', () => {
  expect(createHash('sha256').update(LINK_DICTIONARY_1).digest('hex')).toBe(
    '69e4a0f42661071fd0b63d79194ab1ca2b9861b9532f2bb41e721cfde49c1665',
  );
});

test.each(frozenLinks())('the link "$name" of format 1 opens for ever', (frozen) => {
  const plan = decodeLink(frozen.link);
  expect(plan.ok && canonicalJson(plan.value)).toBe(frozen.canonical);
  expect(plan.ok && fingerprint(plan.value)).toBe(frozen.fingerprint);
});

test('the memo plan takes at most 60 characters, a tweak of three numbers under 100', () => {
  const [hours, coach] = memoPlan.costLines;
  if (hours?.kind !== 'hours' || coach === undefined) throw new Error('another memo');
  const tweaked = {
    ...hours,
    costPerFte: '75500',
    hoursPerFte: '35.5',
    split: { gemeenten: '100' },
  };
  const memo = linkOf(memoPlan).length - '#plan=1'.length;
  const tweak = linkOf({ ...memoPlan, costLines: [tweaked, coach] }).length - '#plan=1'.length;
  console.log(`payload of the memo plan: ${memo} characters; with three numbers changed: ${tweak}`);
  expect(memo).toBeLessThanOrEqual(60);
  expect(tweak).toBeLessThan(100);
});

test.each(goldenCases())('$title: uit de link komt hetzelfde plan', ({ plan }) => {
  expect(decodeLink(linkOf(plan))).toEqual({ ok: true, value: plan });
});

test('every plan that fits comes out of its link as it went in', () => {
  const plans = fc.oneof(
    { weight: 19, arbitrary: planArbitrary() },
    { weight: 1, arbitrary: outlyingPlans },
  );
  fc.assert(
    fc.property(plans, (plan) => {
      const link = encodeLink(plan);
      if (!link.ok) return;
      expect(link.value).toMatch(/^#plan=1[\w-]+$/);
      expect(decodeLink(link.value)).toEqual({ ok: true, value: plan });
    }),
    { numRuns: 2000 },
  );
});

test('a plan that does not fit in a link is refused', () => {
  // Names that do not repeat themselves cannot be packed.
  const noise = (place: number) =>
    createHash('sha512').update(`${place}`).digest('base64').repeat(2);
  const parties = Array.from({ length: 500 }, (_, place) => ({
    id: createHash('sha256').update(`${place}`).digest('hex').slice(0, 40),
    group: 'gemeenten',
    name: noise(place).slice(0, 88),
  }));
  const empty = { indicators: [], keys: [], costLines: [] };
  expect(encodeLink({ ...memoPlan, ...empty, parties })).toEqual({
    ok: false,
    reason: 'too-large',
  });
});

test.each([
  ['everywhere', 2_000],
  ['most-programs', 2_001],
  ['most-programs', 8_000],
  ['file-first', 8_001],
] as const)('says "%s" at %i characters', (expected, length) => {
  expect(linkLengthClass(length)).toBe(expected);
});

test('a plan of a newer version says so, whatever it holds', () => {
  const text = '{"format":"doorstroming-plan","version":2,"anything":[]}';
  expect(decodeLink(forged(text))).toEqual({ ok: false, reason: { kind: 'newer-version' } });
  expect(decodeLink('#plan=3what-comes-later')).toEqual({
    ok: false,
    reason: { kind: 'newer-version' },
  });
});

test('a forged link with a wrong plan names what is wrong', () => {
  const text = canonicalJson(memoPlan).replace(
    '"rounding":{"money":"cent"',
    '"rounding":{"money":"dubbeltje"',
  );
  const message = 'Hier staat "dubbeltje". Verwacht: "cent" of "euro".';
  expect(decodeLink(forged(text))).toEqual({
    ok: false,
    reason: { kind: 'invalid', problems: [{ path: 'rounding.money', message }] },
  });
});

test.each([
  [
    'other order',
    canonicalJson(memoPlan).replace('"money":"cent","hours":60', '"hours":60,"money":"cent"'),
  ],
  ['white space', `${canonicalJson(memoPlan)} `],
  ['byte order mark', `\uFEFF${canonicalJson(memoPlan)}`],
  ['a field twice', canonicalJson(memoPlan).replace('"version":1', '"version":1,"version":1')],
  ['no JSON', 'x'],
])('a plan written in another way is refused: %s', (_, text) => {
  expect(decodeLink(forged(text))).toMatchObject({ ok: false, reason: { kind: 'invalid' } });
});

test('the largest bomb that fits in a link is refused within 100 ms', () => {
  const packed = deflateRawSync(new Uint8Array(23 * 1024 * 1024));
  const characters = toBase64Url(Buffer.concat([new Uint8Array(8), packed]));
  const link = `#plan=1${countedHead(characters.length)}${characters}`;
  const { value, milliseconds } = measured(() => decodeLink(link));
  console.log(
    `bomb of 23 MiB in a link of ${link.length}: refused in ${milliseconds.toFixed(1)} ms`,
  );
  expect(value).toEqual({ ok: false, reason: { kind: 'too-large' } });
  expect(milliseconds).toBeLessThan(100);
});
