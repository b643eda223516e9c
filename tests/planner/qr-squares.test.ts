import { createHash } from 'node:crypto';
import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { qrSquares, type QrSquares } from '../../src/planner/qr/qr-squares.ts';

const PIXELS = 3;

/** The drawing as a camera gets it: white, and black where the path says so. */
function pixelsOf({ size, path }: QrSquares): Uint8ClampedArray {
  const side = size * PIXELS;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x = '', y = '', width = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    for (let row = Number(y) * PIXELS; row < (Number(y) + 1) * PIXELS; row += 1) {
      const start = (row * side + Number(x) * PIXELS) * 4;
      for (let at = start; at < start + Number(width) * PIXELS * 4; at += 4) {
        pixels.fill(0, at, at + 3);
      }
    }
  }
  return pixels;
}

function linkOf(length: number): string {
  const start = 'https://planner.example/planner/#plan=1';
  const noise = Array.from({ length: 20 }, (_, place) =>
    createHash('sha512').update(`${length} ${place}`).digest('base64url'),
  );
  return start + noise.join('').slice(0, length - start.length);
}

test.each([64, 135, 400, 1_199, 1_200])(
  'another program reads a code of %i characters',
  (length) => {
    const code = qrSquares(linkOf(length));
    if (!code.ok) throw new Error(code.reason);
    // 117 squares and 4 of white on either side.
    expect(code.value.size).toBeLessThanOrEqual(125);
    const side = code.value.size * PIXELS;
    expect(jsQR(pixelsOf(code.value), side, side)?.data).toBe(linkOf(length));
  },
);

test('a link for which the squares would be too small gets no code', () => {
  expect(qrSquares(linkOf(1_201))).toEqual({ ok: false, reason: 'too-long' });
});
