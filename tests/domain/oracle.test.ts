import { describe, expect, it } from 'vitest';
import { goldenCases } from '../support/golden-cases.ts';
import { consult } from './oracle.ts';

describe('de tweede berekening geeft zelf de 42 uitkomsten', () => {
  it.each(goldenCases())('$title', ({ plan, outcome }) => {
    const result = consult(plan);
    expect(result).toEqual(outcome);
    expect(JSON.stringify(result)).toBe(JSON.stringify(outcome));
  });
});
