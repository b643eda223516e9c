import { describe, expect, it } from 'vitest';
import { explain } from '../../src/domain/explain.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { describeWorking } from '../../src/locale/working-text.ts';
import memoJson from '../../src/plans/memo-2023.json' with { type: 'json' };
import { told, toldStep } from './told-working.ts';

const memo = memoJson as unknown as Plan;
const COACHES = 'Verhuiscoaches in dienst van de corporaties';
const PROVINCIAL = 'Provinciale verhuiscoach, 12 uur per week voor inwerken';

/** The variant of the design's picture: 60/40, and Harderwijk fixed at 30%. */
const variant: Plan = {
  ...memo,
  keys: memo.keys.map((key, place) =>
    place === 0 ? { ...key, fixed: { harderwijk: '30' } } : key,
  ),
  costLines: memo.costLines.map((line, place) => ({
    ...line,
    split:
      place === 0
        ? { gemeenten: '60', corporaties: '40' }
        : { provincie: '50', gemeenten: '30', corporaties: '20' },
  })),
};

const contribution = (party: string, year = 2024) =>
  ({ about: 'contribution', party, year }) as const;

describe('Waarom dit getal? Een bijdrage', () => {
  it('Oldebroek in de variant 60/40, met Harderwijk vast op 30%', () => {
    expect(told(variant, contribution('oldebroek'))).toEqual([
      'Oldebroek betaalt in 2024: € 12.569,38',
      '1 Wat kost het?',
      `- ${COACHES} (72 uur ÷ 36 uur × € 73.000) = € 146.000,00`,
      `- ${PROVINCIAL} (vast bedrag) = € 46.000,00`,
      '2 Wat betalen de gemeenten samen?',
      '- 60% van € 146.000,00 = € 87.600,00',
      '- 30% van € 46.000,00 = € 13.800,00',
      '3 Wat is het aandeel van Oldebroek?',
      'Harderwijk is vast op 30%. De andere vijf delen de overige 70% naar hun cijfers, samen 67,2.',
      '- 11,9 ÷ 67,2 × 70% = 12,3958…%',
      '4 Wat is dat in euro’s?',
      '- 12,3958…% van € 87.600,00 = € 10.858,75',
      '- 12,3958…% van € 13.800,00 = € 1.710,625',
      '5 Wie krijgt de laatste cent?',
      'Van de € 13.800,00 blijft na afronden naar beneden 1 cent over. Oldebroek en Putten hebben allebei een halve cent rest en een even groot aandeel. Dan beslist het alfabet.',
      '- Oldebroek krijgt de cent = € 1.710,63',
      '- Putten = € 1.710,62',
      '= € 10.858,75 + € 1.710,63 = € 12.569,38',
    ]);
  });

  it('sets the winner in bold and lets the costs be asked about', () => {
    const working = explain(variant, contribution('putten'));
    const text = working === undefined ? undefined : describeWorking(variant, working);
    expect(text?.steps[4]?.lines[0]).toMatchObject({ emphasis: 'Oldebroek' });
    expect(text?.steps[0]?.lines[0]?.question).toEqual({
      about: 'line-total',
      line: 'verhuiscoaches',
      year: 2024,
    });
  });

  it('Harderwijk met een vast aandeel, en de afspraak erbij', () => {
    expect(toldStep(told(variant, contribution('harderwijk')), 'Wat is het aandeel')).toEqual([
      'Harderwijk heeft een vast aandeel. Dat is met de hand ingevuld.',
      '- Vast aandeel = 30%',
    ]);
    const noted: Plan = {
      ...variant,
      keys: variant.keys.map((key) => ({ ...key, note: 'Besluit stuurgroep, 3 maart 2024.' })),
    };
    expect(toldStep(told(noted, contribution('harderwijk')), 'Wat is het aandeel')[0]).toBe(
      'Harderwijk heeft een vast aandeel. Dat is met de hand ingevuld. Afspraak: Besluit stuurgroep, 3 maart 2024.',
    );
  });

  it('de provincie is de enige in haar groep', () => {
    expect(told(memo, contribution('gelderland'))).toEqual([
      'Provincie Gelderland betaalt in 2024: € 23.000,00',
      '1 Wat kost het?',
      `- ${PROVINCIAL} (vast bedrag) = € 46.000,00`,
      '2 Wat betaalt Provincie Gelderland?',
      'Provincie Gelderland is in 2024 de enige in deze groep en betaalt dit hele deel.',
      '- 50% van € 46.000,00 = € 23.000,00',
      '= Totaal = € 23.000,00',
    ]);
    expect(told(memo, contribution('gelderland', 2025))).toEqual([
      'Provincie Gelderland betaalt in 2025: € 0,00',
      '1 Wat kost het?',
      'In 2025 zijn hier geen kosten om te delen.',
      '= Totaal = € 0,00',
    ]);
  });

  it('in hele euro’s gaat de laatste euro op alfabet', () => {
    const euros: Plan = { ...memo, rounding: { money: 'euro', hours: 60 } };
    expect(toldStep(told(euros, contribution('putten')), 'Wie krijgt')).toEqual([
      'Van de € 11.500,00 blijft na afronden naar beneden 1 euro over. Oldebroek en Putten hebben allebei een halve euro rest en een even groot aandeel. Dan beslist het alfabet.',
      '- Oldebroek krijgt de euro = € 1.369,00',
      '- Putten = € 1.368,00',
    ]);
  });

  it('zonder sleutel blijft het deel onverdeeld, en zonder deelname is er niets', () => {
    const [coaches] = memo.costLines;
    const keyless: Plan = {
      ...memo,
      parties: memo.parties.map((party) =>
        party.id === 'putten' ? { ...party, until: 2025 } : party,
      ),
      costLines: coaches === undefined ? [] : [{ ...coaches, keys: {} }],
    };
    expect(toldStep(told(keyless, contribution('elburg')), 'Wat is dat in euro’s?')).toEqual([
      '- € 73.000,00 blijft onverdeeld (Er is geen sleutel gekozen.) = € 0,00',
    ]);
    expect(told(keyless, contribution('putten', 2026))).toEqual([
      'Putten betaalt in 2026: € 0,00',
      '1 Waarom?',
      'Putten doet in 2026 niet mee.',
    ]);
  });

  it('tussen de groepen kan ook een halve cent liggen', () => {
    const odd: Plan = {
      ...memo,
      costLines: memo.costLines.slice(1).map((line) => ({
        ...line,
        kind: 'amount' as const,
        amount: { '2024': '0.01' },
        split: { gemeenten: '50', corporaties: '50' },
      })),
    };
    expect(toldStep(told(odd, contribution('elburg')), 'Wat betalen de gemeenten')).toEqual([
      '- 50% van € 0,01 (Precies € 0,005, naar beneden afgerond. Dat beslist het alfabet.) = € 0,00',
    ]);
  });

  it('meer overgebleven centen gaan naar de grootste resten', () => {
    // € 0,10 by 13,8 · 15,2 · 32,8 · 14,4 · 11,9 · 11,9: 1+1+3+1+1+1 whole cents, 2 left,
    // remainders 0,38 · 0,52 · 0,28 · 0,44 · 0,19 · 0,19.
    const small: Plan = {
      ...memo,
      costLines: memo.costLines.slice(1).map((line) => ({
        ...line,
        kind: 'amount' as const,
        amount: { '2024': '0.10' },
        split: { gemeenten: '100' },
      })),
    };
    expect(toldStep(told(small, contribution('elburg')), 'Wie krijgt wat')).toEqual([
      'Van de € 0,10 blijven na afronden naar beneden 2 cent over. Die gaan naar de grootste resten. Elburg heeft 0,38 cent rest.',
      '- Nunspeet krijgt er een cent bij = € 0,02',
      '- Elburg = € 0,01',
    ]);
    expect(toldStep(told(small, contribution('nunspeet')), 'Wie krijgt wat').slice(1)).toEqual([
      '- Nunspeet krijgt er een cent bij = € 0,02',
      '- Elburg = € 0,01',
    ]);
  });
});
