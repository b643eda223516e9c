import { describe, expect, it } from 'vitest';
import { compute } from '../../src/domain/compute.ts';
import { explain } from '../../src/domain/explain.ts';
import type { Plan } from '../../src/domain/plan.ts';
import type { Question } from '../../src/domain/question.ts';
import { describeWorking } from '../../src/locale/working-text.ts';
import memoJson from '../../src/plans/memo-2023.json' with { type: 'json' };
import { goldenCase, goldenCases } from '../support/golden-cases.ts';
import { told, toldStep } from './told-working.ts';

const memo = memoJson as unknown as Plan;
const COACHES = 'Verhuiscoaches in dienst van de corporaties';

describe('Waarom dit getal? Uren', () => {
  it('72 uur in hele uren: UWOON 37', () => {
    expect(told(memo, { about: 'minutes', party: 'uwoon', year: 2024 })).toEqual([
      'UWOON, uren per week in 2024: 37 uur',
      '1 Hoeveel uur per week is er?',
      `- ${COACHES} = 72 uur`,
      '2 Wat is het aandeel van UWOON?',
      '‘Aandeel woningbezit in de regio’: samen 100.',
      '- 52 ÷ 100 = 52%',
      '3 Wat is dat in uren?',
      '- 52% van 72 uur = 37,44 uur',
      '4 Wie krijgt wat na afronden overblijft?',
      'Van de 72 uur blijven na afronden naar beneden 2 uur over. Die gaan naar de grootste resten. UWOON heeft 0,44 uur rest.',
      '- Woningstichting Putten krijgt er een uur bij = 9 uur',
      '- UWOON = 37 uur',
      '= Totaal = 37 uur',
    ]);
  });

  it('37,75 uur: drie kwartier blijft over en gaat naar het grootste aandeel', () => {
    const { plan } = goldenCase('uren-37-75');
    const lines = told(plan, { about: 'minutes', party: 'uwoon', year: 2024 });
    expect(lines[0]).toBe('UWOON, uren per week in 2024: 19,75 uur');
    expect(toldStep(lines, 'Wie krijgt de rest')).toEqual([
      'Boven 37 uur blijven 45 minuten over. Die gaan naar het grootste aandeel.',
      '- UWOON krijgt de rest = 45 minuten',
    ]);
  });

  it('in kwartieren', () => {
    const { plan } = goldenCase('kwartieren');
    const lines = told(plan, { about: 'minutes', party: 'deltawonen', year: 2024 });
    expect(lines[0]).toBe('deltaWonen, uren per week in 2024: 5,75 uur');
    expect(toldStep(lines, 'Wie krijgt wat')[0]).toBe(
      'Van de 72 uur blijven na afronden naar beneden 2 kwartieren over. Die gaan naar de grootste resten. deltaWonen heeft 0,04 kwartier rest.',
    );
  });
});

describe('Waarom dit getal? Kosten en saldo', () => {
  it('de kosten volgen de verdeelde uren', () => {
    expect(told(memo, { about: 'cost', party: 'uwoon', year: 2025 })).toEqual([
      'UWOON, kosten in 2025: € 75.027,78',
      '1 Welke kosten zijn er?',
      `- ${COACHES} = € 146.000,00`,
      '2 Wat is dat in euro’s?',
      'De kosten van uren volgen de verdeelde uren.',
      '- 51,3888…% van € 146.000,00 = € 75.027,777777…',
      '3 Wie krijgt wat na afronden overblijft?',
      'Van de € 146.000,00 blijven na afronden naar beneden 2 cent over. Die gaan naar de grootste resten. UWOON heeft 0,777777… cent rest.',
      '- UWOON krijgt er een cent bij = € 75.027,78',
      '- Omnia Wonen = € 40.555,55',
      '= Totaal = € 75.027,78',
    ]);
    expect(told(memo, { about: 'cost', party: 'putten', year: 2025 })).toEqual([
      'Putten, kosten in 2025: € 0,00',
      '1 Waarom?',
      'Putten voert in 2025 geen werk uit.',
    ]);
  });

  it('UWOON krijgt in 2025 nog € 37.067,78', () => {
    expect(told(memo, { about: 'balance', party: 'uwoon', year: 2025 })).toEqual([
      'UWOON, saldo in 2025: € −37.067,78',
      '1 Wat draagt UWOON bij?',
      `- ${COACHES} = € 37.960,00`,
      '2 Welke kosten heeft UWOON?',
      `- ${COACHES} = € 75.027,78`,
      '3 Wat blijft er over?',
      'UWOON krijgt nog € 37.067,78 van de regio.',
      '- € 37.960,00 − € 75.027,78 = € −37.067,78',
      '= € 37.960,00 − € 75.027,78 = € −37.067,78',
    ]);
    expect(told(memo, { about: 'balance', party: 'elburg', year: 2025 })).toContain(
      'Elburg betaalt nog € 10.074,00 aan de regio.',
    );
  });
});

