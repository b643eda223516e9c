import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { countedHead } from '../../src/codec/link-head.ts';
import { decodeLink } from '../../src/codec/link.ts';
import { frozenLink } from '../support/frozen-links.ts';
import { memoPlan } from '../support/memo-plan.ts';
import { measured } from '../support/cpu-time.ts';

const { link } = frozenLink('memo-2023');
const address = `https://planner.example/planner/${link}`;
const changed = address.replace('TcvM', 'TcvN');
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

test.each<[what: string, text: string, kind: string]>([
  ['cut off', address.slice(0, -7), 'cut-off'],
  ['cut off, with a full stop', `${address.slice(0, -7)}.`, 'cut-off'],
  [
    'cut off, in a sentence',
    `Zie ${address.slice(0, -7)} en laat het weten aan iedereen`,
    'cut-off',
  ],
  ['cut off, with a bracket and a sentence', `(${address.slice(0, -7)}), schreef zij`, 'cut-off'],
  ['cut off, with a greeting below', `${address.slice(0, -20)}\n\nGroeten uit Elburg`, 'cut-off'],
  ['cut off, with a parameter', `${address.slice(0, -7)}&utm_source=nieuwsbrief`, 'cut-off'],
  ['cut off, with a coded quotation mark', `${address.slice(0, -7)}%E2%80%9D`, 'cut-off'],
  ['shortened for show', `${address.slice(0, -30)}…${address.slice(-5)}`, 'cut-off'],
  ['shortened for show with dots', `${address.slice(0, -30)}...${address.slice(-5)}`, 'cut-off'],
  ['cut off in its marker', address.slice(0, -61), 'cut-off'],
  ['cut off in its coded marker', 'https://planner.example/%23pla', 'cut-off'],
  ['cut off inside another link', wrapped(encodeURIComponent(address.slice(0, -7))), 'cut-off'],
  ['cut off in quoted-printable', address.replace('=', '=3D').slice(0, -7), 'cut-off'],
  ['changed', changed, 'changed'],
  ['changed and longer', `${changed}AAAA`, 'changed'],
  ['changed, in a sentence', `Zie ${changed} en laat het weten`, 'changed'],
  ['changed, with a greeting below', `${changed}\n\nGroeten uit Elburg`, 'changed'],
  [
    'changed and broken over lines',
    `${changed.slice(0, 60)}\n${changed.slice(60)}\n\nGroet`,
    'changed',
  ],
  ['changed inside another link', wrapped(encodeURIComponent(changed)), 'changed'],
  ['changed in quoted-printable', changed.replace('=', '=3D'), 'changed'],
  ['changed to capitals', address.toUpperCase(), 'changed'],
  ['of a newer planner', address.replace('#plan=1', '#plan=3'), 'newer-version'],
  [
    'of a newer planner, in a sentence',
    `Zie “${address.replace('#plan=1', '#plan=4')}”.`,
    'newer-version',
  ],
  ['something else', 'Zie https://planner.example/planner/#kosten', 'not-a-plan-link'],
])('what is wrong with a link that is %s', (_, text, kind) => {
  expect(decodeLink(text)).toEqual({ ok: false, reason: { kind } });
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
  ['changed plans', `#plan=1${carried.replace('TcvM', 'TcvN')}`.repeat(900)],
])('hostile text of %s is refused within 100 ms', (_, text) => {
  const { value, milliseconds } = measured(() => decodeLink(text));
  expect(value.ok).toBe(false);
  expect(milliseconds).toBeLessThan(100);
});

/** Every way to read a text shows in this one. */
const ALL_WAYS = '<b>-23=3D\\_—aHR0c/v3/__-\n&#35;%25\u00ADＡ';

test.each([
  '.',
  '%25',
  '%E2%80%9D',
  '&amp;',
  '\\u0023',
  '=3D',
  '\n> ',
  '\u0301\u0316',
  '—',
  '<b ',
  'aHR0c',
  '#plan=1AA3T',
  '＃plan＝1',
  '-23',
  ALL_WAYS,
])('ten times as much of "%s" at once takes as long as ten times', (sign) => {
  const least = (length: number, times: number): number => {
    const text = `${sign.repeat(Math.floor(length / sign.length))}x`;
    const work = () => Array.from({ length: times }, () => decodeLink(text));
    return Math.min(...[1, 2, 3].map(() => measured(work).milliseconds));
  };
  // Quadratic time would be ten times as long. Very short times tell nothing.
  expect(least(130_000, 1)).toBeLessThan(5 * Math.max(least(13_000, 10), 12));
});

test('the dearest text that may be read takes under a second', () => {
  const text = ALL_WAYS.repeat(Math.floor(131_000 / ALL_WAYS.length));
  expect(measured(() => decodeLink(text)).milliseconds).toBeLessThan(1000);
});

test('a text with many bombs is given up after a few', () => {
  const packed = deflateRawSync(new Uint8Array(2_090_000));
  const characters = Buffer.concat([new Uint8Array(8), packed]).toString('base64url');
  const bomb = `#plan=1${countedHead(characters.length)}${characters} `;
  const { value, milliseconds } = measured(() => decodeLink(bomb.repeat(40)));
  expect(value).toEqual({ ok: false, reason: { kind: 'changed' } });
  expect(milliseconds).toBeLessThan(1000);
});
