import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/domain/plan.ts';
import { effectOf, leversOf, paidOver, paymentOf } from '../../src/domain/sensitivity.ts';
import { heaviestSentence } from '../../src/locale/sensitivity-text.ts';
import { sensitivityRows } from '../../src/sheets/sensitivity-rows.ts';
import { memoPlan } from '../support/memo-plan.ts';

const nbsp = /\u00a0/g;

function rows(plan: Plan, years: readonly number[]) {
  const payment = paymentOf(plan, 'harderwijk', years);
  if (payment === undefined) throw new Error('Harderwijk');
  const now = paidOver(payment);
  const effects = leversOf(payment).map((lever) => effectOf(payment, lever, 10, now));
  return sensitivityRows(plan, effects).map(({ what, where, value, down, up }) =>
    [what, where, value, down?.value, down?.text, down?.word, up?.value, up?.text, up?.word]
      .map((text) => (text ?? '').replace(nbsp, ' '))
      .join(' | '),
  );
}

describe('gevoeligheid als rijen', () => {
  it('uren, prijs, deel en cijfer, elk met eigen eenheid', () => {
    const coaches = 'Verhuiscoaches in dienst van de corporaties';
    const found = rows(memoPlan, [2025]);
    expect(found[0]).toBe(
      `Uren per week in 2025 | ${coaches} | 72 uur | 64,8 uur | −2.394,40 | minder | 79,2 uur | +2.394,40 | meer`,
    );
    expect(found[1]).toBe(
      `Kosten per fte | ${coaches} | € 73.000 | € 65.700 | −2.394,40 | minder | € 80.300 | +2.394,40 | meer`,
    );
    expect(found[3]).toBe(
      `Deel van de gemeenten | ${coaches} | 50% | 45% | −2.394,40 | minder | 55% | +2.394,40 | meer`,
    );
    // 73,000 × (32.8 ÷ 98.62 − 0.328) = 335.05 and × (32.8 ÷ 101.38 − 0.328) = −325.93.
    expect(found).toContain(
      'Cijfer van Elburg | Aandeel sociale huurwoningen | 13,8% | 12,42% | +335,05 | meer | 15,18% | −325,93 | minder',
    );
  });

  it('jaren met verschillende uren', () => {
    const costLines = memoPlan.costLines.map((line) =>
      line.kind === 'hours' ? { ...line, hoursPerWeek: { '2024': '72', '2025': '54' } } : line,
    );
    expect(rows({ ...memoPlan, costLines }, [2024, 2025, 2026])[0]).toMatch(
      /^Uren per week in 2 jaren \| .* \| verschilt per jaar \| verschilt per jaar/,
    );
  });

  it('in één zin wat het zwaarst telt', () => {
    const label = { what: 'Uren per fte', where: 'Verhuiscoaches' };
    expect(heaviestSentence('Harderwijk', label, '10% omlaag', 2_660_45).replace(nbsp, ' ')).toBe(
      'Het zwaarst telt: uren per fte (Verhuiscoaches). Bij 10% omlaag betaalt Harderwijk € 2.660,45 meer.',
    );
  });
});
