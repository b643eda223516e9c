import { expect, test } from 'vitest';
import type { Plan } from '../../src/domain/plan.ts';
import { figureTable } from '../../src/import/figure-table.ts';
import { firstChoices, withCell, withColumn } from '../../src/import/import-choices.ts';
import { proposeImport } from '../../src/import/import-proposal.ts';
import { describeFigureProblem } from '../../src/locale/import-problem-text.ts';
import { memoPlan } from '../support/memo-plan.ts';
import { fileOf, sheetOf, testFile } from './sheet-files.ts';

async function tableOf(csv: string, plan: Plan = memoPlan) {
  return figureTable(await sheetOf(fileOf(csv)), plan.parties);
}

test('counts with English commas are never 1,48 by themselves, whatever they go to', async () => {
  const table = figureTable(await sheetOf(testFile('engels-komma.csv')), memoPlan.parties);
  const first = firstChoices(memoPlan, table);
  const percents = { target: { to: 'indicator', id: 'sociale-huur' } } as const;
  for (const choices of [first, withColumn(first, 1, percents)]) {
    const [column] = proposeImport(memoPlan, table, choices, 'x').columns;
    expect(column?.figures.map(({ party, value }) => [party.id, value])).toEqual([
      ['oldebroek', '987'],
      ['putten', '954'],
    ]);
    expect(column?.ways).toEqual([
      { way: 'dot', texts: ['1480', '1620', '3080'], hasMore: true },
      { way: 'comma', texts: ['1,48', '1,62', '3,08'], hasMore: true },
    ]);
    const answered = withColumn(choices, 1, { way: 'dot' });
    const { columns } = proposeImport(memoPlan, table, answered, 'x');
    expect(columns[0]?.figures.map(({ value }) => value)).toEqual([
      ...['1480', '1620', '3080', '1440', '987', '954'],
    ]);
  }
});

test('one cell in English notation settles the column, also that of an unknown name', async () => {
  const csv = 'Gemeente,Woningen\nElburg,"1,480"\nErmelo,987\nOostwolde,14.5';
  const table = await tableOf(csv);
  const [column] = proposeImport(memoPlan, table, firstChoices(memoPlan, table), 'x').columns;
  expect(column?.figures.map(({ party, value }) => [party.id, value])).toEqual([
    ['elburg', '1480'],
    ['ermelo', '987'],
  ]);
  expect(column?.refused).toEqual([]);
});

test('a cell in another notation than the rest is refused by name', async () => {
  const csv = 'Gemeente;Woningen\nElburg;14,8\nErmelo;1.620\nHarderwijk;1,234.5\nPutten;9,5';
  const table = await tableOf(csv);
  const first = firstChoices(memoPlan, table);
  const [column] = proposeImport(memoPlan, table, first, 'x').columns;
  expect(column?.figures.map(({ value }) => value)).toEqual(['14.8', '9.5']);
  expect(
    column?.refused.map(({ party, why }) => `${party.id} ${describeFigureProblem(why)}`),
  ).toEqual([
    'ermelo “1.620” kan 1620 of 1,62 zijn.',
    'harderwijk “1,234.5” is anders geschreven dan “14,8” in dezelfde kolom.',
  ]);
  const chosen = proposeImport(memoPlan, table, withCell(first, 'B4', '1234.5'), 'x');
  expect(chosen.columns[0]?.figures.map(({ value }) => value)).toEqual(['14.8', '1234.5', '9.5']);
});
