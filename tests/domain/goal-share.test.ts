import { describe, expect, it } from 'vitest';
import { seekGoal } from '../../src/domain/goal-seek.ts';
import type { Cents } from '../../src/domain/outcome.ts';
import { memoPlan } from '../support/memo-plan.ts';

/** Which fixed share keeps a party at most at these euros in 2024. */
function seek(party: string, euros: string, plan = memoPlan) {
  const atMost = Number(euros.replace('.', '')) as Cents;
  return seekGoal(plan, { party, year: 2024, input: { input: 'fixed-share', party }, atMost });
}

describe('een vast aandeel', () => {
  it('Harderwijk betaalt in 2024 hoogstens € 25.000: 29,5857% vast', () => {
    // The municipalities pay 73,000.00 + 11,500.00: 25,000 ÷ 84,500 = 29.58579…%. At 29.5857% it is
    // 21,597.561 + 3,402.3555, and the spare cents go to others: 21,597.56 + 3,402.35. At 29.5858%
    // it is 21,597.634 + 3,402.367, and it gets a spare cent of both: 21,597.64 + 3,402.37.
    expect(seek('harderwijk', '25000.00')).toMatchObject({
      point: { value: '29.5857', outcome: 24_999_91 },
      next: { value: '29.5858', outcome: 25_000_01 },
      bound: 'most',
      edit: { edit: 'dial-fixed-share', party: 'harderwijk', percent: '29.5857' },
    });
  });

  it('wat anderen vast hebben afgesproken, is niet meer te verdelen', () => {
    const keys = memoPlan.keys.map((key) =>
      key.group === 'gemeenten' ? { ...key, fixed: { elburg: '40' } } : key,
    );
    expect(seek('harderwijk', '90000.00', { ...memoPlan, keys })).toMatchObject({
      // 60% of 84,500.
      point: { value: '60', outcome: 50_700_00 },
      next: undefined,
    });
  });

  it('wie als enige betaalt, kan niets afspreken', () => {
    const parties = memoPlan.parties.filter(
      ({ id, group }) => group !== 'gemeenten' || id === 'harderwijk',
    );
    const alone = { ...memoPlan, parties };
    expect(seek('harderwijk', '1.00', alone)).toMatchObject({ why: 'nobody-else' });
    // The province pays by no key at all.
    expect(seek('gelderland', '1.00')).toMatchObject({ why: 'unknown' });
  });

  it('een sleutel in ingroei laat een deel van de oude sleutel staan', () => {
    // In 2024 half of it is still the old key, in which Harderwijk has 32.8%: 16.4% of 84,500 is
    // 13,858.00, and that stays at a fixed share of 0%.
    const [key] = memoPlan.keys;
    if (key === undefined) throw new Error('no key');
    const old = { ...key, id: 'oud' };
    const grows = { ...key, phaseIn: { from: 'oud', percent: { '2024': '50' } } };
    const keys = [grows, old, ...memoPlan.keys.slice(1)];
    const plan = { ...memoPlan, keys };
    expect(seek('harderwijk', '13857.99', plan)).toEqual({
      answer: 'impossible',
      others: 13_858_00,
    });
    expect(seek('harderwijk', '13858.00', plan)).toMatchObject({
      point: { value: '0', outcome: 13_858_00 },
    });
    // 20,000 − 13,858 = 6,142 is 14.53728…% of half of 84,500. At 14.5373% it is 17,278.1145 +
    // 2,721.8947, and no spare cent comes to it: still 20,000.00.
    expect(seek('harderwijk', '20000.00', plan)).toMatchObject({
      point: { value: '14.5373', outcome: 20_000_00 },
    });
  });
});
