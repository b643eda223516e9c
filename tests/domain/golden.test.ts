import { describe, expect, it } from 'vitest';
import { printedOutcome } from '../support/printed-outcome.ts';
import { goldenCases } from '../support/golden-cases.ts';

describe('de uitgewerkte gevallen komen uit zoals ze op papier staan', () => {
  it('er zijn er 42', () => {
    expect(goldenCases()).toHaveLength(42);
  });

  it.each(goldenCases())('$title', ({ plan, outcome }) => {
    const computed = printedOutcome(plan);
    expect(computed).toEqual(outcome);
    // The order of the fields is part of the agreement: auditors compare the text.
    expect(JSON.stringify(computed)).toBe(JSON.stringify(outcome));
  });
});
