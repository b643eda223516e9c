import { describe, expect, it } from 'vitest';
import type { EditProblem } from '../../src/domain/edit.ts';
import type { ParseProblem } from '../../src/locale/parse-problem.ts';
import {
  describeEditProblem,
  describeParseProblem,
  problemSentence,
} from '../../src/locale/problem-text.ts';

const parsed: readonly [ParseProblem, string][] = [
  [{ problem: 'empty' }, 'Het veld is leeg. Vul iets in.'],
  [{ problem: 'not-a-number', given: 'abc' }, '“abc” is geen getal. Schrijf bijvoorbeeld 1234,50.'],
  [
    {
      problem: 'doubtful',
      given: '1.500',
      readings: [
        { value: '1500', text: '1500' },
        { value: '1.5', text: '1,5' },
      ],
    },
    '“1.500” kan 1500 of 1,5 zijn.',
  ],
  [
    { problem: 'doubtful', given: '5.', readings: [{ value: '5', text: '5' }] },
    '“5.” is niet duidelijk. Bedoelt u 5?',
  ],
  [{ problem: 'negative', given: '−5' }, '“−5” is minder dan nul. Vul 0 of meer in.'],
  [
    { problem: 'exponent', given: '1E+05' },
    '“1E+05” is een verkort getal. Schrijf het getal voluit.',
  ],
  [
    { problem: 'hashes', given: '###' },
    '“###” is geen getal. De kolom was te smal. Maak die breder en kopieer opnieuw.',
  ],
  [
    { problem: 'bad-grouping', given: '1.00.0' },
    'In “1.00.0” staat een punt of komma verkeerd. Schrijf bijvoorbeeld 1234,50.',
  ],
  [
    { problem: 'wrong-unit', given: '12%', sign: '%', unit: 'euro' },
    '“12%” is een percentage. Hier hoort een bedrag in euro’s.',
  ],
  [
    { problem: 'wrong-unit', given: '€ 5.000', sign: '€', unit: 'percent' },
    '“€ 5.000” is een bedrag. Hier hoort een percentage.',
  ],
  [
    {
      problem: 'doubtful',
      given: '5.000',
      readings: [{ value: '5', text: '5' }],
      max: '100',
    },
    '“5.000” is meer dan 100. Bedoelt u 5?',
  ],
  [
    { problem: 'doubtful', given: '-', readings: [{ value: '0', text: '0' }] },
    '“-” kan nul zijn, of niet bekend. Bedoelt u 0?',
  ],
  [
    {
      problem: 'other-notation',
      given: '1,234.5',
      others: '14,8',
      readings: [{ value: '1234.5', text: '1234,5' }],
    },
    '“1,234.5” is anders geschreven dan “14,8” in dezelfde kolom.',
  ],
  [
    { problem: 'no-figure', given: 'n.v.t.' },
    '“n.v.t.” is geen getal. Laat het vak leeg als u het getal niet weet.',
  ],
  [
    { problem: 'other-kind', given: '6:20', what: 'time' },
    '“6:20” is een tijd, geen getal. Schrijf bijvoorbeeld 1234,50.',
  ],
  [
    { problem: 'too-many-decimals', given: '12,345', places: 2 },
    '“12,345” heeft te veel cijfers achter de komma. Er zijn hoogstens twee cijfers mogelijk.',
  ],
  [
    { problem: 'too-many-decimals', given: '12,5', places: 0 },
    '“12,5” is geen heel getal. Vul een heel getal in.',
  ],
  [
    { problem: 'too-large', given: '1000000000000', max: '999999999999' },
    '“1000000000000” is te groot. Vul hoogstens 999.999.999.999 in.',
  ],
  [
    { problem: 'not-a-year', given: '24' },
    '“24” is geen geldig jaar. Kies een jaar van 2000 tot en met 2111.',
  ],
  [
    { problem: 'not-a-date', given: 'ooit' },
    '“ooit” is geen datum. Schrijf bijvoorbeeld 2025, januari 2025 of 1-1-2025.',
  ],
  [
    { problem: 'impossible-date', given: '30-2-2025' },
    '“30-2-2025” bestaat niet. Kijk de dag en de maand na.',
  ],
  [
    { problem: 'too-many-rows', max: 5000 },
    'Het blok heeft te veel rijen. Plak hoogstens 5.000 rijen.',
  ],
  [
    { problem: 'too-many-columns', max: 200 },
    'Het blok heeft te veel kolommen. Plak hoogstens 200 kolommen.',
  ],
  [
    { problem: 'too-much-text', max: 5000000 },
    'De geplakte tekst is te lang. Plak een kleiner blok.',
  ],
];

