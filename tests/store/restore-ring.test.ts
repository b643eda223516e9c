import { expect, test } from 'vitest';
import { dropsFrom, ringSize } from '../../src/store/restore-ring.ts';

/** Points from old to new, one for each day given. */
function points(...days: readonly string[]) {
  return days.map((day, index) => ({ seq: index + 1, at: `${day}T10:00:00.000Z` }));
}

/** The numbers that stay when the points come in one by one. */
function kept(...days: readonly string[]): readonly number[] {
  let ring: ReturnType<typeof points> = [];
  for (const point of points(...days)) {
    const drops = new Set(dropsFrom([...ring, point]));
    ring = [...ring, point].filter(({ seq }) => !drops.has(seq));
  }
  return ring.map(({ seq }) => seq);
}

function repeat(day: string, times: number): readonly string[] {
  return Array.from({ length: times }, () => day);
}

test('at least ten points are kept', () => {
  expect(ringSize).toBeGreaterThanOrEqual(10);
  expect(dropsFrom(points(...repeat('2026-11-23', 10)))).toEqual([]);
});

test('on one day the twelve newest stay', () => {
  expect(kept(...repeat('2026-11-23', 40))).toEqual([
    29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40,
  ]);
});

test('the three newest stay, and the newest of each day before', () => {
  const days = Array.from({ length: 12 }, (_, index) => `2026-11-${10 + index}`);
  // 1 to 12: a point a day; 13 to 17: five today. The oldest days make room.
  expect(kept(...days, ...repeat('2026-11-23', 5))).toEqual([
    4, 5, 6, 7, 8, 9, 10, 11, 12, 15, 16, 17,
  ]);
});

test('a busy day does not push out the days before', () => {
  const quiet = ['2026-11-01', '2026-11-02', '2026-11-03'];
  expect(kept(...quiet, ...repeat('2026-11-23', 100)).slice(0, 3)).toEqual([1, 2, 3]);
});

test('a clock that went back to 1990 does not push out the newest points', () => {
  const ring = kept(...repeat('2026-11-23', 12), '1990-01-01', '1990-01-01', '1990-01-01');
  expect(ring.slice(-3)).toEqual([13, 14, 15]);
  expect(ring).toContain(12);
});
