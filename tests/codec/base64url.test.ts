import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromBase64Url, toBase64Url } from '../../src/codec/base64url.ts';

// RFC 4648 section 10, without padding, and section 5 for the last two characters.
const KNOWN: readonly (readonly [string, string])[] = [
  ['', ''],
  ['f', 'Zg'],
  ['fo', 'Zm8'],
  ['foo', 'Zm9v'],
  ['foob', 'Zm9vYg'],
  ['fooba', 'Zm9vYmE'],
  ['foobar', 'Zm9vYmFy'],
  ['>>>???', 'Pj4-Pz8_'],
];

test.each(KNOWN)('writes and reads "%s" as the standard says', (text, written) => {
  const bytes = new TextEncoder().encode(text);
  expect(toBase64Url(bytes)).toBe(written);
  expect(fromBase64Url(written)).toEqual(bytes);
});

test.each(['A', 'Zg==', 'Zh', 'Zm9', 'Zm+v', 'Zm/v', 'Zm 9', 'Zmé9', 'Zg\n'])(
  'refuses "%s": it is written in no way or in two',
  (text) => {
    expect(fromBase64Url(text)).toBeUndefined();
  },
);

test('reads back all bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(fromBase64Url(toBase64Url(bytes))).toEqual(new Uint8Array(bytes));
    }),
  );
});
