import { measured } from '../support/cpu-time.ts';

/** Milliseconds of a number of runs, in the order of their length. */
export interface Timing {
  readonly median: number;
  readonly p95: number;
  /** The same of the time that this thread was busy, which other work on the machine hardly changes. */
  readonly busy: { readonly median: number; readonly p95: number };
  readonly runs: number;
}

/**
 * Runs the work for about `seconds` after a warm-up, and says how long one run takes. What is made
 * ready for each run is not counted.
 */
export function time(
  work: () => unknown,
  seconds: number,
  makeReady: () => void = () => undefined,
): Timing {
  const warmUntil = performance.now() + seconds * 250;
  while (performance.now() < warmUntil) {
    makeReady();
    work();
  }
  const taken: number[] = [];
  const busy: number[] = [];
  const until = performance.now() + seconds * 1_000;
  while (performance.now() < until || taken.length < 20) {
    makeReady();
    const start = performance.now();
    const { milliseconds } = measured(work);
    taken.push(performance.now() - start);
    busy.push(milliseconds);
  }
  return { ...spread(taken), busy: spread(busy), runs: taken.length };
}

function spread(times: number[]): { median: number; p95: number } {
  times.sort((a, b) => a - b);
  const at = (part: number) => times[Math.floor((times.length - 1) * part)] ?? 0;
  return { median: at(0.5), p95: at(0.95) };
}

/** "0.1234 ms", "12.34 ms" */
export function inMilliseconds(value: number): string {
  return `${value.toFixed(value < 1 ? 4 : 2)} ms`;
}
