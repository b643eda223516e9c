import { expect, it, test } from 'vitest';
import { commonGround } from '../../src/domain/common-ground.ts';
import type { Edit } from '../../src/domain/edit.ts';
import type { Plan } from '../../src/domain/plan.ts';
import type { AssumptionLine } from '../../src/sheets/agreement-lines.ts';
import { assumptionsOf } from '../../src/sheets/assumptions.ts';
import { edited } from '../support/edited.ts';
import { memoPlan } from '../support/memo-plan.ts';

const KEY = 'naar-sociale-huur';
const withKey = (change: object): Plan => {
  const keys = memoPlan.keys.map((key) => (key.id === KEY ? { ...key, ...change } : key));
  return { ...memoPlan, keys };
};
const after = (...edits: readonly Edit[]): Plan => edited(memoPlan, ...edits);
const [coaches, provincial] = memoPlan.costLines;
if (coaches?.kind !== 'hours' || provincial === undefined)
  throw new Error('the memo has two lines');
const coachesWith = (change: object): Plan => {
  return { ...memoPlan, costLines: [{ ...coaches, ...change }, provincial] };
};

/** All lines as one reads them, asides in brackets, with plain spaces. */
function told(plan: Plan, base = memoPlan): string[] {
  const text = ({ text, aside }: AssumptionLine) => (aside === true ? `(${text})` : text);
  return assumptionsOf(plan, base).flatMap(({ lines }) =>
    lines.map((line) => text(line).replaceAll('\u00a0', ' ')),
  );
}

/** What stands there that does not stand there for the memo itself. */
const news = (plan: Plan, base = memoPlan) => {
  const known = told(memoPlan);
  return told(plan, base).filter((line) => !known.includes(line));
};

it.each<[string, Plan, readonly string[]]>([
  ['nothing', memoPlan, []],
  [
    'a fixed share',
    withKey({ fixed: { harderwijk: '30' } }),
    ['vast aandeel: Harderwijk 30%', '(voorstel: geen vast aandeel)'],
  ],
  [
    'floors and a cap, alike ones together',
    withKey({ floor: { elburg: '12.5', putten: '12.5', ermelo: '10' }, cap: { harderwijk: '31' } }),
    [
      ...['ondergrens: Elburg en Putten 12,5%, Ermelo 10%', '(voorstel: geen ondergrens)'],
      ...['bovengrens: Harderwijk 31%', '(voorstel: geen bovengrens)'],
    ],
  ],
  [
    'growth; a year without a percentage is 100%',
    {
      ...withKey({ phaseIn: { from: 'gelijk', percent: { 2024: '25', 2025: '50' } } }),
      keys: [
        ...withKey({ phaseIn: { from: 'gelijk', percent: { 2024: '25', 2025: '50' } } }).keys,
        { id: 'gelijk', name: 'Gelijk', group: 'gemeenten', weights: { 'sociale-huur': '100' } },
      ],
    },
    [
      'sleutel van de gemeenten: ‘Naar rato van sociale huurwoningen’',
      'sleutel van de gemeenten: ‘Naar rato van sociale huurwoningen’',
      'groeit vanaf ‘Gelijk’: 25% in 2024, 50% in 2025, 100% in 2026–2027',
      '(voorstel: geen ingroei)',
      '(nieuw: deze sleutel staat niet in het voorstel)',
    ],
  ],
  [
    'an index',
    {
      ...coachesWith({ index: 'loon' }),
      indices: [{ id: 'loon', name: 'Loon', percent: { 2025: '3.5', 2026: '3.5', 2027: '2' } }],
    },
    ['index ‘Loon’: 3,5% in 2025–2026, 2% in 2027', '(voorstel: geen index)'],
  ],
  [
    'hours and a price',
    coachesWith({ hoursPerWeek: { ...coaches.hoursPerWeek, 2026: '54' }, costPerFte: '75000' }),
    [
      '72 uur per week (2 fte) in 2024, 2025 en 2027',
      '54 uur per week (1,5 fte) in 2026',
      '€ 75.000 per fte van 36 uur, per jaar',
      '(voorstel: 72 uur per week (2 fte), € 73.000 per fte van 36 uur, per jaar)',
    ],
  ],
  [
    'a split',
    coachesWith({ split: { gemeenten: '60', corporaties: '40' } }),
    ['gemeenten 60%, corporaties 40%', '(voorstel: gemeenten 50%, corporaties 50%)'],
  ],
  [
    'who does the work',
    coachesWith({ executor: { group: 'provincie' } }),
    [
      'uitvoering: provincie',
      '(voorstel: uitvoering: corporaties, uren volgens ‘Naar rato van woningbezit’)',
    ],
  ],
  [
    'a line more and a line less',
    { ...memoPlan, costLines: [coaches, { ...provincial, id: 'scholing', name: 'Scholing' }] },
    [
      '(nieuw: deze post staat niet in het voorstel)',
      'Vervallen kostenpost: ‘Provinciale verhuiscoach, 12 uur per week voor inwerken’.',
    ],
  ],
  [
    'years: figures of common years are compared only',
    after({ edit: 'set-years', firstYear: 2025, yearCount: 4 }),
    ['Jaren: 2025–2028; in het voorstel 2024–2027.'],
  ],
  [
    'rounding',
    { ...memoPlan, rounding: { money: 'euro', hours: 15 } },
    [
      'Bedragen zijn verdeeld in hele euro’s; in het voorstel in hele centen.',
      'Uren zijn verdeeld in kwartieren; in het voorstel in hele uren.',
    ],
  ],
  [
    'figures',
    {
      ...memoPlan,
      indicators: memoPlan.indicators.map((each) => {
        const figures = { ...each.figures, elburg: '14.8' };
        return each.id === 'sociale-huur' ? { ...each, figures } : each;
      }),
    },
    ['Aandeel sociale huurwoningen: Elburg 14,8 (was 13,8).'],
  ],
  [
    'who takes part',
    {
      ...memoPlan,
      parties: [
        ...memoPlan.parties
          .filter(({ id }) => id !== 'elburg')
          .map((party) => (party.id === 'putten' ? { ...party, until: 2025 } : party))
          .map((party) => (party.id === 'uwoon' ? { ...party, name: 'UWOON Groot' } : party)),
        { id: 'zwolle', group: 'gemeenten', name: 'Zwolle', from: 2026 },
      ],
    },
    [
      'Nieuw: Zwolle (gemeenten).',
      'Niet meer: Elburg.',
      'Andere naam: UWOON Groot (voorheen UWOON).',
      'Deelname: Putten tot en met 2025; in het voorstel alle jaren en Zwolle vanaf 2026.',
    ],
  ],
])('%s', (_what, plan, lines) => {
  expect(news(plan)).toEqual(lines);
});

