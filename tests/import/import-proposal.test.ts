import { expect, test } from 'vitest';
import { apply } from '../../src/domain/apply.ts';
import { compute } from '../../src/domain/compute.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { sheetCsv } from '../../src/export/csv.ts';
import { exportSheets } from '../../src/export/sheet-list.ts';
import { figureTable } from '../../src/import/figure-table.ts';
import { firstChoices, withCell, withColumn, withName } from '../../src/import/import-choices.ts';
import { proposeImport } from '../../src/import/import-proposal.ts';
import { describeFigureProblem } from '../../src/locale/import-problem-text.ts';
import { memoPlan } from '../support/memo-plan.ts';
import { fileOf, libreOfficeFile, sheetOf } from './sheet-files.ts';

async function tableOf(csv: string, plan: Plan = memoPlan) {
  return figureTable(await sheetOf(fileOf(csv)), plan.parties);
}

test('a workbook of LibreOffice: columns, names, what changes and what does not', async () => {
  const table = figureTable(await sheetOf(libreOfficeFile('xlsx'), 1), memoPlan.parties);
  expect(table.columns.map(({ letters, header }) => [letters, header])).toEqual([
    ['B', 'Aandeel sociale huurwoningen (2025)'],
    ['C', 'Huurwoningen 1-1-2025'],
    ['D', 'Per hectare'],
  ]);
  const first = firstChoices(memoPlan, table);
  const proposal = proposeImport(memoPlan, table, first, 'regiocijfers.xlsx');
  const [column] = proposal.columns;
  expect(proposal.columns).toHaveLength(1);
  expect(
    column?.figures.map(({ party, cell, old, value }) => [party.id, cell, old, value]),
  ).toEqual([
    ['elburg', 'B4', '13.8', '13.9'],
    ['ermelo', 'B5', '15.2', '15.1'],
    ['harderwijk', 'B6', '32.8', '32.7'],
    ['nunspeet', 'B7', '14.4', '14.5'],
    ['oldebroek', 'B8', '11.9', '11.9'],
  ]);
  expect(column?.missing.map(({ id }) => id)).toEqual(['putten']);
  expect(proposal.unknown.map(({ name, suggestion }) => [name, suggestion?.id])).toEqual([
    ['Puten', 'putten'],
    ['Zeewolde', undefined],
  ]);
  expect([proposal.given, proposal.changed]).toEqual([5, 4]);
  expect(
    proposal.edit?.indicators.map(({ id, source, measuredOn }) => [id, source, measuredOn]),
  ).toEqual([['sociale-huur', 'regiocijfers.xlsx', '2025']]);
  const named = proposeImport(memoPlan, table, withName(first, 'puten', 'putten'), 'x');
  expect(named.columns[0]?.missing).toEqual([]);
  expect(named.unknown.map(({ name, chosen }) => [name, chosen?.id])).toEqual([
    ['Puten', 'putten'],
    ['Zeewolde', undefined],
  ]);
});

test('a new column and an existing one are one edit', async () => {
  const table = figureTable(await sheetOf(libreOfficeFile('ods'), 1), memoPlan.parties);
  let choices = withColumn(firstChoices(memoPlan, table), 2, {
    target: { to: 'new', group: 'gemeenten', unit: 'count' },
  });
  expect(choices.columns.get(2)?.measuredOn).toBe('2025-01-01');
  const before = proposeImport(memoPlan, table, choices, 'x');
  expect(
    before.columns[1]?.refused.map(({ cell, why }) => [cell, describeFigureProblem(why)]),
  ).toEqual([['C5', '“1.500” kan 1500 of 1,5 zijn.']]);
  choices = withCell(choices, 'C5', '1500');
  const proposal = proposeImport(memoPlan, table, choices, 'regiocijfers.ods');
  if (proposal.edit === undefined) throw new Error('nothing to take over');
  const applied = apply(memoPlan, proposal.edit);
  if (!applied.ok) throw new Error(applied.reason.problem);
  expect(applied.value.indicators.at(-1)).toEqual({
    ...{ id: 'huurwoningen', name: 'Huurwoningen', group: 'gemeenten', unit: 'count' },
    ...{ source: 'regiocijfers.ods', measuredOn: '2025-01-01' },
    figures: {
      ...{ elburg: '1380', ermelo: '1500', harderwijk: '3280', nunspeet: '1440' },
      oldebroek: '1190',
    },
  });
  expect(applied.value.indicators[0]?.figures['putten']).toBe('11.9');
});

