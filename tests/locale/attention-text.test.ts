import { describe, expect, it } from 'vitest';
import type { CostLine, Key, Plan } from '../../src/domain/plan.ts';
import { describeAttention } from '../../src/locale/attention-text.ts';
import { memoWith } from '../support/memo-with.ts';
import memoJson from '../../src/plans/memo-2023.json' with { type: 'json' };

const memo = memoJson as unknown as Plan;

function told(plan: Plan, today: string): string[] {
  return describeAttention(plan, today).map(
    ({ title, detail, tab }) => `${title} ${detail} > ${tab}`,
  );
}

function dated(measuredOn: string): Plan {
  return { ...memo, indicators: memo.indicators.map((each) => ({ ...each, measuredOn })) };
}

/** What a changed plan says more than the memo's. */
function more(plan: Plan): string[] {
  const before = told(memo, '2026-11-23');
  return told(plan, '2026-11-23').filter((text) => !before.includes(text));
}

describe('waar de planner zelf op wijst', () => {
  it('het plan van de memo, gelezen in 2026', () => {
    expect(told(memo, '2026-11-23')).toEqual([
      'De cijfers ‘Aandeel sociale huurwoningen’ zijn van 2022. Dat is langer dan twee jaar geleden. > verdeelsleutels',
      'De peildatum van ‘Aandeel woningbezit in de regio’ is niet bekend. Vul in van wanneer de cijfers zijn. > verdeelsleutels',
      '‘Provinciale verhuiscoach, 12 uur per week voor inwerken’ stopt na 2024. Daarna kost deze post niets meer. > kosten',
      'Er is geen index gekozen. Alle jaren rekenen met het prijspeil van 2024. > kosten',
    ]);
  });

  it('cijfers van precies twee jaar geleden zijn niet oud, een dag later wel', () => {
    const isOld = (measuredOn: string, today: string) =>
      told(dated(measuredOn), today).some((text) => text.includes('langer dan twee jaar'));
    expect(isOld('2024-11-23', '2026-11-23')).toBe(false);
    expect(isOld('2024-11-22', '2026-11-23')).toBe(true);
    // A month or a year may mean its last day.
    expect(isOld('2024-11', '2026-11-30')).toBe(false);
    expect(isOld('2024-10', '2026-11-23')).toBe(true);
    expect(isOld('2022', '2024-12-31')).toBe(false);
    expect(isOld('2022', '2025-01-01')).toBe(true);
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
    expect(told(plan, '2026-11-23')).toEqual([
      '‘Inwoners van 55 en ouder’ telt niet mee. Het gewicht is 0% en de bron is leeg. > verdeelsleutels',
    ]);
  });

  it('een post die later begint, tussendoor niets kost of geen bron heeft', () => {
    const years = { '2025': '72', '2027': '72' };
    const plan = memoWith(['costLines', 0, 'hoursPerWeek'], years) as Plan;
    const name = '‘Verhuiscoaches in dienst van de corporaties’';
    expect(more(plan)).toEqual([
      `${name} begint in 2025. Daarvoor kost deze post niets. > kosten`,
      `${name} kost in 2026 niets. Ervoor en erna wel. > kosten`,
    ]);
    expect(more(memoWith(['costLines', 0, 'source'], ' ') as Plan)).toEqual([
      `De bron van ${name} is leeg. Vul in waar het bedrag vandaan komt. > kosten`,
    ]);
    // A new line has no amount yet, so nothing to say where it comes from.
    const empty = { ...memo.costLines[0], id: 'nieuw', hoursPerWeek: {}, source: '' };
    expect(more({ ...memo, costLines: [...memo.costLines, empty as CostLine] })).toEqual([]);
  });

  it('cijfers zonder bron', () => {
    expect(more(memoWith(['indicators', 0, 'source'], '') as Plan)).toEqual([
      'De bron van ‘Aandeel sociale huurwoningen’ is leeg. Vul in waar de cijfers vandaan komen. > verdeelsleutels',
    ]);
  });

  it('een partij zonder cijfers', () => {
    const one = memoWith(['indicators', 0, 'figures', 'putten'], undefined) as Plan;
    expect(more(one)).toEqual([
      'Putten heeft nog geen cijfers. Deze partij krijgt daardoor een aandeel van 0%. > verdeelsleutels',
    ]);
    const two = memoWith(['indicators', 1, 'figures'], { uwoon: '52', deltawonen: '8' }) as Plan;
    expect(more(two)).toEqual([
      'Omnia Wonen en Woningstichting Putten hebben nog geen cijfers. Deze partijen krijgen daardoor een aandeel van 0%. > verdeelsleutels',
    ]);
    // A share agreed by hand needs no figure, and a group without any has its own finding.
    const fixed = { ...one, keys: one.keys.map((key) => ({ ...key, fixed: { putten: '10' } })) };
    expect(more(fixed)).toEqual([]);
    expect(more(memoWith(['indicators', 0, 'figures'], {}) as Plan)).toEqual([]);
  });

  it('een sleutel die niemand gebruikt, maar niet een waar een andere uit groeit', () => {
    const spare = { ...memo.keys[0], id: 'oud', name: 'Oude sleutel' } as Key;
    const plan = { ...memo, keys: [...memo.keys, spare] };
    expect(more(plan)).toEqual([
      'De sleutel ‘Oude sleutel’ wordt niet gebruikt. Kies hem bij een kostenpost, of laat hem staan om later te proberen. > verdeelsleutels',
    ]);
    const phaseIn = { from: 'oud', percent: { '2024': '50' } };
    const grown = plan.keys.map((key) => (key.id === 'oud' ? key : { ...key, phaseIn }));
    expect(more({ ...plan, keys: grown })).toEqual([]);
  });
});