const edited: readonly [EditProblem, string][] = [
  // What an edit gives is in the plan's notation: the dot is a decimal point.
  [
    { problem: 'too-many-decimals', given: '1.505', limit: '2' },
    '“1,505” heeft te veel cijfers achter de komma. Er zijn hoogstens twee cijfers mogelijk.',
  ],
  [
    { problem: 'above-100', given: '120.5', limit: '100' },
    '“120,5” is meer dan 100%. Vul hoogstens 100 in.',
  ],
  [{ problem: 'too-large' }, 'Deze getallen zijn samen te groot voor het totaal van een jaar.'],
  [
    { problem: 'too-large', given: '999999999999', limit: '1000000000' },
    '“999999999999” is te groot. Vul hoogstens 1.000.000.000 in.',
  ],
  [
    { problem: 'must-be-above-0', given: '0' },
    'Met 0 kan het plan hier niet rekenen. Vul een getal boven de 0 in.',
  ],
  [
    { problem: 'text-too-long', limit: '120' },
    'De tekst is te lang. Gebruik hoogstens 120 tekens.',
  ],
  [
    { problem: 'from-after-until', given: '2027', limit: '2025' },
    '“2027” past niet bij 2025. Het eerste jaar ligt voor het laatste jaar.',
  ],
  [
    { problem: 'name-taken', given: 'Putten' },
    'Er is al een partij met de naam “Putten”. Kies een andere naam.',
  ],
  [
    { problem: 'same-party', given: 'Putten' },
    'U koos twee keer “Putten”. Kies twee verschillende partijen.',
  ],
  [
    { problem: 'not-in-plan', given: '2030', limit: '2024-2027' },
    'Het jaar 2030 staat niet in dit plan. Kies een jaar van 2024 tot en met 2027.',
  ],
  [
    { problem: 'party-ended', given: 'Putten', limit: '2025' },
    '“Putten” doet mee tot en met 2025. Kies 2025 of een eerder jaar.',
  ],
  [
    { problem: 'party-not-yet', given: 'Putten', limit: '2026' },
    '“Putten” doet pas mee vanaf 2026. Kies een later jaar.',
  ],
  [{ problem: 'list-full', limit: '500' }, 'De lijst is vol. Er passen er hoogstens 500 in.'],
  [{ problem: 'required' }, 'Dit veld mag niet leeg zijn.'],
  [{ problem: 'still-needed' }, 'Het plan kan dit onderdeel niet missen.'],
];

describe('why a text was not taken over', () => {
  it.each(parsed)('%j', (problem, detail) =>
    expect(describeParseProblem(problem)).toEqual({
      lead: 'Niet overgenomen.',
      detail,
      readings: 'readings' in problem ? problem.readings : [],
    }),
  );

  it.each(edited)('%j', (problem, detail) =>
    expect(describeEditProblem(problem).detail).toBe(detail),
  );

  it('says where, when asked', () => {
    const text = describeParseProblem({ problem: 'empty' });
    expect(problemSentence(text)).toBe('Niet overgenomen. Het veld is leeg. Vul iets in.');
    expect(problemSentence(text, 'Elburg, gewicht')).toBe(
      'Elburg, gewicht: niet overgenomen. Het veld is leeg. Vul iets in.',
    );
  });

  it('shows no more of a hostile text than 40 characters, and none that hide', () => {
    const given = `\u202eab\u0000${'x'.repeat(100)}`;
    expect(describeParseProblem({ problem: 'not-a-number', given }).detail).toBe(
      `“ ab ${'x'.repeat(36)}…” is geen getal. Schrijf bijvoorbeeld 1234,50.`,
    );
  });
});
