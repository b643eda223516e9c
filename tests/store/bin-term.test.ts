import { expect, test } from 'vitest';
import { lookIntoBin, readBinState, type BinState } from '../../src/store/bin-term.ts';

/** Looks into the bin at moments one after the other, with one plan in it; what each look finds. */
function looks(removedAt: string, moments: readonly string[]): readonly string[] {
  let state: BinState | undefined;
  let isThere = true;
  return moments.map((moment) => {
    const thrown = isThere ? [{ id: 'plan', removedAt }] : [];
    const look = lookIntoBin(state, thrown, moment);
    state = readBinState(JSON.stringify(look.state));
    if (look.gone.length > 0) isThere = false;
    const [entry] = look.here;
    return entry?.until.slice(0, 10) ?? (isThere ? 'hidden' : 'gone');
  });
}

const AT = '2026-11-30T12:00:00.000Z';

const CASES: readonly (readonly [string, string, readonly string[], readonly string[]])[] = [
  [
    'it stays for 30 days, is hidden then, and gone at a look a day later',
    AT,
    [AT, '2026-12-30T11:59:59.000Z', '2026-12-30T12:00:00.000Z', '2026-12-31T12:00:00.000Z'],
    ['2026-12-30', '2026-12-30', 'hidden', 'gone'],
  ],
  [
    'looked at again within the day it is still hidden only',
    AT,
    [AT, '2026-12-31T12:00:00.000Z', '2026-12-31T13:00:00.000Z', '2027-01-01T11:59:00.000Z'],
    ['2026-12-30', 'hidden', 'hidden', 'hidden'],
  ],
  [
    'a clock an hour back changes nothing',
    AT,
    [AT, '2026-11-30T11:00:00.000Z', '2026-12-01T12:00:00.000Z'],
    ['2026-12-30', '2026-12-30', '2026-12-30'],
  ],
  [
    '2045 and right again: it begins anew both times',
    AT,
    [AT, '2045-06-01T12:00:00.000Z', '2026-12-02T12:00:00.000Z', '2026-12-31T12:00:00.000Z'],
    ['2026-12-30', '2045-07-01', '2027-01-01', '2027-01-01'],
  ],
  [
    '1990 and right again',
    AT,
    [AT, '1990-01-01T12:00:00.000Z', '2026-12-02T12:00:00.000Z'],
    ['2026-12-30', '1990-01-31', '2027-01-01'],
  ],
  [
    'thrown away under a clock of 1990',
    '1990-01-01T12:00:00.000Z',
    [AT, '2026-12-30T11:00:00.000Z'],
    ['2026-12-30', '2026-12-30'],
  ],
  ['thrown away under a clock of 2045', '2045-01-01T12:00:00.000Z', [AT], ['2026-12-30']],
  [
    'two months ahead for an hour: hidden, and back when the clock is right',
    AT,
    [AT, '2027-01-30T12:00:00.000Z', '2026-11-30T14:00:00.000Z'],
    ['2026-12-30', 'hidden', '2026-12-30'],
  ],
  [
    'who comes back after a year finds it over, not gone',
    AT,
    [AT, '2027-11-30T12:00:00.000Z', '2027-12-02T12:00:00.000Z'],
    ['2026-12-30', 'hidden', 'gone'],
  ],
  [
    'who comes back after two years has another 30 days',
    AT,
    [AT, '2028-11-30T12:00:00.000Z'],
    ['2026-12-30', '2028-12-30'],
  ],
  ['a row without a moment', '', [AT], ['2026-12-30']],
];

test.each(CASES)('%s', (_, removedAt, moments, expected) => {
  expect(looks(removedAt, moments)).toEqual(expected);
});

test('put back and thrown away again, it has a new term', () => {
  const first = lookIntoBin(undefined, [{ id: 'a', removedAt: AT }], AT);
  const later = '2026-12-20T12:00:00.000Z';
  const { here } = lookIntoBin(first.state, [{ id: 'a', removedAt: later }], later);
  expect(here).toEqual([{ id: 'a', until: '2027-01-19T12:00:00.000Z' }]);
});

test.each([undefined, '', '{', 'null', '{"seen":1,"terms":{}}', '{"seen":"x"}'])(
  'what was remembered and cannot be read counts as nothing: %s',
  (text) => {
    expect(readBinState(text)).toBeUndefined();
  },
);
