import { describe, expect, it } from 'vitest';
import type { CellChange, EditProblem } from '../../src/domain/edit.ts';
import {
  afterLanding,
  land,
  refusalKey,
  withoutRefusal,
  type Entry,
} from '../../src/planner/refusals.ts';

function entry(party: string, value: string): Entry {
  const cell = { at: 'fixed', key: 'sleutel', party } as const;
  return { rowId: party, colId: 'vast', label: party, text: value, change: { cell, value } };
}

/** A plan that takes no more than 100 percent, and reports the first cell that asks more. */
function plan(taken: CellChange[][]) {
  return (changes: readonly CellChange[]): EditProblem | undefined => {
    const wrong = changes.find(({ value }) => value?.length === 3);
    if (wrong !== undefined) return { problem: 'above-100', cell: wrong.cell, given: '120' };
    taken.push([...changes]);
    return undefined;
  };
}

describe('landing', () => {
  it('offers the good ones as one gesture and keeps the refused ones with the reason', () => {
    const taken: CellChange[][] = [];
    const all = [
      entry('elburg', '10'),
      entry('ermelo', '120'),
      entry('putten', '20'),
      entry('nunspeet', '130'),
    ];
    const { landed, refused } = land(all, plan(taken));
    expect(taken).toHaveLength(1);
    expect(landed.map(({ rowId }) => rowId)).toEqual(['elburg', 'putten']);
    expect(refused.map(({ rowId }) => rowId)).toEqual(['ermelo', 'nunspeet']);
    expect(refused[0]?.why.detail).toBe('“120” is meer dan 100%. Vul hoogstens 100 in.');
  });

  it('refuses all where the plan names no cell', () => {
    const { landed, refused } = land([entry('elburg', '1'), entry('putten', '2')], () => ({
      problem: 'too-large',
    }));
    expect(landed).toEqual([]);
    expect(refused).toHaveLength(2);
  });

  it('settles an earlier refusal when the cell gets a value or the old one back', () => {
    const first = land([entry('ermelo', '120')], plan([]));
    const before = afterLanding(new Map(), first);
    expect([...before.keys()]).toEqual(['at=fixed key=sleutel party=ermelo']);
    expect(afterLanding(before, land([entry('ermelo', '12')], plan([]))).size).toBe(0);
    expect(withoutRefusal(before, entry('ermelo', '').change.cell).size).toBe(0);
  });

  it('knows a place however its address was written', () => {
    expect(refusalKey({ party: 'elburg', at: 'from' })).toBe(
      refusalKey({ at: 'from', party: 'elburg' }),
    );
  });
});
