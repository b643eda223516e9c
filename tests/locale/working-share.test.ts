import { describe, expect, it } from 'vitest';
import type { Key, Plan } from '../../src/domain/plan.ts';
import memoJson from '../../src/plans/memo-2023.json' with { type: 'json' };
import { told, toldStep } from './told-working.ts';

const memo = memoJson as unknown as Plan;
const CORPORATIONS = 'Naar rato van woningbezit';

/** The memo plan with another key for the corporations, which own 8, 28, 52 and 12%. */
function withKey(changes: Partial<Key>): Plan {
  return {
    ...memo,
    keys: memo.keys.map((key, place) => (place === 1 ? { ...key, ...changes } : key)),
  };
}

function share(plan: Plan, party: string, year = 2024): string[] {
  const lines = told(plan, { about: 'share', key: 'naar-woningbezit', party, year });
  return [lines[0] ?? '', ...toldStep(lines, 'Wat is het aandeel')];
}

describe('Waarom dit getal? Een aandeel', () => {
  it('naar één kolom met cijfers', () => {
    expect(
      told(memo, { about: 'share', key: 'naar-woningbezit', party: 'uwoon', year: 2024 }),
    ).toEqual([
      'UWOON, aandeel in 2024: 52%',
      '1 Wat is het aandeel van UWOON?',
      '‘Aandeel woningbezit in de regio’: samen 100.',
      '- 52 ÷ 100 = 52%',
      '= Aandeel in 2024 = 52%',
    ]);
  });

  it('met ondergrens en bovengrens', () => {
    const bounded = withKey({ floor: { deltawonen: '10' }, cap: { uwoon: '45' } });
    expect(share(bounded, 'deltawonen')).toEqual([
      'deltaWonen, aandeel in 2024: 10%',
      '‘Aandeel woningbezit in de regio’: samen 100. Voor deltaWonen is minstens 10% afgesproken.',
      '- 8 ÷ 100 = 8%',
      '- Ondergrens = 10%',
    ]);
    expect(share(bounded, 'uwoon')).toEqual([
      'UWOON, aandeel in 2024: 45%',
      '‘Aandeel woningbezit in de regio’: samen 100. Voor UWOON is hoogstens 45% afgesproken.',
      '- 52 ÷ 100 = 52%',
      '- Bovengrens = 45%',
    ]);
    // 45% is left for 28 and 12: 28 × 45/40 = 31,5.
    expect(share(bounded, 'omnia-wonen')).toEqual([
      'Omnia Wonen, aandeel in 2024: 31,5%',
      '‘Aandeel woningbezit in de regio’: samen 100. deltaWonen en UWOON staan op een grens. De anderen vangen het verschil op.',
      '- 28 ÷ 100 = 28%',
      '- 28% × 1,125 = 31,5%',
    ]);
  });

  it('met afspraken die niet kunnen', () => {
    expect(share(withKey({ floor: { deltawonen: '60', uwoon: '60' } }), 'uwoon')[1]).toBe(
      '‘Aandeel woningbezit in de regio’: samen 100. De ondergrenzen en bovengrenzen passen niet samen. Ze tellen niet mee.',
    );
    expect(share(withKey({ fixed: { deltawonen: '60', uwoon: '60' } }), 'uwoon')[1]).toBe(
      '‘Aandeel woningbezit in de regio’: samen 100. De vaste aandelen kunnen zo niet. Ze tellen niet mee.',
    );
  });

  it('naast meer dan één vast aandeel', () => {
    // 30% is left for 28 and 12: 28 ÷ 40 × 30 = 21.
    expect(share(withKey({ fixed: { deltawonen: '10', uwoon: '60' } }), 'omnia-wonen')).toEqual([
      'Omnia Wonen, aandeel in 2024: 21%',
      'deltaWonen en UWOON hebben een vast aandeel. De anderen delen de overige 30% naar hun cijfers, samen 40.',
      '- 28 ÷ 40 × 30% = 21%',
    ]);
  });

  it('uit twee kolommen, met ingroei vanuit een andere sleutel', () => {
    const homes = {
      id: 'woningen',
      name: 'Woningen',
      group: 'corporaties',
      unit: 'count',
      source: 'eigen opgave',
      measuredOn: '2025',
      figures: {
        deltawonen: '500',
        'omnia-wonen': '500',
        uwoon: '1000',
        'woningstichting-putten': '0',
      },
    } as const;
    const mixed: Plan = {
      ...memo,
      indicators: [...memo.indicators, homes],
      keys: [
        ...memo.keys,
        {
          id: 'gemengd',
          name: 'Gemengd',
          group: 'corporaties',
          weights: { woningbezit: '60', woningen: '40' },
          phaseIn: { from: 'naar-woningbezit', percent: { '2024': '25' } },
        },
      ],
    };
    const lines = told(mixed, { about: 'share', key: 'gemengd', party: 'deltawonen', year: 2024 });
    // 8% × 0,6 + 25% × 0,4 = 14,8%; a quarter of that and three quarters of 8%.
    expect(lines).toEqual([
      'deltaWonen, aandeel in 2024: 9,7%',
      '1 Wat is het aandeel van deltaWonen?',
      `Deze sleutel telt in 2024 voor 25%. Voor 75% geldt nog ‘${CORPORATIONS}’.`,
      '- ‘Aandeel woningbezit in de regio’ (8 ÷ 100 × 60%) = 4,8%',
      '- ‘Woningen’ (500 ÷ 2.000 × 40%) = 10%',
      '- Samen = 14,8%',
      '- 25% van 14,8% = 3,7%',
      `- 75% van 8% (‘${CORPORATIONS}’) = 6%`,
      '- Aandeel in 2024 = 9,7%',
      '= Aandeel in 2024 = 9,7%',
    ]);
  });

  it('zonder bruikbare cijfers, en zonder deelname', () => {
    const zero: Plan = {
      ...memo,
      indicators: memo.indicators.map((indicator) => ({ ...indicator, figures: {} })),
      parties: memo.parties.map((party) =>
        party.id === 'uwoon' ? { ...party, until: 2024 } : party,
      ),
    };
    expect(share(zero, 'uwoon')).toEqual([
      'UWOON, aandeel in 2024: 0%',
      'Er zijn geen bruikbare cijfers. Er is dus geen aandeel.',
    ]);
    expect(share(zero, 'uwoon', 2025)).toEqual([
      'UWOON, aandeel in 2025: 0%',
      'UWOON doet in 2025 niet mee.',
    ]);
  });
});
