import { constants, deflateRawSync } from 'node:zlib';
import { deflateSync } from 'fflate';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inflate } from '../../src/codec/inflate.ts';
import { measured } from '../support/cpu-time.ts';

const LIMIT = 2 * 1024 * 1024;
const NO_DICTIONARY = new Uint8Array(0);

/** Bytes with enough repetition to make long copies, and enough noise to make literals. */
const bytes = fc
  .array(fc.tuple(fc.uint8Array({ maxLength: 40 }), fc.integer({ min: 1, max: 60 })), {
    maxLength: 20,
  })
  .map((parts) =>
    Buffer.concat(parts.flatMap(([part, times]) => Array<Uint8Array>(times).fill(part))),
  );

test('unpacks whatever zlib and fflate pack, at every level, with and without a dictionary', () => {
  fc.assert(
    fc.property(bytes, bytes, fc.constantFrom(0, 1, 6, 9), (content, dictionary, level) => {
      const expected = { ok: true, value: new Uint8Array(content) };
      const known = new Uint8Array(dictionary);
      expect(inflate(deflateRawSync(content, { level }), NO_DICTIONARY, LIMIT)).toEqual(expected);
      expect(inflate(deflateSync(content, { level }), NO_DICTIONARY, LIMIT)).toEqual(expected);
      expect(inflate(deflateSync(content, { level, dictionary: known }), known, LIMIT)).toEqual(
        expected,
      );
    }),
    { numRuns: 1000 },
  );
});

test('every cut of a stream and every byte behind it is damage', () => {
  const packed = deflateSync(new TextEncoder().encode('Harderwijk en Putten, Putten en Ermelo'));
  for (let length = 0; length < packed.length; length += 1) {
    const cut = packed.slice(0, length);
    expect(inflate(cut, NO_DICTIONARY, LIMIT)).toEqual({ ok: false, reason: 'damaged' });
  }
  const longer = Buffer.concat([packed, new Uint8Array(1)]);
  expect(inflate(longer, NO_DICTIONARY, LIMIT)).toEqual({ ok: false, reason: 'damaged' });
});

test('random bytes never throw and never take long', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 4096 }), (packed) => {
      expect(typeof inflate(packed, NO_DICTIONARY, LIMIT).ok).toBe('boolean');
    }),
    { numRuns: 2000 },
  );
});

test('the bomb below is what it says, only larger', () => {
  const expected = new Uint8Array(32 * 1024 * 1024);
  const result = inflate(zeros(32), NO_DICTIONARY, expected.length);
  expect(result.ok && Buffer.compare(result.value, expected)).toBe(0);
});

test('stops at the limit, not a byte later', () => {
  const packed = deflateSync(new Uint8Array(1000));
  expect(inflate(packed, NO_DICTIONARY, 1000)).toEqual({ ok: true, value: new Uint8Array(1000) });
  expect(inflate(packed, NO_DICTIONARY, 999)).toEqual({ ok: false, reason: 'too-large' });
});

test('a bomb of 2 GiB of zeros is refused within 100 ms', () => {
  const bomb = zeros(2048);
  const { value, milliseconds } = measured(() => inflate(bomb, NO_DICTIONARY, LIMIT));
  console.log(`bomb of 2 GiB in ${bomb.length} bytes: refused in ${milliseconds.toFixed(1)} ms`);
  expect(value).toEqual({ ok: false, reason: 'too-large' });
  expect(milliseconds).toBeLessThan(100);
});

// 660 blocks, each promising 286 codes of one and two bits: fflate fills a table per code and is
// busy with these 24 kB for half a minute.
test('codes that promise too much are refused at once', () => {
  const packed = promises(24_576);
  const { value, milliseconds } = measured(() => inflate(packed, NO_DICTIONARY, LIMIT));
  expect(value).toEqual({ ok: false, reason: 'damaged' });
  expect(milliseconds).toBeLessThan(100);
});

/** Raw deflate of `mebibytes` of zeros, 16 at a time: blocks that end on a byte, then an empty one. */
function zeros(mebibytes: number): Uint8Array {
  const finishFlush = constants.Z_SYNC_FLUSH;
  const blocks = deflateRawSync(new Uint8Array(16 * 1024 * 1024), { finishFlush });
  const last = Uint8Array.of(3, 0);
  return Buffer.concat([...Array<Uint8Array>(mebibytes / 16).fill(blocks), last]);
}

function promises(length: number): Uint8Array {
  const bits: number[] = [];
  while (bits.length < 8 * length) writePromise(bits);
  const packed = new Uint8Array(length);
  for (const [place, bit] of bits.slice(0, 8 * length).entries()) {
    packed[place >> 3] = (packed[place >> 3] ?? 0) | (bit << (place & 7));
  }
  return packed;
}

/** One block: a length code of 1, 2, 15 and "again"; one code of 15 bits, the others of 2 and 1. */
function writePromise(bits: number[]): void {
  const number = (value: number, width: number) => {
    for (let place = 0; place < width; place += 1) bits.push((value >> place) & 1);
  };
  const lengthCode = { 1: [0, 0], 2: [0, 1], 15: [1, 0], again: [1, 1] };
  const lengths = (length: 1 | 2 | 15, count: number) => {
    bits.push(...lengthCode[length]);
    for (let left = count - 1; left > 0; left -= left > 8 || left < 4 ? Math.min(left, 6) : 3) {
      if (left < 3) for (let each = left; each > 0; each -= 1) bits.push(...lengthCode[length]);
      else {
        bits.push(...lengthCode.again);
        number(left > 8 || left < 4 ? Math.min(left, 6) - 3 : 0, 2);
      }
    }
  };
  number(0b100, 3);
  number(29, 5);
  number(29, 5);
  number(15, 4);
  for (const width of [2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 2, 2]) number(width, 3);
  lengths(15, 1);
  lengths(2, 255);
  lengths(1, 30);
  lengths(15, 1);
  lengths(1, 29);
  bits.push(0);
}