test('cells that cannot be figures are named, and a whole column is read one way', async () => {
  const csv =
    'Naam;Dichtheid\nElburg;1.500\nErmelo;13.845\nHarderwijk;"1 250"\nNunspeet;-4\nPutten;n.v.t.';
  const table = await tableOf(csv);
  const first = firstChoices(memoPlan, table);
  const [column] = proposeImport(memoPlan, table, first, 'x').columns;
  expect(column?.figures.map(({ party, value }) => [party.id, value])).toEqual([
    ['harderwijk', '1250'],
  ]);
  expect(column?.refused.map(({ cell, why }) => `${cell} ${describeFigureProblem(why)}`)).toEqual([
    'B2 “1.500” kan 1500 of 1,5 zijn.',
    'B3 “13.845” kan 13845 of 13,845 zijn.',
    'B5 “-4” is minder dan nul. Vul 0 of meer in.',
    'B6 “n.v.t.” is geen getal. Laat het vak leeg als u het getal niet weet.',
  ]);
  expect(column?.ways).toEqual([
    { way: 'comma', texts: ['1500', '13845'], hasMore: false },
    { way: 'dot', texts: ['1,5', '13,845'], hasMore: false },
  ]);
  const read = proposeImport(memoPlan, table, withColumn(first, 1, { way: 'comma' }), 'x');
  expect(read.columns[0]?.figures.map(({ party, value }) => [party.id, value])).toEqual([
    ['elburg', '1500'],
    ['ermelo', '13845'],
    ['harderwijk', '1250'],
  ]);
  // The answer can still be changed.
  expect(read.columns[0]?.ways.map(({ way }) => way)).toEqual(['comma', 'dot']);
});

test('a party that stands twice is taken over only when the figures are the same', async () => {
  const table = await tableOf('Naam;Woningen\nElburg;5\nGemeente Elburg;6\nErmelo;7\nErmelo;7');
  const [column] = proposeImport(memoPlan, table, firstChoices(memoPlan, table), 'x').columns;
  expect(column?.figures.map(({ party }) => party.id)).toEqual(['ermelo']);
  expect(column?.doubles.map(({ party, cells }) => [party.id, cells])).toEqual([
    ['elburg', ['B2', 'B3']],
  ]);
});

test('our own csv is read back: nothing changes, and its source and peildatum stay', async () => {
  const computed = { plan: memoPlan, outcome: compute(memoPlan) };
  const origin = [['Plan', 'Voorstel'] as const, ['Status', 'Proefberekening'] as const];
  for (const { id, make } of exportSheets(computed, computed, 2024)) {
    const sheet = make();
    if (!id.startsWith('sleutel') || sheet === undefined) continue;
    const table = await tableOf(sheetCsv(sheet, origin));
    const proposal = proposeImport(memoPlan, table, firstChoices(memoPlan, table), 'x.csv');
    expect(proposal.unknown, id).toEqual([]);
    expect(proposal.columns.map(({ indicator }) => indicator?.id)).toHaveLength(1);
    expect(proposal.changed).toBe(0);
    const [indicator] = proposal.edit?.indicators ?? [];
    const known = memoPlan.indicators.find((each) => each.id === indicator?.id);
    expect([indicator?.source, indicator?.measuredOn]).toEqual([known?.source, known?.measuredOn]);
  }
});

test('two columns of one name go nowhere by themselves, and no column hides another', async () => {
  const table = await tableOf(
    'Naam;Aandeel woningbezit in de regio 2023;Aandeel woningbezit in de regio 2024\nUWOON;51;52',
  );
  expect([...firstChoices(memoPlan, table).columns.values()].map(({ target }) => target)).toEqual([
    { to: 'new', group: 'corporaties', unit: 'count' },
    { to: 'new', group: 'corporaties', unit: 'count' },
  ]);
  const proposal = proposeImport(memoPlan, table, firstChoices(memoPlan, table), 'x');
  expect(proposal.edit?.indicators.map(({ id, measuredOn }) => [id, measuredOn])).toEqual([
    ['aandeel-woningbezit-in-de-regio', '2023'],
    ['aandeel-woningbezit-in-de-regio-2', '2024'],
  ]);
});

test('hostile names stay text, and reach nothing', async () => {
  const table = await tableOf(
    'Naam;__proto__\n__proto__;5\nconstructor;6\n<img src=x onerror=alert(1)>;7\nEl\u202Eburg;8\nUWOON;9',
  );
  const proposal = proposeImport(
    memoPlan,
    table,
    firstChoices(memoPlan, table),
    'a\u202Eb\u0000.csv',
  );
  expect(proposal.edit?.indicators).toEqual([
    expect.objectContaining({
      id: 'proto',
      name: '__proto__',
      source: 'ab .csv',
      figures: { elburg: '8' },
    }),
  ]);
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as Record<string, unknown>)['5']).toBeUndefined();
});
