import { describe, expect, it } from 'vitest';
import { compute } from '../../src/domain/compute.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { formatClipboardGrid } from '../../src/locale/clipboard-grid.ts';
import {
  enterPaste,
  type PasteQuestion,
  type PastedTable,
} from '../../src/planner/paste/enter-paste.ts';
import { keysSheet } from '../../src/sheets/keys-sheet.ts';
import type { Sheet } from '../../src/sheets/sheet.ts';
import { memoPlan } from '../support/memo-plan.ts';

const COUNTS: Plan = {
  ...memoPlan,
  indicators: memoPlan.indicators.map((each) =>
    each.id === 'sociale-huur' ? { ...each, unit: 'count' } : each,
  ),
};

function sheetOf(plan: Plan): Sheet {
  const key = plan.keys.find(({ weights }) => 'sociale-huur' in weights);
  const sheet = keysSheet({ plan, outcome: compute(plan) }, undefined, {
    ...{ key: key?.id ?? '', year: 2024, bounds: true },
  });
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

interface Told {
  /** What landed, by row and column: "elburg cijfer-sociale-huur=13.8". */
  landed?: string[];
  refused?: string[];
  hadHeader?: true | undefined;
  question?: PasteQuestion;
  table?: PastedTable;
}

/** Pastes text on a cell of the sheet, by its row and column. */
async function paste(text: string, rowId: string, column: number, plan = memoPlan): Promise<Told> {
  const sheet = sheetOf(plan);
  const told: Told = {};
  const row = sheet.rows.findIndex(({ id }) => id === rowId);
  expect(row).toBeGreaterThanOrEqual(0);
  const rows = text.split('\n').map((line) => line.split('\t'));
  await enterPaste(
    { sheet, rows, row, column },
    (block) => {
      told.landed = block.entries.map(({ rowId: id, change }) => `${id} ${String(change.value)}`);
      told.refused = block.refused.map(({ why }) => why.detail);
      told.hadHeader = block.hadHeader;
    },
    { onpaste: (question) => (told.question = question), ontable: (table) => (told.table = table) },
  );
  return told;
}

const FIGURE = 1;
const FIXED = 2;
const ids = sheetOf(memoPlan).rows.map(({ id }) => id);
const [, , , ELBURG = '', ERMELO = '', HARDERWIJK = '', , , PUTTEN = ''] = ids;

describe('one reading for a block', () => {
  const counts = '8.912\n10.435\n15.210';

  it('asks once, and lands all by the answer', async () => {
    const told = await paste(counts, ELBURG, FIGURE, COUNTS);
    expect(told.landed).toBeUndefined();
    expect(told.question?.ways.map(({ examples }) => examples.map(({ text }) => text))).toEqual([
      ['8912', '10435', '15210'],
      ['8,912', '10,435', '15,21'],
    ]);
    told.question?.land('comma');
    expect(told.landed).toEqual([`${ELBURG} 8912`, `${ERMELO} 10435`, `${HARDERWIJK} 15210`]);
    expect(told.refused).toEqual([]);
    told.question?.land('dot');
    expect(told.landed).toEqual([`${ELBURG} 8.912`, `${ERMELO} 10.435`, `${HARDERWIJK} 15.210`]);
  });

  it('asks nothing where another cell settles it, or the sheet shows just that', async () => {
    expect((await paste('8.912\n14,8', ELBURG, FIGURE, COUNTS)).landed).toEqual([
      `${ELBURG} 8912`,
      `${ERMELO} 14.8`,
    ]);
    const filled = {
      ...COUNTS,
      indicators: COUNTS.indicators.map((each) =>
        each.id === 'sociale-huur'
          ? { ...each, figures: { ...each.figures, elburg: '8912', ermelo: '10.435' } }
          : each,
      ),
    };
    expect((await paste('8.912\n10,435', ELBURG, FIGURE, filled)).landed).toEqual([
      `${ELBURG} 8912`,
      `${ERMELO} 10.435`,
    ]);
  });

  it('refuses one word over a figure, and does not take it for the head of a table', async () => {
    const told = await paste('=36+36', ELBURG, FIGURE);
    expect(told.landed).toEqual([]);
    expect(told.refused).toEqual(['“=36+36” is geen getal. Schrijf bijvoorbeeld 1234,50.']);
    expect(told.hadHeader).toBeUndefined();
  });

  it('leaves one doubtful number in its cell, with its readings', async () => {
    const told = await paste('8.912\n12', ELBURG, FIGURE, COUNTS);
    expect(told.landed).toEqual([`${ERMELO} 12`]);
    expect(told.refused).toEqual(['“8.912” kan 8912 of 8,912 zijn.']);
  });
});

describe('a block with names', () => {
  const table = 'Putten\t11,5\nGemeente Elburg\t13,5\nErmelo\t15';
  const landed = [`${PUTTEN} 11.5`, `${ELBURG} 13.5`, `${ERMELO} 15`];

  it.each([
    ['the first figure', ELBURG, FIGURE],
    ['a figure further down', HARDERWIJK, FIGURE],
    ['a text above', 'bron', FIGURE],
    ['the names', ELBURG, 0],
  ])('is laid on those names when it is pasted on %s', async (_where, row, column) => {
    expect((await paste(table, row, column)).landed).toEqual(landed);
  });

  it('goes to the column that it was pasted on, or to the one that its header names', async () => {
    expect((await paste(table, ELBURG, FIXED)).landed).toEqual(landed);
    const header = 'Gemeente\tAandeel sociale huurwoningen (2025)\n';
    const told = await paste(`Titel\t\n${header}${table}\nTotaal\t40`, ERMELO, FIGURE);
    expect(told.landed).toEqual(landed);
  });

  it('is looked at first when a name is unknown, a header names something else, or numbers are doubtful', async () => {
    expect((await paste(`${table}\nZeewolde\t7`, ELBURG, FIGURE)).table?.indicator).toBe(
      'sociale-huur',
    );
    const other = await paste(`Gemeente\tInwoners\n${table}`, ELBURG, FIGURE);
    expect([other.landed, other.table?.indicator]).toEqual([undefined, undefined]);
    expect(other.table?.rows[0]).toEqual(['Gemeente', 'Inwoners']);
    expect(
      (await paste('Elburg\t8.912\nErmelo\t9.134', ELBURG, FIGURE, COUNTS)).table,
    ).toBeDefined();
    expect((await paste('Elburg\t5\nElburg\t6', ELBURG, FIGURE)).table).toBeDefined();
  });

  it('asks in its own words where no figures are meant', async () => {
    const told = await paste(`${table}\nZeewolde\t7`, ELBURG, FIXED);
    expect(told.question?.remarks).toEqual([
      '“Zeewolde” is geen rij van dit blad, of staat er meer dan één keer in. Die regel wordt weggelaten.',
    ]);
    told.question?.land();
    expect(told.landed).toEqual(landed);
  });

  it('takes a copy of the whole sheet back as it is', async () => {
    const sheet = sheetOf(memoPlan);
    const copy = sheet.rows.map(({ header, cells }) =>
      [header, ...cells].map((cell) => cell.editText ?? cell.text),
    );
    const text = formatClipboardGrid(copy).trimEnd();
    const told = await paste(text, HARDERWIJK, 0);
    expect(told.refused).toEqual([]);
    expect(told.landed).toContain(`${ELBURG} 13.8`);
    expect(told.landed).toContain(`${PUTTEN} 11.9`);
  });
});

describe('words above figures', () => {
  it('are left out, so that nothing moves a row down', async () => {
    const told = await paste('Sociale huur\n13,5\n15,5', ELBURG, FIGURE);
    expect(told.landed).toEqual([`${ELBURG} 13.5`, `${ERMELO} 15.5`]);
    expect(told.hadHeader).toBe(true);
  });

  it('are asked about when they name another column', async () => {
    const told = await paste('Vast aandeel\n13,5\n15,5', ELBURG, FIGURE);
    expect(told.question?.remarks).toEqual([
      'Boven het blok staat “Vast aandeel”. Dat is een andere kolom dan waar u plakt.',
    ]);
  });

  it('are words where words belong', async () => {
    expect((await paste('CBS\n2025', 'bron', FIGURE)).landed).toEqual([
      'bron CBS',
      'peildatum 2025',
    ]);
    expect((await paste('n.v.t.\n15,5', ELBURG, FIGURE)).refused).toHaveLength(1);
  });
});
