import { describe, expect, it } from 'vitest';
import { compute } from '../../src/domain/compute.ts';
import { hoursShifts } from '../../src/domain/hours-shift.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { potSentences, shiftSentence } from '../../src/locale/pot-text.ts';
import { potSheet } from '../../src/sheets/pot-sheet.ts';
import { shiftSheet, shiftSums } from '../../src/sheets/shift-sheet.ts';
import type { Sheet } from '../../src/sheets/sheet.ts';
import { memoPlan } from '../support/memo-plan.ts';
import { memoWith } from '../support/memo-with.ts';

function balances(plan: Plan, years: readonly number[]) {
  const { parties } = compute(plan);
  return plan.parties.map(({ id, name, group }) => ({
    name,
    group,
    balance: (parties.find((each) => each.id === id)?.years ?? [])
      .filter(({ year }) => years.includes(year))
      .reduce((sum, { balance }) => sum + balance, 0),
  }));
}

function pot(plan: Plan, year: number): string {
  return potSentences(plan, balances(plan, [year]), `in ${year}`)
    .join(' ')
    .replaceAll('\u00a0', ' ');
}

function row(sheet: Sheet, id: string): string[] {
  const found = sheet.rows.find((each) => each.id === id);
  return [found?.header, ...(found?.cells ?? [])].map((cell) => cell?.text ?? '');
}

describe('wie betaalt wie', () => {
  it('2025: de gemeenten betalen 73.000 aan de vier corporaties', () => {
    expect(pot(memoPlan, 2025)).toBe(
      'De gemeenten betalen in 2025 samen € 73.000,00 in de pot. ' +
        'Daaruit ontvangen deltaWonen € 6.326,67, Omnia Wonen € 20.115,55, UWOON € 37.067,78 ' +
        'en Woningstichting Putten € 9.490,00. ' +
        'Er gaat € 73.000,00 in en € 73.000,00 uit. De pot komt uit op € 0,00.',
    );
  });

  it('2024: ook de provincie ontvangt, voor de helft van haar coach', () => {
    // 73,000 + 11,500 of the municipalities; 46,000 − 23,000 to the province; the corporations get
    // 73,000 − 11,500 = 61,500, each 11,500 × its share less than in 2025.
    expect(pot(memoPlan, 2024)).toBe(
      'De gemeenten betalen in 2024 samen € 84.500,00 in de pot. ' +
        'Daaruit ontvangen Provincie Gelderland € 23.000,00, deltaWonen € 5.406,67, ' +
        'Omnia Wonen € 16.895,55, UWOON € 31.087,78 en Woningstichting Putten € 8.110,00. ' +
        'Er gaat € 84.500,00 in en € 84.500,00 uit. De pot komt uit op € 0,00.',
    );
  });

  it('zonder sleutel voor de gemeenten komt de pot tekort', () => {
    const plan = memoWith(['costLines', 0, 'keys'], { corporaties: 'naar-woningbezit' }) as Plan;
    expect(pot(plan, 2025)).toContain('De pot komt € 73.000,00 tekort.');
    const none = memoWith(['costLines'], []) as Plan;
    expect(pot(none, 2025)).toBe('Er is in 2025 niets te verrekenen.');
  });

  it('per jaar en samen, met onder elk jaar nul', () => {
    const sheet = potSheet({ plan: memoPlan, outcome: compute(memoPlan) });
    expect(row(sheet, 'gelderland')).toEqual([
      'Provincie Gelderland',
      '−23.000,00',
      '0,00',
      '0,00',
      '0,00',
      '−23.000,00',
    ]);
    // 31,087.78 and three times 37,067.78.
    expect(row(sheet, 'uwoon').slice(1)).toEqual([
      '−31.087,78',
      '−37.067,78',
      '−37.067,78',
      '−37.067,78',
      '−142.291,12',
    ]);
    expect(row(sheet, 'totaal').slice(1)).toEqual(['0,00', '0,00', '0,00', '0,00', '0,00']);
  });
});

describe('wat hele uren doen', () => {
  const sums = shiftSums(hoursShifts(memoPlan, compute(memoPlan), [2025]));
  const sheet = shiftSheet(memoPlan, sums, 'in 2025');

  it('146.000 volgens 8/28/52/12 en volgens 6/20/37/9 van 72 uur', () => {
    // By the key 11,680; 40,880; 75,920; 17,520. By the hours 12,166.67; 40,555.55 (the cent that
    // does not come out); 75,027.78; 18,250.
    expect(row(sheet, 'deltawonen')).toEqual([
      ...['deltaWonen', '11.680,00', '12.166,67', '+486,67', 'meer', '8,00%', '8,33%', '+0,33'],
    ]);
    expect(row(sheet, 'omnia-wonen')).toEqual([
      ...['Omnia Wonen', '40.880,00', '40.555,55', '−324,45', 'minder', '28,00%', '27,78%'],
      '−0,22',
    ]);
    expect(row(sheet, 'uwoon')).toEqual([
      ...['UWOON', '75.920,00', '75.027,78', '−892,22', 'minder', '52,00%', '51,39%', '−0,61'],
    ]);
    expect(row(sheet, 'woningstichting-putten').slice(1, 4)).toEqual([
      ...['17.520,00', '18.250,00', '+730,00'],
    ]);
    expect(row(sheet, 'totaal').slice(1, 4)).toEqual(['146.000,00', '146.000,00', '0,00']);
  });

  it('in één zin', () => {
    const shifts = sums.map(({ party, byKey, byHours }) => ({
      name: party,
      cents: byHours - byKey,
    }));
    expect(shiftSentence(memoPlan, shifts).replaceAll('\u00a0', ' ')).toBe(
      'Door te verdelen in hele uren draagt woningstichting-putten € 730,00 meer kosten dan de ' +
        'sleutel zegt, en uwoon € 892,22 minder.',
    );
    expect(shiftSentence(memoPlan, [{ name: 'uwoon', cents: 0 }])).toBe(
      'De verdeelde uren volgen de sleutel precies.',
    );
  });

  it('een post met één uitvoerder verschuift niet', () => {
    const plan = memoWith(['costLines', 0, 'executor'], { group: 'provincie' }) as Plan;
    expect(hoursShifts(plan, compute(plan), [2025])).toEqual([]);
  });
});
