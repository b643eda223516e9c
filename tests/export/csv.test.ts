import { describe, expect, test } from 'vitest';
import { compute } from '../../src/domain/compute.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { sheetCsv } from '../../src/export/csv.ts';
import { exportSheets } from '../../src/export/sheet-list.ts';
import { memoPlan } from '../support/memo-plan.ts';

const computed = (plan: Plan) => ({ plan, outcome: compute(plan) });

function linesOf(plan: Plan, id: string, base = memoPlan): readonly string[] {
  const sheets = exportSheets(computed(plan), computed(base), 2024);
  const sheet = sheets.find((each) => each.id === id)?.make();
  if (sheet === undefined) throw new Error(`no sheet ${id}`);
  return sheetCsv(sheet, [['Status', 'Proefberekening, geen besluit']]).split('\r\n');
}

test('the memo: every sheet, contributions first', () => {
  const sheets = exportSheets(computed(memoPlan), computed(memoPlan), 2024);
  expect(sheets.map(({ title }) => title)).toEqual([
    'Bijdragen',
    'Kosten',
    'Verdeelsleutel Naar rato van sociale huurwoningen, 2024',
    'Verdeelsleutel Naar rato van woningbezit, 2024',
    'Uren',
    'Afrekening',
  ]);
});

test('contributions of the memo, as a Dutch spreadsheet reads them', () => {
  const lines = linesOf(memoPlan, 'bijdragen');
  expect(lines[0]?.charCodeAt(0)).toBe(0xfeff);
  expect(lines).toContain(
    'Harderwijk;32,8%;27716,00;23944,00;23944,00;23944,00;99548,00;0,00;gelijk',
  );
  expect(lines.slice(-3)).toEqual(['', 'Status;"Proefberekening, geen besluit"', '']);
});

test('what is less stays a number below zero', () => {
  const [first, ...others] = memoPlan.costLines;
  if (first === undefined) throw new Error('the memo has cost lines');
  const split = { ...first.split, gemeenten: '60', corporaties: '40' };
  const lines = linesOf({ ...memoPlan, costLines: [{ ...first, split }, ...others] }, 'bijdragen');
  // 20% of the corporation's part of 292.000: UWOON has 52% of it.
  expect(lines.find((line) => line.startsWith('UWOON;'))).toMatch(/;-30368,00;minder$/);
});

describe('no text becomes a formula', () => {
  test.each([
    ['=1+1', '"\'=1+1"'],
    [' =1+1', '"\' =1+1"'],
    [',=1+1', '",=1+1"'],
    ['a;=1+1', '"a;=1+1"'],
    ['a\u00a0|=1', '"a\u00a0|=1"'],
    ["'=1+1", '"\'\'=1+1"'],
    ['\u200b=1', '"\'\u200b=1"'],
    ['+31 6', '"\'+31 6"'],
    ['-2+3', '"\'-2+3"'],
    ['@SUM(A1)', '"\'@SUM(A1)"'],
    ['＝1', '"\'＝1"'],
    ['-5', '-5'],
    ['=A1;"b"', '"\'=A1;""b"""'],
    ['Gemeente; "Stad"', '"Gemeente; ""Stad"""'],
    ['Gewoon', 'Gewoon'],
  ])('%s', (name, written) => {
    const parties = memoPlan.parties.map((party) =>
      party.id === 'elburg' ? { ...party, name } : party,
    );
    const lines = linesOf({ ...memoPlan, parties }, 'bijdragen');
    expect(lines.some((line) => line.startsWith(`${written};13,8%;`))).toBe(true);
  });
});
