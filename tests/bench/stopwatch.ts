/** Milliseconds of a number of runs, in the order of their length. */
export interface Timing {
  readonly median: number;
  readonly p95: number;
  readonly runs: number;
}

/** Runs the work for about `seconds` after a warm-up, and says how long one run takes. */
export function time(work: () => unknown, seconds: number): Timing {
  const warmUntil = performance.now() + seconds * 250;
  while (performance.now() < warmUntil) work();
  const taken: number[] = [];
  const until = performance.now() + seconds * 1_000;
  while (performance.now() < until || taken.length < 20) {
    const start = performance.now();
    work();
    taken.push(performance.now() - start);
  }
  taken.sort((a, b) => a - b);
  const at = (part: number) => taken[Math.floor((taken.length - 1) * part)] ?? 0;
  return { median: at(0.5), p95: at(0.95), runs: taken.length };
}

/** "0.1234 ms", "12.34 ms" */
export function inMilliseconds(value: number): string {
  return `${value.toFixed(value < 1 ? 4 : 2)} ms`;
}
