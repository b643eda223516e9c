import { add, divide, fromText, rational, toText } from './rational.ts';

/** What chosen numbers come to, as exact fractions "num/den". */
export interface SelectionSum {
  readonly sum: string;
  readonly average: string;
}

/** Adds fractions "num/den" exactly, below zero as well; there must be at least one. */
export function selectionSum(fractions: readonly string[]): SelectionSum {
  const sum = fractions.map(fromText).reduce(add, rational(0n));
  const average = divide(sum, rational(BigInt(Math.max(1, fractions.length))));
  return { sum: toText(sum), average: toText(average) };
}
