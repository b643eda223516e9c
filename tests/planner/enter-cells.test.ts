import { describe, expect, it } from 'vitest';
import type { Edit } from '../../src/domain/edit.ts';
import { givenChoices } from '../../src/planner/choice-entry.ts';
import { enterCells } from '../../src/planner/enter-cells.ts';
import type { PastedBlock } from '../../src/planner/paste-block.ts';
import {
  afterLanding,
  refusedText,
  stillRefused,
  withoutNewest,
  withoutSheet,
  type Entry,
  type Refusal,
} from '../../src/planner/refusals.ts';
import type { CellChoice, Sheet, SheetCell } from '../../src/sheets/sheet.ts';
import { memoPlan } from '../support/memo-plan.ts';

const OPTIONS = [
  { value: '', text: 'geen' },
  { value: 'a', text: 'Sleutel A' },
];

function choiceCell(choice: CellChoice): SheetCell {
  return {
    text: 'Sleutel A',
    label: '',
    choice,
    input: { type: 'choice', options: OPTIONS, chosen: 'a' },
  };
}

/** One row: who carries it out, with which key, the key of a group, and a figure. */
const sheet: Sheet = {
  id: 'klein',
  caption: '',
  columns: [],
  frozenRows: 0,
  rows: [
    {
      id: 'post',
      kind: 'item',
      header: { text: 'Post', label: '' },
      cells: [
        choiceCell({ of: 'executor-group', line: 'post', keys: {} }),
        choiceCell({ of: 'executor-key', line: 'post', group: 'a' }),
        choiceCell({ of: 'line-key', line: 'post', group: 'b' }),
      ],
    },
  ],
};

const given = (texts: readonly string[]) =>
  texts.map((text, at) => ({ row: 0, column: at + 1, text }));

const cell = { at: 'fixed', key: 'sleutel', party: 'elburg' } as const;
const entry = (text: string): Entry => ({
  rowId: 'elburg',
  colId: 'vast',
  label: 'Elburg, vast aandeel',
  text,
  change: { cell, value: text === '' ? null : text },
});
const block = (entries: readonly Entry[], refused: readonly Refusal[] = []): PastedBlock => ({
  entries,
  refused,
  skipped: 0,
  outside: 0,
});
const refusal = (text: string, party = 'elburg'): Refusal => ({
  rowId: party,
  colId: 'vast',
  label: party,
  text,
  cell: { ...cell, party },
  why: { lead: 'Niet overgenomen.', detail: 'Dat kan niet.', readings: [] },
});

describe('choices in a gesture', () => {
  it('go with the figures in one edit, and who carries it out comes last', () => {
    const offered: Edit[] = [];
    const choices = givenChoices(sheet, given(['', '', '']));
    const { landing, said } = enterCells(block([entry('')]), choices, (edit) => {
      offered.push(edit);
      return undefined;
    });
    expect(offered).toEqual([
      {
        edit: 'several',
        edits: [
          { edit: 'set-cells', changes: [{ cell, value: null }] },
          { edit: 'set-executor', line: 'post', executor: { group: 'a' } },
          { edit: 'set-line-key', line: 'post', group: 'b', key: null },
          { edit: 'set-executor', line: 'post', executor: null },
        ],
      },
    ]);
    expect(landing.isChange).toBe(true);
    expect(said).toBe('4 cellen leeggemaakt.');
  });

  it('are one edit also without figures, and a text that no list has is counted', () => {
    const offered: Edit[] = [];
    const choices = givenChoices(sheet, given(['Sleutel A', 'Sleutel Z', 'geen']));
    const { said } = enterCells(block([]), choices, (edit) => {
      offered.push(edit);
      return undefined;
    });
    expect(offered).toEqual([{ edit: 'set-line-key', line: 'post', group: 'b', key: null }]);
    expect(said).toBe('1 cel leeggemaakt. 1 keuze staat niet in de lijst.');
  });
});

describe('cells that may not be empty', () => {
  const none = givenChoices(sheet, []);

  it('keep their value in a block, and only count', () => {
    const { landing, said } = enterCells(
      block([entry('')], [refusal('', 'putten')]),
      none,
      () => undefined,
    );
    expect(landing.refused).toEqual([]);
    expect(said).toBe('1 cel leeggemaakt. 1 cel mag niet leeg zijn en houdt haar waarde.');
  });

  it('say why when it is one, and show what they have', () => {
    const { landing, said } = enterCells(block([], [refusal('')]), none, () => undefined);
    expect(landing.refused).toHaveLength(1);
    expect(said).toBe('elburg: niet overgenomen. Dat kan niet.');
    expect(refusedText(landing.refused[0])).toBeUndefined();
  });
});

describe('refusals', () => {
  const one = { sheet: 'sleutels', step: undefined };
  const two = { sheet: 'kosten', step: undefined };
  const first = afterLanding(
    new Map(),
    { landed: [], refused: [refusal('1', 'elburg'), refusal('2', 'putten')] },
    one,
  );
  const all = afterLanding(first, { landed: [], refused: [refusal('3', 'elburg')] }, two);

  it('go away with the newest gesture, which a retyped cell belongs to', () => {
    const { left, gone } = withoutNewest(all);
    expect(gone.map(({ text }) => text)).toEqual(['3']);
    expect([...left.values()].map(({ text }) => text)).toEqual(['2']);
    expect(withoutNewest(first).left.size).toBe(0);
    expect(withoutNewest(first).gone.map(({ text }) => text)).toEqual(['1', '2']);
  });

  it('go away with their sheet', () => {
    expect([...withoutSheet(all, 'kosten').values()].map(({ text }) => text)).toEqual(['2']);
  });

  it('go away when their cell gets another value', () => {
    const figure = { at: 'figure', indicator: 'sociale-huur', party: 'putten' } as const;
    const standing = afterLanding(
      new Map(),
      { landed: [], refused: [{ ...refusal('x'), cell: figure }] },
      one,
    );
    const [indicator, ...others] = memoPlan.indicators;
    if (indicator === undefined) throw new Error('The memo has indicators');
    const figures = { ...indicator.figures, putten: '12' };
    const changed = { ...memoPlan, indicators: [{ ...indicator, figures }, ...others] };
    expect(stillRefused(standing, memoPlan, changed).size).toBe(0);
    expect(stillRefused(standing, memoPlan, { ...memoPlan, title: 'Anders' })).toBe(standing);
  });
});
