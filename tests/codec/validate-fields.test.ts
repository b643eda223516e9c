import { expect, test } from 'vitest';
import { readPlan } from '../../src/codec/validate.ts';
import { memoWith, type Json } from '../support/memo-with.ts';

const LINE = ['costLines', 0];
const HOMES = ['indicators', 0];

const WRONG: readonly (readonly [readonly (string | number)[], Json | undefined, string])[] = [
  [['title'], '', 'title: Deze tekst is leeg. Verwacht: minstens één zichtbaar teken.'],
  [['title'], 'x'.repeat(121), 'title: Deze tekst telt 121 tekens. Verwacht: hoogstens 120.'],
  [
    ['title'],
    undefined,
    'title: Dit veld ontbreekt. Verwacht: een tekst van hoogstens 120 tekens.',
  ],
  [
    ['note'],
    'recht\u202Eom',
    'note: Deze tekst bevat onzichtbare tekens. Verwacht: één regel gewone tekst.',
  ],
  [
    ['note'],
    'e\u0301',
    'note: In deze tekst staan losse accenten. Verwacht: letter en accent als één teken (NFC).',
  ],
  [['note'], 5, 'note: Hier staat 5. Verwacht: een tekst.'],
  [
    ['firstYear'],
    '2024',
    'firstYear: Hier staat "2024". Verwacht: een geheel getal van 2000 tot en met 2100.',
  ],
  [
    ['firstYear'],
    1999,
    'firstYear: Hier staat 1999. Verwacht: een geheel getal van 2000 tot en met 2100.',
  ],
  [
    ['yearCount'],
    12.5,
    'yearCount: Hier staat 12.5. Verwacht: een geheel getal van 1 tot en met 12.',
  ],
  [['rounding', 'hours'], 45, 'rounding.hours: Hier staat 45. Verwacht: 60 of 30 of 15.'],
  [['groups'], [], 'groups: Deze lijst telt 0 items. Verwacht: 1 tot en met 6.'],
  [['groups'], {}, 'groups: Hier staat een blok met velden. Verwacht: een lijst.'],
  [
    ['parties', 1, 'id'],
    'El burg',
    'parties[1].id: Hier staat "El burg". Verwacht: een id van kleine letters, cijfers en streepjes.',
  ],
  [
    ['parties', 1, 'id'],
    'constructor',
    'parties[1].id: Hier staat "constructor". Verwacht: een id van kleine letters, cijfers en streepjes.',
  ],
  [
    ['parties', 1, 'from'],
    2112,
    'parties[1].from: Hier staat 2112. Verwacht: een geheel getal van 2000 tot en met 2111.',
  ],
  [
    [...HOMES, 'measuredOn'],
    '2025-13',
    'indicators[0].measuredOn: Hier staat "2025-13". Verwacht: een jaar, maand of dag, zoals "2025-01", of "".',
  ],
  [
    [...HOMES, 'figures', 'elburg'],
    '13,8',
    'indicators[0].figures.elburg: Hier staat "13,8". Verwacht: een getal als tekst met hoogstens 6 cijfers achter de punt.',
  ],
  [
    [...HOMES, 'figures', 'elburg'],
    13.8,
    'indicators[0].figures.elburg: Hier staat 13.8. Verwacht: een getal als tekst met hoogstens 6 cijfers achter de punt.',
  ],
  [
    ['keys', 0, 'cap'],
    { elburg: '100.01' },
    'keys[0].cap.elburg: Hier staat "100.01". Verwacht: een getal als tekst met hoogstens 4 cijfers achter de punt, hoogstens 100.',
  ],
  [
    [...LINE, 'kind'],
    'uren',
    'costLines[0].kind: Hier staat "uren". Verwacht: "amount" of "units" of "hours".',
  ],
  [
    [...LINE, 'hoursPerFte'],
    '0.0',
    'costLines[0].hoursPerFte: Hier staat "0.0". Verwacht: een getal als tekst met hoogstens 2 cijfers achter de punt, boven 0.',
  ],
  [
    [...LINE, 'hoursPerWeek', '24'],
    '72',
    'costLines[0].hoursPerWeek.24: Deze naam kan hier niet. Verwacht: een jaar van 2000 tot en met 2111.',
  ],
  [
    [...LINE, 'foo'],
    1,
    'costLines[0].foo: Dit veld is onbekend. Verwacht: alleen velden van het plan.',
  ],
];

function problemsOf(found: unknown): readonly string[] {
  const plan = readPlan(found);
  return plan.ok ? [] : plan.reason.problems.map(({ path, message }) => `${path}: ${message}`);
}

test.each(WRONG)(
  '%j = %j is refused with its place, what is wrong and what is expected',
  (place, value, expected) => {
    expect(problemsOf(memoWith(place, value))).toContain(expected);
  },
);
