import { describe, expect, it } from 'vitest';
import { explain } from '../../src/domain/explain.ts';
import type { YearQuestion } from '../../src/domain/question.ts';
import { describeWorking } from '../../src/locale/working-text.ts';
import { memoPlan } from '../support/memo-plan.ts';

function ask(of: YearQuestion) {
  const working = explain(memoPlan, { about: 'all-years', of });
  if (working === undefined) throw new Error('no working');
  return describeWorking(memoPlan, working);
}

describe('de uitleg van alle jaren samen', () => {
  it('telt de jaren van één partij op, ieder met een eigen uitleg', () => {
    // 11.661,00 in 2024 and three times 10.074,00, from the memo's tables.
    const told = ask({ about: 'contribution', party: 'elburg', year: 2024 });
    expect(told.subject).toBe('Elburg betaalt in alle jaren');
    expect(told.value).toBe('€\u00a041.883,00');
    const lines = told.steps.flatMap((step) => step.lines);
    expect(lines.map(({ text, value }) => [text, value])).toEqual([
      ['2024', '€\u00a011.661,00'],
      ['2025', '€\u00a010.074,00'],
      ['2026', '€\u00a010.074,00'],
      ['2027', '€\u00a010.074,00'],
    ]);
    expect(lines[1]?.question).toEqual({ about: 'contribution', party: 'elburg', year: 2025 });
  });

  it('telt de saldi van één partij op', () => {
    // Woningstichting Putten: contribution 10.140,00 in 2024, cost 18.250,00 of its nine hours, and
    // so 8.760,00 − 18.250,00 on the settled line of the coaches plus 1.380,00 on the provincial one.
    const told = ask({ about: 'balance', party: 'woningstichting-putten', year: 2024 });
    expect(told.value).toBe('€\u00a0−36.580,00');
  });

  it('kent geen aandeel van alle jaren samen', () => {
    const of = { about: 'share', key: 'naar-sociale-huur', party: 'elburg', year: 2024 } as const;
    expect(explain(memoPlan, { about: 'all-years', of })).toBeUndefined();
  });
});