describe('Waarom dit getal? Een post en een optelling', () => {
  it('een post met een index', () => {
    const { plan } = goldenCase('loonindex');
    expect(told(plan, { about: 'line-total', line: 'verhuiscoaches', year: 2026 })).toEqual([
      `${COACHES}, kosten in 2026: € 152.494,66`,
      '1 Wat kost het?',
      '- 72 uur ÷ 36 uur × € 73.000 = € 146.000,00',
      '2 Hoeveel telt de index?',
      '‘CAO Woondiensten’: 2,2% in 2025 en 2,2% in 2026.',
      '- × 1,044484 = € 152.494,664',
      '3 Hoe is er afgerond?',
      'Op hele centen. Een half gaat naar boven.',
      '- € 152.494,664 = € 152.494,66',
      '= Kosten in 2026 = € 152.494,66',
    ]);
  });

  it('een totaal is de som van zijn delen, elk met een eigen uitleg', () => {
    expect(told(memo, { about: 'group-amount', group: 'gemeenten', year: 2024 })).toEqual([
      'Bijdrage van de gemeenten in 2024: € 84.500,00',
      '1 Wat telt hier op?',
      '- Elburg = € 11.661,00',
      '- Ermelo = € 12.844,00',
      '- Harderwijk = € 27.716,00',
      '- Nunspeet = € 12.168,00',
      '- Oldebroek = € 10.055,50',
      '- Putten = € 10.055,50',
      '= Samen = € 84.500,00',
    ]);
    expect(told(memo, { about: 'year-total', of: 'minutes', year: 2024 })[0]).toBe(
      'Alle uren per week in 2024: 72 uur',
    );
  });
});

/** Every question that a plan can be asked about its first and last year. */
function questions(plan: Plan): Question[] {
  return [plan.firstYear, plan.firstYear + plan.yearCount - 1].flatMap((year): Question[] => [
    ...plan.parties.flatMap(({ id: party }): Question[] => [
      { about: 'contribution', party, year },
      { about: 'minutes', party, year },
      { about: 'cost', party, year },
      { about: 'balance', party, year },
    ]),
    ...plan.keys.flatMap(({ id: key, group }) =>
      plan.parties
        .filter((party) => party.group === group)
        .map(({ id: party }): Question => ({ about: 'share', key, party, year })),
    ),
    ...plan.groups.map(({ id: group }): Question => ({ about: 'group-amount', group, year })),
    ...plan.costLines.map(({ id: line }): Question => ({ about: 'line-total', line, year })),
  ]);
}

describe('elk uitgewerkt geval', () => {
  it.each(goldenCases())('$title: elk getal heeft een uitleg in hele zinnen', ({ plan }) => {
    const outcome = compute(plan);
    for (const question of questions(plan)) {
      const working = explain(plan, question, outcome);
      if (working === undefined) continue;
      const text = describeWorking(plan, working);
      const asked = text.steps.map((step) => step.question);
      const words = JSON.stringify(text);
      expect(words).not.toMatch(/undefined|NaN|\[object|\d\.\d{1,2}\D| {2}|''|‘’/);
      expect(asked.every((each) => each.endsWith('?'))).toBe(true);
      // The panel tells its questions apart by their words.
      expect(new Set(asked).size).toBe(asked.length);
    }
  });
});
