import type { readSum } from '../locale/typed-sum.ts';

/** What reads a sum; it comes over the line once somebody is in a field for numbers. */
let reader: typeof readSum | undefined;

/** Gets ready for sums; what is here already is not asked for again. */
export async function loadSums(): Promise<void> {
  reader ??= (await import('../locale/typed-sum.ts')).readSum;
}

/** Works out a typed sum, as `readSum` does; undefined when it is none. */
export const readTypedSum: typeof readSum = (text, input) => reader?.(text, input);

/** Goes on with a typed text, at once unless it may be a sum and what reads one is still to come. */
export function whenReadable(text: string, goOn: () => void): void {
  if (reader !== undefined || !/[=+*×÷/%()−–-]/.test(text)) goOn();
  else void loadSums().then(goOn, goOn);
}