test('an agreement of the proposal that is gone is told as well', () => {
  const base = withKey({ fixed: { harderwijk: '30' } });
  expect(news(memoPlan, base)).toEqual([
    'geen vast aandeel',
    '(voorstel: vast aandeel: Harderwijk 30%)',
  ]);
});

test('weights of a mixed key, and as the proposal has them', () => {
  const mixed = withKey({ weights: { 'sociale-huur': '60', inwoners: '40' } });
  const indicator = {
    ...{ id: 'inwoners', name: 'Inwoners', group: 'gemeenten', unit: 'count' as const },
    ...{ source: 'CBS', measuredOn: '2025', figures: { elburg: '8000' } },
  };
  const plan = { ...mixed, indicators: [...memoPlan.indicators, indicator] };
  expect(news(plan)).toEqual([
    ...['Aandeel sociale huurwoningen 60%', 'Inwoners 40%', '(CBS, peildatum 2025)'],
    '(voorstel: Aandeel sociale huurwoningen)',
  ]);
});

test('without a proposal to compare with, the agreements themselves', () => {
  const base = {
    ...memoPlan,
    parties: memoPlan.parties.map((party) => ({ ...party, id: `epe-${party.id}` })),
  };
  const plan = {
    ...withKey({ fixed: { harderwijk: '30' } }),
    rounding: { money: 'euro', hours: 60 } as const,
    parties: memoPlan.parties.map((party) =>
      party.id === 'putten' ? { ...party, until: 2025 } : party,
    ),
  };
  expect(commonGround(plan, base).apart).toBe('region');
  expect(news(plan, base)).toEqual([
    'vast aandeel: Harderwijk 30%',
    'Bedragen zijn verdeeld in hele euro’s.',
    'Deelname: Putten tot en met 2025.',
  ]);
});
