import { describe, expect, test } from 'vitest';
import { compute } from '../../../src/domain/compute.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import type { BookCell } from '../../../src/export/book/book.ts';
import { planBook } from '../../../src/export/book/plan-book.ts';
import { goldenCase } from '../../support/golden-cases.ts';
import { memoPlan } from '../../support/memo-plan.ts';

function bookOf(plan: Plan, base?: Plan) {
  const computed = { plan, outcome: compute(plan) };
  const other = base ?? memoPlan;
  return planBook({
    computed,
    base: base === plan ? computed : { plan: other, outcome: compute(other) },
    findings: [{ title: 'De cijfers zijn oud.', detail: 'Vraag nieuwe.' }],
    fingerprint: 'ahyVplNf-Jk',
    made: '25 november 2026, 10.42 uur',
    address: 'https://doorstroming.example/planner/',
  });
}

/** Sheet by sheet the rows that begin with a text, as what each cell shows. */
function rowsOf(plan: Plan, sheet: string, header: string): (string | number | undefined)[][] {
  const rows = bookOf(plan).sheets.find(({ name }) => name === sheet)?.rows ?? [];
  return rows.filter(([first]) => shown(first) === header).map((row) => row.map(shown));
}

function shown(cell: BookCell): string | number | undefined {
  return cell === undefined ? undefined : 'text' in cell ? cell.text : cell.value;
}

describe('a plan as a workbook', () => {
  test('beside a plan of another region it is compared with nothing, and says so', () => {
    const parties = memoPlan.parties.map((party) => ({ ...party, id: `epe-${party.id}` }));
    const { sheets } = bookOf(memoPlan, { ...memoPlan, parties });
    const heads = sheets.find(({ name }) => name === 'Bijdragen')?.rows[2]?.map(shown);
    expect(heads).toEqual([
      'Partij',
      '2024',
      '2025',
      '2026',
      '2027',
      'Samen',
      'Controle (moet 0 zijn)',
    ]);
    const cover = sheets[0]?.rows.map(([first]) => shown(first));
    expect(cover).not.toContain('Vergeleken met');
    expect(cover).toContain('Kenmerk');
    const told = sheets[0]?.rows.find(([first]) => shown(first) === 'Vergelijking')?.map(shown);
    expect(told?.[1]).toBe(
      'Niet vergeleken: dit plan gaat over een andere regio dan het voorstel.',
    );
  });

  test('one sheet for each step, the cover first', () => {
    expect(bookOf(memoPlan).sheets.map(({ name }) => name)).toEqual([
      'Voorblad',
      'Cijfers',
      'Verdeelsleutels',
      'Kosten',
      'Verdeling',
      'Bijdragen',
      'Uren',
      'Uitvoering',
      'Afrekening',
    ]);
  });

  test('the cover says what it is, of when, and what to look at', () => {
    const texts = bookOf(memoPlan).sheets[0]?.rows.flat().map(shown) ?? [];
    expect(texts).toEqual(
      expect.arrayContaining([
        'Voorstel 2023: vervolg pilot doorstroming',
        'Proefberekening, geen besluit',
        '25 november 2026, 10.42 uur',
        'ahyVplNf-Jk',
        'De cijfers zijn oud.',
      ]),
    );
  });

  test('every sheet but the cover keeps its heads in sight', () => {
    for (const { name, frozen } of bookOf(memoPlan).sheets.slice(1)) {
      expect([name, frozen.columns, frozen.rows > 1]).toEqual([name, 1, true]);
    }
  });

  test('sources and peildata stand above the figures', () => {
    expect(rowsOf(memoPlan, 'Cijfers', 'Peildatum')[0]?.slice(4)).toEqual(['2022', 'niet bekend']);
    expect(rowsOf(memoPlan, 'Cijfers', 'Bron')[0]?.[4]).toBe('CBS (data 2022), memo 2023');
  });

  test('the last cent: unrounded by formula, divided as a number', () => {
    // € 11.500 by 11,9%: € 1.368,50 each; in whole euros Oldebroek gets the last one.
    const { plan } = goldenCase('hele-euros-met-gelijke-rest');
    const [, oldebroek] = rowsOf(plan, 'Verdeling', 'Oldebroek');
    const [, putten] = rowsOf(plan, 'Verdeling', 'Putten');
    expect([oldebroek?.[2], oldebroek?.[3]]).toEqual([1368.5, 1369]);
    expect([putten?.[2], putten?.[3]]).toEqual([1368.5, 1368]);
  });

  test('hours and the settlement of the memo', () => {
    expect(rowsOf(memoPlan, 'Uren', 'UWOON')[0]?.slice(2, 4)).toEqual([37.44, 37]);
    const settled = (party: string) => rowsOf(memoPlan, 'Afrekening', party)[0]?.slice(5, 9);
    expect(settled('deltaWonen')).toEqual([5840, 5840, 12166.67, -6326.67]);
    expect(settled('UWOON')?.[3]).toBe(-37067.78);
    expect(settled('Totaal')).toEqual([146000, 146000, 146000, 0]);
  });

  test('what nobody can be charged is named, and the checks still close', () => {
    const { plan } = goldenCase('geen-sleutel-voor-gemeenten');
    const [open] = rowsOf(plan, 'Bijdragen', 'Niet verdeeld');
    expect(open?.[1]).toBeGreaterThan(0);
    expect(rowsOf(plan, 'Verdeling', 'Niet verdeeld, Gemeenten').length).toBeGreaterThan(0);
  });

  test('no formula is longer than Excel takes, with all lines and groups that a plan may have', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const [line] = memoPlan.costLines;
    if (line?.kind !== 'hours') throw new Error('the memo begins with hours');
    const parties = ids.flatMap((group) =>
      [1, 2].map((at) => ({ id: `${group}${at}`, group, name: `${group} ${at}` })),
    );
    const plan: Plan = {
      ...memoPlan,
      ...{ yearCount: 12, groups: ids.map((id) => ({ id, name: id })), parties },
      ...{ indicators: [], keys: [] },
      costLines: Array.from({ length: 100 }, (_, at) => ({
        ...line,
        ...{ id: `post-${at}`, keys: {}, split: Object.fromEntries(ids.map((id) => [id, '10'])) },
        executor: { group: 'a' },
      })),
    };
    const formulas = bookOf(plan).sheets.flatMap(({ rows }) =>
      rows.flat().flatMap((cell) => (cell && 'formula' in cell ? [cell.formula ?? ''] : [])),
    );
    expect(Math.max(...formulas.map((formula) => formula.length))).toBeLessThan(8_192);
  });
});
