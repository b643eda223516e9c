import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/domain/plan.ts';
import { describeVersion } from '../../src/locale/version-text.ts';
import { memoPlan } from '../support/memo-plan.ts';
import { memoWith } from '../support/memo-with.ts';

const told = (version: Plan, next: Plan | undefined) =>
  describeVersion(version, next).replaceAll('\u00a0', ' ');

describe('wat een eerdere versie was', () => {
  it('zegt wat zij kost en hoeveel er daarna anders is ingevuld', () => {
    const later = memoWith(['costLines', 0, 'hoursPerWeek', '2025'], '36') as Plan;
    expect(told(memoPlan, later)).toBe('totaal € 630.000,00, daarna 1 wijziging');
    // 36 hours less in one year: 73,000.00.
    expect(told(later, later)).toBe('totaal € 557.000,00, daarna is niets anders ingevuld');
    expect(told(later, undefined)).toBe('totaal € 557.000,00');
  });
});
