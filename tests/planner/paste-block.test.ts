import { describe, expect, it } from 'vitest';
import { isBlock, pasteBlock, type PastedBlock } from '../../src/planner/paste-block.ts';
import { smallSheet } from './small-sheet.ts';

function pasted(row: number, column: number, text: string): PastedBlock {
  const block = pasteBlock(smallSheet, row, column, text);
  if (!block.ok) throw new Error(block.reason.detail);
  return block.value;
}

const figure = (party: string) => ({ at: 'figure', indicator: 'huur', party });
const fixed = (party: string) => ({ at: 'fixed', key: 'sleutel', party });

describe('pasting a block', () => {
  it('fills from the cell where it lands, to the right and down', () => {
    const { entries, refused } = pasted(0, 1, '14,0\t20%\r\n11,7\t\r\n');
    expect(entries.map(({ change }) => change)).toEqual([
      { cell: figure('elburg'), value: '14.0' },
      { cell: fixed('elburg'), value: '20' },
      { cell: figure('putten'), value: '11.7' },
      { cell: fixed('putten'), value: null },
    ]);
    expect(refused).toEqual([]);
  });

  it('keeps doubtful cells apart while the good ones land', () => {
    const { entries, refused } = pasted(0, 1, '1.500\n12');
    expect(entries.map(({ change }) => change.value)).toEqual(['12']);
    expect(refused).toMatchObject([
      {
        rowId: 'elburg',
        colId: 'cijfer',
        label: 'elburg, cijfer',
        text: '1.500',
        cell: figure('elburg'),
        why: { detail: '“1.500” kan 1500 of 1,5 zijn.' },
      },
    ]);
  });

  it('reads a column in one notation: a decimal comma says what a dot is', () => {
    const { entries, refused } = pasted(0, 1, '1.500\n12,1');
    expect(entries.map(({ change }) => change.value)).toEqual(['1500', '12.1']);
    expect(refused).toEqual([]);
  });

  it('passes over computed cells and counts what said something else', () => {
    const block = pasted(0, 2, '10\t11.661,00\n20\t99,00');
    expect(block.entries.map(({ change }) => change.value)).toEqual(['10', '20']);
    expect(block.skipped).toBe(1);
  });

  it('counts what falls outside the sheet', () => {
    expect(pasted(1, 1, '1\n2\n3\n4')).toMatchObject({ skipped: 1, outside: 2 });
  });

  it('tells one cell from a block', () => {
    expect(isBlock('1.500')).toBe(false);
    expect(isBlock('1.500\r\n')).toBe(false);
    expect(isBlock('1\t2')).toBe(true);
    expect(isBlock('1\n2')).toBe(true);
  });
});
