import { describe, expect, it } from 'vitest';
import { inSlices } from '../../../src/planner/seek/in-slices.ts';

/** Work that takes about this many milliseconds. */
function busy(milliseconds: number): void {
  const until = performance.now() + milliseconds;
  while (performance.now() < until);
}

describe('werk in stukken', () => {
  it('klein werk is in één keer klaar, zonder te wachten', () => {
    const told: (readonly number[])[] = [];
    const { signal } = new AbortController();
    void inSlices(
      [1, 2, 3],
      (item) => item * 2,
      (made) => told.push(made),
      signal,
    );
    expect(told).toEqual([[2, 4, 6]]);
  });

  it('groot werk laat de pagina ertussen en vertelt hoe ver het is', async () => {
    const told: number[] = [];
    let turns = 0;
    const timer = setInterval(() => (turns += 1));
    const { signal } = new AbortController();
    await inSlices(
      Array.from({ length: 12 }),
      () => busy(5),
      (made) => told.push(made.length),
      signal,
    );
    clearInterval(timer);
    expect(told.at(-1)).toBe(12);
    expect(told.length).toBeGreaterThan(2);
    expect([...told].sort((a, b) => a - b)).toEqual(told);
    expect(turns).toBeGreaterThan(0);
  });

  it('wie de vraag sluit, hoort er niets meer van', async () => {
    const told: number[] = [];
    const stop = new AbortController();
    const working = inSlices(
      Array.from({ length: 40 }),
      () => busy(5),
      (made) => {
        told.push(made.length);
        stop.abort();
      },
      stop.signal,
    );
    await working;
    expect(told).toHaveLength(1);
    expect(told[0]).toBeLessThan(40);
  });
});
