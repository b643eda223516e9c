import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/domain/plan.ts';
import { describeAttention } from '../../src/locale/attention-text.ts';
import memoJson from '../../src/plans/memo-2023.json' with { type: 'json' };

const memo = memoJson as unknown as Plan;

function told(plan: Plan, thisYear: number): string[] {
  return describeAttention(plan, thisYear).map(
    ({ title, detail, tab }) => `${title} ${detail} > ${tab}`,
  );
}

describe('waar de planner zelf op wijst', () => {
  it('het plan van de memo, gelezen in 2026', () => {
    expect(told(memo, 2026)).toEqual([
      'De cijfers ‘Aandeel sociale huurwoningen’ zijn van 2022. Dat is langer dan twee jaar geleden. > verdeelsleutels',
      'De peildatum van ‘Aandeel woningbezit in de regio’ is niet bekend. Vul in van wanneer de cijfers zijn. > verdeelsleutels',
      '‘Provinciale verhuiscoach, 12 uur per week voor inwerken’ stopt na 2024. Daarna kost deze post niets meer. > kosten',
      'Er is geen index gekozen. Alle jaren rekenen met het prijspeil van 2024. > kosten',
    ]);
  });

  it('cijfers van twee jaar geleden zijn niet oud', () => {
    expect(told(memo, 2024).some((text) => text.includes('zijn van 2022'))).toBe(false);
    expect(told(memo, 2025).some((text) => text.includes('zijn van 2022'))).toBe(true);
  });

  it('een kolom zonder gewicht telt niet mee, en een plan van één jaar heeft geen index nodig', () => {
    const plan: Plan = {
      ...memo,
      yearCount: 1,
      indicators: [
        {
          id: 'inwoners',
          name: 'Inwoners van 55 en ouder',
          group: 'gemeenten',
          unit: 'count',
          source: '',
          measuredOn: '',
          figures: {},
        },
      ],
      keys: memo.keys.map((key) => ({ ...key, weights: { inwoners: '0.00' } })),
    };
    expect(told(plan, 2026)).toEqual([
      '‘Inwoners van 55 en ouder’ telt niet mee. Het gewicht is 0% en de bron is leeg. > verdeelsleutels',
    ]);
  });
});
