import { describe, expect, it } from 'vitest';
import { compute } from '../../src/domain/compute.ts';
import { explain } from '../../src/domain/explain.ts';
import { memoPlan } from '../support/memo-plan.ts';
import type { Plan } from '../../src/domain/plan.ts';

// The worked case of the planner's design: Harderwijk agreed on 30%, gemeenten pay 60 of each 100
// that they and the corporaties pay together. Worked by hand.
const plan: Plan = {
  ...memoPlan,
  keys: memoPlan.keys.map((key) =>
    key.group === 'gemeenten' ? { ...key, fixed: { harderwijk: '30' } } : key,
  ),
  costLines: memoPlan.costLines.map((line, at) => ({
    ...line,
    split:
      at === 0
        ? { gemeenten: '60', corporaties: '40' }
        : { provincie: '50', gemeenten: '30', corporaties: '20' },
  })),
};

function whatPays(party: string) {
  const working = explain(plan, { about: 'contribution', party, year: 2024 });
  if (working?.about !== 'contribution') throw new Error('No working.');
  return working;
}

describe('Harderwijk vast op 30%, verdeling 60/40, in 2024', () => {
  it('Oldebroek betaalt € 12.569,38 en Putten € 12.569,37', () => {
    expect(whatPays('oldebroek').value).toBe(12_569_38);
    expect(whatPays('putten').value).toBe(12_569_37);
  });

  it('en dat staat ook zo in de uitkomst, met één punt van aandacht', () => {
    const { parties, findings } = compute(plan);
    const first = (party: string) => parties.find(({ id }) => id === party)?.years[0]?.contribution;
    expect(['harderwijk', 'oldebroek', 'putten'].map(first)).toEqual([
      30_420_00, 12_569_38, 12_569_37,
    ]);
    expect(findings).toEqual([
      { code: 'tie', group: 'gemeenten', line: 'provinciale-verhuiscoach', year: 2024 },
    ]);
  });

  it('het aandeel van Oldebroek: 11,9% van 67,2% van de 70% die Harderwijk overlaat', () => {
    expect(whatPays('oldebroek').parts[0]?.share).toEqual({
      ...{ party: 'oldebroek', group: 'gemeenten', year: 2024, key: 'naar-sociale-huur' },
      steps: [
        {
          ...{ step: 'indicator', indicator: 'sociale-huur', figure: '11.9', sum: '100' },
          ...{ weight: '100', weightSum: '100', share: '119/1000' },
        },
        {
          ...{ step: 'rest', rest: '7/10', fixedParties: ['harderwijk'] },
          ...{ own: '119/1000', ownSum: '84/125', share: '119/960' },
        },
      ],
      share: '119/960',
    });
  });

  it('de verhuiscoaches komen precies uit: € 87.600 × 119/960 is € 10.858,75', () => {
    const [coaches] = whatPays('oldebroek').parts;
    expect(coaches).toMatchObject({ total: 146_000_00, groupAmount: 87_600_00, amount: 10_858_75 });
    const own = coaches?.overParties?.parts.find(({ id }) => id === 'oldebroek');
    expect(own).toMatchObject({ quota: '1085875/1', remainder: '0/1', extra: 0 });
  });

  it('de provinciale coach niet: beiden 171.062,5 cent, de laatste gaat op naam naar Oldebroek', () => {
    const split = whatPays('putten').parts[1]?.overParties;
    const part = (party: string) => split?.parts.find(({ id }) => id === party);
    expect(part('oldebroek')).toMatchObject({ quota: '342125/2', whole: 171_062, extra: 1 });
    expect(part('putten')).toMatchObject({ quota: '342125/2', whole: 171_062, extra: 0 });
    expect(split?.last).toEqual({ by: 'id', winner: 'oldebroek', loser: 'putten' });
  });
});
