import { expect, test } from 'vitest';
import { compute } from '../../src/domain/compute.ts';
import { enterPaste, type Laying } from '../../src/planner/paste/enter-paste.ts';
import { keysSheet } from '../../src/sheets/keys-sheet.ts';
import { memoPlan } from '../support/memo-plan.ts';

const key = memoPlan.keys.find(({ weights }) => 'sociale-huur' in weights)?.id ?? '';
const sheet = keysSheet({ plan: memoPlan, outcome: compute(memoPlan) }, undefined, {
  ...{ key, year: 2024, bounds: true },
});

interface Told {
  /** What landed without a question, by column: "1 14.8". */
  landed?: string[];
  remarks?: readonly string[];
  table?: Laying['table'];
}

/** Pastes on Elburg, in the column of its figure or another one. */
async function paste(text: string, column = 1): Promise<Told> {
  if (sheet === undefined) throw new Error('no sheet');
  const told: Told = {};
  const row = sheet.rows.findIndex(({ party }) => party === 'elburg');
  const rows = text.split('\n').map((line) => line.split('\t'));
  const place = (id: string) => sheet.columns.findIndex((each) => each.id === id);
  await enterPaste(
    { sheet, rows, row, column },
    (block) => {
      const each = block.entries.map(
        ({ colId, change }) => `${place(colId)} ${String(change.value)}`,
      );
      told.landed = each;
    },
    {
      onpaste: ({ remarks }) => (told.remarks = remarks),
      ontable: (table) => (told.table = table),
    },
  );
  return told;
}

test.each([
  ['names that are no party of the sheet', 'deltaWonen\t8\nUWOON\t52'],
  ['names of elsewhere', 'Apeldoorn\t8\nZwolle\t52\nElburg\t5'],
  ['codes in front of the names', 'GM0230\tElburg\t14,8\nGM0233\tErmelo\t16,2'],
  ['numbers in front of the names', '1\tElburg\t14,8\n2\tErmelo\t16,2'],
  ['names behind the figures', '14,8\tElburg\n16,2\tErmelo'],
])('%s: no figure lands in another column', async (_what, text) => {
  const told = await paste(text);
  expect(told.landed).toBeUndefined();
  expect(told.table?.indicator).toBe('sociale-huur');
  const elsewhere = await paste(text, 2);
  expect(elsewhere.landed).toBeUndefined();
  expect(elsewhere.remarks).toHaveLength(1);
});

test('one word among figures is refused in its cell, and asks nothing', async () => {
  expect((await paste('volgt\t10\n14,8\t20\n16,2\t70')).landed).toEqual([
    ...['2 10', '1 14.8', '2 20', '1 16.2', '2 70'],
  ]);
});

test('an empty column between names and figures empties nothing unasked', async () => {
  const told = await paste('Elburg\t\t14,8\nErmelo\t\t16,2');
  expect(told.landed).toBeUndefined();
  expect(told.remarks).toEqual([
    'Het blok heeft een lege kolom. Daardoor wordt “Aandeel sociale huurwoningen” leeg, en schuift op wat erachter staat.',
  ]);
  // Nothing stands where the empty columns at the end fall.
  expect((await paste('Elburg\t14,8\t\nErmelo\t16,2\t')).landed).toEqual([
    ...['1 14.8', '2 null', '1 16.2', '2 null'],
  ]);
});

test('a year above figures, and two rows of words, are asked about', async () => {
  expect((await paste('2024\n14,8\n16,2')).remarks).toEqual([
    '“2024” lijkt een jaartal boven de cijfers. Het komt dan op de plek van het eerste cijfer, en de rest een rij lager.',
  ]);
  expect((await paste('2024\n2025')).landed).toEqual(['1 2024', '1 2025']);
  expect((await paste('Sociale huur\n(in %)\n14,8\n16,2')).remarks).toEqual([
    'De bovenste 2 regels zijn woorden en worden weggelaten. De cijfers beginnen waar u plakt.',
  ]);
});
