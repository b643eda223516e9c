import { describe, expect, it } from 'vitest';
import { apply } from '../../src/domain/apply.ts';
import { compute } from '../../src/domain/compute.ts';
import type { GoalInput } from '../../src/domain/goal-input.ts';
import { goalInputs, goalValue } from '../../src/domain/goal-input.ts';
import { seekGoal, type GoalAnswer } from '../../src/domain/goal-seek.ts';
import type { Cents } from '../../src/domain/outcome.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { memoPlan } from '../support/memo-plan.ts';
import { memoWith } from '../support/memo-with.ts';

const coaches = 'verhuiscoaches';
const hours: GoalInput = { input: 'quantity', line: coaches };
const rate: GoalInput = { input: 'price', line: coaches };
const provincial: GoalInput = { input: 'quantity', line: 'provinciale-verhuiscoach' };
const split: GoalInput = { input: 'split', groups: ['gemeenten', 'corporaties'] };

function seek(input: GoalInput, party: string, year: number, euros: string, plan: Plan = memoPlan) {
  const atMost = Number(euros.replace('.', '')) as Cents;
  return seekGoal(plan, { party, year, input, atMost });
}

function why(answer: GoalAnswer): string {
  return answer.answer === 'independent' ? answer.why : answer.answer;
}

describe('terugrekenen met het plan van de memo', () => {
  it('Harderwijk betaalt in 2024 hoogstens € 25.000: 63 uur, want uren gaan per heel uur', () => {
    // The provincial coach costs it 3,772.00. An hour: 73,000 ÷ 36 × 50% × 32.8% = 332.5555….
    // 63 h: 127,750.00 ÷ 2 = 63,875.00 × 32.8% = 20,951.00; with 3,772.00 it is 24,723.00.
    // 64 h: 129,777.78 ÷ 2 = 64,888.89 × 32.8% = 21,283.55592, and three others are nearer to a
    // whole cent; with 3,772.00 it is 25,055.55.
    expect(seek(hours, 'harderwijk', 2024, '25000.00')).toEqual({
      answer: 'found',
      point: { value: '63', outcome: 24_723_00 },
      next: { value: '64', outcome: 25_055_55 },
      bound: 'most',
      edit: {
        edit: 'set-cells',
        changes: [{ cell: { at: 'line-year', line: coaches, year: 2024 }, value: '63' }],
      },
    });
  });

  it('in kwartieren 63,75 uur, en zonder uitvoerder tot op een honderdste', () => {
    // 63.83 h would still fit, 63.84 h not: 3,772.00 + 332.5555… × 63.84 = 25,002.35.
    const quarters: Plan = { ...memoPlan, rounding: { money: 'cent', hours: 15 } };
    expect(seek(hours, 'harderwijk', 2024, '25000.00', quarters)).toMatchObject({
      point: { value: '63.75' },
      next: { value: '64' },
    });
    const nobody = memoWith(['costLines', 0, 'executor'], undefined) as Plan;
    // 63.83 h: 129,433.06 ÷ 2 = 64,716.53 × 32.8% = 21,227.02; with 3,772.00 it is 24,999.02.
    expect(seek(hours, 'harderwijk', 2024, '25000.00', nobody)).toMatchObject({
      point: { value: '63.83', outcome: 24_999_02 },
      next: { value: '63.84', outcome: 25_002_35 },
    });
  });

  it('of € 64.719,52 per fte: op de cent € 25.000,00', () => {
    // 2 fte × 50% × 32.8% = 0.328 of the rate; 21,228.00 ÷ 0.328 = 64,719.512….
    // 64,719.52 × 0.328 = 21,228.0026, in cents 21,228.00; a cent more: 21,228.0058, and Harderwijk
    // gets one of the cents that are left over.
    const answer = seek(rate, 'harderwijk', 2024, '25000.00');
    expect(answer).toMatchObject({
      point: { value: '64719.52', outcome: 25_000_00 },
      next: { value: '64719.53', outcome: 25_000_01 },
    });
  });

  it('een corporatie betaalt minder naarmate de gemeenten meer betalen: het kleinste deel', () => {
    // UWOON: 5,980.00 for the provincial coach when nothing else changes, but the split acts on both:
    // (146,000 + 23,000 that the two pay of the provincial line) × 52% × its part ≤ 40,000 gives
    // a part of 45.5166%, so the municipalities pay at least 54.4834%.
    const answer = seek(split, 'uwoon', 2024, '40000.00');
    expect(answer).toMatchObject({ point: { value: '54.4834' }, bound: 'least' });
    expect(answer).toMatchObject({ next: { value: '54.4833' } });
  });

  it('al lager: dan is het de grootste waarde die nog kan', () => {
    // 2025: 25,000 ÷ 332.5555… = 75.1754: above the 72 hours of now.
    expect(seek(hours, 'harderwijk', 2025, '25000.00')).toMatchObject({
      point: { value: '75' },
    });
    expect(goalValue(memoPlan, hours, 2025)).toBe('72');
  });

  it('kan niet: de andere posten kosten al meer', () => {
    // Of the provincial coach Harderwijk pays 11,500 × 32.8% = 3,772.00.
    expect(seek(hours, 'harderwijk', 2024, '3771.99')).toEqual({
      answer: 'impossible',
      others: 3_772_00,
    });
    expect(seek(hours, 'harderwijk', 2024, '3772.00')).toMatchObject({ point: { value: '0' } });
  });

  it('een grens van nul: geen uren', () => {
    // 1 h is 2,027.78; half of it × 32.8% = 332.55592, and it gets one of the two cents left over.
    expect(seek(hours, 'harderwijk', 2025, '0.00')).toMatchObject({
      point: { value: '0', outcome: 0 },
      next: { value: '1', outcome: 332_56 },
    });
  });
});

