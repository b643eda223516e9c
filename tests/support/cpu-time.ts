import process from 'node:process';

/** What came of some work, and the milliseconds that this thread was busy with it. */
export interface Measured<Value> {
  readonly value: Value;
  readonly milliseconds: number;
}

/** Measures the thread's own time, so a machine that is busy with other tests fails nothing. */
export function measured<Value>(work: () => Value): Measured<Value> {
  const before = process.threadCpuUsage();
  const value = work();
  const { user, system } = process.threadCpuUsage(before);
  return { value, milliseconds: (user + system) / 1000 };
}
