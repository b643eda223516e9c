import { describe, expect, it } from 'vitest';
import { goalInputs, goalValue, type GoalInput } from '../../src/domain/goal-input.ts';
import { seekGoal } from '../../src/domain/goal-seek.ts';
import type { Cents } from '../../src/domain/outcome.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { describeGoal, goalInputText, goalValueText } from '../../src/locale/goal-text.ts';
import { memoPlan } from '../support/memo-plan.ts';
import { memoWith } from '../support/memo-with.ts';

const hours: GoalInput = { input: 'quantity', line: 'verhuiscoaches' };
const split: GoalInput = { input: 'split', groups: ['gemeenten', 'corporaties'] };

/** The answer as it is read; `now` is what the party pays, as the memo has it. */
function told(
  input: GoalInput,
  party: string,
  year: number,
  cents: number,
  now: number,
  plan: Plan = memoPlan,
): string {
  const goal = { party, year, input, atMost: cents as Cents };
  const value = goalValue(plan, input, year);
  const { lead, sentences } = describeGoal(plan, goal, seekGoal(plan, goal), now, value);
  return [lead, ...sentences].join(' | ').replaceAll('\u00a0', ' ');
}

describe('het antwoord in woorden', () => {
  it('gevonden, met wat een stap verder kost en wat het nu is', () => {
    expect(told(hours, 'harderwijk', 2024, 25_000_00, 27_716_00)).toBe(
      '63 uur per week | Harderwijk betaalt dan in 2024 € 24.723,00. Dat is € 277,00 onder uw grens. | ' +
        'Eén stap hoger is te veel: bij 64 uur per week wordt het € 25.055,55. | ' +
        'Nu is het 72 uur per week en betaalt Harderwijk € 27.716,00. | Alleen 2024 verandert.',
    );
  });

  it('al lager, en precies op de grens', () => {
    // 27,716.00 − 3,772.00 is 72 hours to the cent.
    expect(told(hours, 'harderwijk', 2024, 27_716_00, 27_716_00)).toContain(
      '72 uur per week | Harderwijk betaalt dan in 2024 € 27.716,00. Dat is precies uw grens.',
    );
    expect(told(hours, 'harderwijk', 2024, 27_716_00, 27_716_00)).toContain(
      'Dat past al binnen uw grens.',
    );
  });

  it('een verdeling noemt beide groepen, en houdt op bij 100%', () => {
    const text = told(split, 'harderwijk', 2024, 90_000_00, 27_716_00);
    expect(text).toContain('100% gemeenten en 0% corporaties');
    expect(text).toContain('Verder kan niet: dit is het einde van de verdeling.');
    expect(text).toContain('Dit geldt voor elke post waar beide groepen aan meebetalen');
  });

  it('een vast aandeel, met wie de rest draagt', () => {
    const share: GoalInput = { input: 'fixed-share', party: 'harderwijk' };
    const text = told(share, 'harderwijk', 2024, 25_000_00, 27_716_00);
    expect(text).toContain('29,5857% vast aandeel | Harderwijk betaalt dan in 2024 € 24.999,91.');
    expect(text).toContain(
      'Eén stap hoger is te veel: bij 29,5858% vast aandeel wordt het € 25.000,01.',
    );
    expect(text).toContain('De anderen delen de rest.');
  });

  it('kan niet, met wat de andere posten kosten', () => {
    expect(told(hours, 'harderwijk', 2024, 3_000_00, 27_716_00)).toBe(
      'Dat kan niet | Ook zonder ‘Verhuiscoaches in dienst van de corporaties’ betaalt Harderwijk ' +
        'in 2024 € 3.772,00. | Dat is € 772,00 meer dan uw grens.',
    );
  });

  it('hangt er niet van af, met de reden', () => {
    const lead = 'Dit hangt er niet van af | ';
    expect(told(hours, 'gelderland', 2024, 1, 0)).toBe(
      `${lead}De groep provincie betaalt niet mee aan ‘Verhuiscoaches in dienst van de corporaties’.`,
    );
    expect(told(split, 'gelderland', 2024, 1, 0)).toBe(
      `${lead}De groep provincie zit niet in deze verdeling.`,
    );
    const price: GoalInput = { input: 'price', line: 'verhuiscoaches' };
    const plan = memoWith(['costLines', 0, 'hoursPerWeek', '2025'], '0') as Plan;
    expect(told(price, 'harderwijk', 2025, 1, 0, plan)).toBe(
      `${lead}Het aantal van deze post is in 2025 0.`,
    );
  });
});

describe('waaruit men kiest', () => {
  it('elke invoer met zijn post erboven', () => {
    const texts = goalInputs(memoPlan, 'putten').map((input) =>
      goalInputText(memoPlan, input, 2025),
    );
    expect(texts.map(({ text }) => text)).toEqual([
      'Uren per week in 2025',
      'Kosten per fte',
      'Bedrag in 2025',
      'Wat provincie en gemeenten samen betalen',
      'Wat provincie en corporaties samen betalen',
      'Wat gemeenten en corporaties samen betalen',
      'Vast aandeel van Putten',
    ]);
    expect(texts[0]?.under).toBe('Verhuiscoaches in dienst van de corporaties');
  });

  it('een waarde met haar eenheid', () => {
    const line = { ...memoPlan.costLines[0], kind: 'units', count: {}, unitPrice: '12.5' };
    const units = { ...memoPlan, costLines: [line] } as unknown as Plan;
    const text = (input: GoalInput, value: string) =>
      goalValueText(units, input, value).replaceAll('\u00a0', ' ');
    expect(text(hours, '1250')).toBe('1.250 stuks');
    expect(text({ input: 'price', line: 'verhuiscoaches' }, '12.5')).toBe('€ 12,50 per stuk');
  });
});