describe('dit hangt er niet van af', () => {
  it('de provincie betaalt niet mee aan de verhuiscoaches', () => {
    expect(why(seek(hours, 'gelderland', 2024, '1.00'))).toBe('not-paying');
    expect(why(seek(split, 'gelderland', 2024, '1.00'))).toBe('other-groups');
  });

  it('in 2025 kost de provinciale verhuiscoach niets om te verdelen', () => {
    const pair: GoalInput = { input: 'split', groups: ['provincie', 'gemeenten'] };
    expect(why(seek(pair, 'harderwijk', 2025, '1.00'))).toBe('no-amount');
  });

  it('een partij die er dat jaar niet is, een jaar of post die het plan niet heeft', () => {
    const leaves = (party: Plan['parties'][number]) =>
      party.id === 'putten' ? { ...party, until: 2025 } : party;
    const plan = { ...memoPlan, parties: memoPlan.parties.map(leaves) };
    expect(why(seek(hours, 'putten', 2026, '1.00', plan))).toBe('absent');
    expect(why(seek(hours, 'putten', 2030, '1.00'))).toBe('unknown');
    expect(why(seek({ input: 'quantity', line: 'weg' }, 'putten', 2024, '1.00'))).toBe('unknown');
  });

  it('zonder sleutel, met gewicht 0 en zonder prijs', () => {
    const lines = (change: object) =>
      memoPlan.costLines.map((line) => (line.id === coaches ? { ...line, ...change } : line));
    const noKey = { ...memoPlan, costLines: lines({ keys: {} }) };
    expect(why(seek(hours, 'harderwijk', 2024, '1.00', noKey))).toBe('undivided');
    const free = { ...memoPlan, costLines: lines({ costPerFte: '0' }) };
    expect(why(seek(hours, 'harderwijk', 2024, '1.00', free))).toBe('no-amount');
    const none = memoPlan.indicators.map((each) => ({
      ...each,
      figures: { ...each.figures, harderwijk: '0' },
    }));
    const noShare = { ...memoPlan, indicators: none };
    expect(why(seek(hours, 'harderwijk', 2024, '1.00', noShare))).toBe('no-share');
  });
});

describe('waar het ophoudt', () => {
  it('alles mag: 100% is het einde van een verdeling', () => {
    expect(seek(split, 'harderwijk', 2024, '90000.00')).toMatchObject({
      point: { value: '100' },
      next: undefined,
    });
  });

  it('de grootste waarde die het plan nog exact kan rekenen', () => {
    const answer = seek(provincial, 'gelderland', 2024, '999999999999.99');
    if (answer.answer !== 'found') throw new Error(answer.answer);
    expect(answer.next).toBeUndefined();
    expect(answer.point.value).toBe('999999999999.99');
    expect(apply(memoPlan, answer.edit).ok).toBe(true);
    // Hours cost 2,027.77… each, so long before twelve digits a year passes 2^53 − 1 cents:
    // (90,071,992,547,409.91 − 46,000) ÷ 2,027.7777….
    const most = seek(hours, 'putten', 2024, '9999999999999.99');
    expect(most).toMatchObject({ point: { value: '44419064795' }, next: undefined });
  });

  it('er zijn alleen invoeren die er zijn', () => {
    expect(goalInputs(memoPlan, 'harderwijk')).toEqual([
      hours,
      rate,
      provincial,
      { input: 'split', groups: ['provincie', 'gemeenten'] },
      { input: 'split', groups: ['provincie', 'corporaties'] },
      split,
      { input: 'fixed-share', party: 'harderwijk' },
    ]);
  });

  it('Overnemen is één wijziging en geeft de beloofde uitkomst', () => {
    const answer = seek(split, 'uwoon', 2024, '40000.00');
    if (answer.answer !== 'found') throw new Error(answer.answer);
    const applied = apply(memoPlan, answer.edit);
    if (!applied.ok) throw new Error(applied.reason.problem);
    const uwoon = compute(applied.value).parties.find(({ id }) => id === 'uwoon');
    expect(uwoon?.years[0]?.contribution).toBe(answer.point.outcome);
  });
});
