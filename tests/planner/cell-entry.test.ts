import { describe, expect, it } from 'vitest';
import { enterCell, startText } from '../../src/planner/cell-entry.ts';
import type { CellInput, SheetCell } from '../../src/sheets/sheet.ts';
import { figureCell } from './small-sheet.ts';

function cellOf(input: CellInput): SheetCell {
  return {
    text: 'x',
    label: 'Cel',
    address: { at: 'name', list: 'parties', id: 'elburg' },
    input,
  };
}

function detail(cell: SheetCell, text: string): string {
  const entry = enterCell(cell, text);
  return entry.ok ? `genomen: ${String(entry.value)}` : entry.reason.detail;
}

describe('typing in a cell', () => {
  it('reads Dutch numbers into the notation of the plan', () => {
    expect(enterCell(figureCell('elburg', ''), '32,8')).toEqual({ ok: true, value: '32.8' });
    expect(enterCell(figureCell('elburg', ''), '32,8%')).toEqual({ ok: true, value: '32.8' });
  });

  it('offers both readings of 1.500 and takes neither', () => {
    const entry = enterCell(figureCell('elburg', ''), '1.500');
    expect(entry).toMatchObject({
      ok: false,
      reason: {
        detail: '“1.500” kan 1500 of 1,5 zijn.',
        readings: [
          { value: '1500', text: '1500' },
          { value: '1.5', text: '1,5' },
        ],
      },
    });
  });

  it('empties a cell that may be empty and says so of one that may not', () => {
    const euro = { type: 'decimal', places: 2, unit: 'euro' } as const;
    expect(enterCell(cellOf(euro), ' ')).toEqual({ ok: true, value: null });
    expect(detail(cellOf({ ...euro, required: true }), '')).toBe('Het veld is leeg. Vul iets in.');
    expect(enterCell(cellOf({ type: 'text', max: 500 }), '')).toEqual({ ok: true, value: '' });
    expect(detail(cellOf({ type: 'text', max: 120, required: true }), '')).toBe(
      'Het veld is leeg. Vul iets in.',
    );
  });

  it('refuses more than 100 percent where that cannot be', () => {
    const percent = { type: 'decimal', places: 4, unit: 'percent', max: '100' } as const;
    expect(detail(cellOf(percent), '130')).toBe('“130” is te groot. Vul hoogstens 100 in.');
  });

  it('reads years, peildata and choices', () => {
    expect(enterCell(cellOf({ type: 'year' }), '2025')).toEqual({ ok: true, value: '2025' });
    expect(enterCell(cellOf({ type: 'year' }), '')).toEqual({ ok: true, value: null });
    expect(enterCell(cellOf({ type: 'measured-on' }), 'januari 2025')).toEqual({
      ok: true,
      value: '2025-01',
    });
    const unit: CellInput = {
      type: 'choice',
      options: [
        { value: 'percent', text: 'in procenten' },
        { value: 'count', text: 'aantal' },
      ],
      chosen: 'percent',
    };
    expect(enterCell(cellOf(unit), 'Aantal')).toEqual({ ok: true, value: 'count' });
    expect(detail(cellOf(unit), 'kilo')).toBe('Kies hier uit de lijst.');
  });

  it('never doubts what the cell itself shows', () => {
    const count = { type: 'decimal', places: 6, unit: 'count' } as const;
    const cell = { ...cellOf(count), text: '8.912', editText: '8912' };
    expect(enterCell(cell, '8.912')).toEqual({ ok: true, value: '8912' });
    expect(enterCell({ ...cell, text: '8,912', editText: '8,912' }, '8,912')).toEqual({
      ok: true,
      value: '8.912',
    });
    expect(detail(cell, '8.913')).toBe('“8.913” kan 8913 of 8,913 zijn.');
  });

  it('says of a computed cell that it is computed', () => {
    expect(detail({ text: '1', label: 'Som' }, '2')).toBe(
      'Dit wordt berekend. U kunt het niet wijzigen.',
    );
  });

  it('starts from the text to edit, or else from what is shown', () => {
    expect(startText({ text: '32,8%', editText: '32,8', label: '' })).toBe('32,8');
    expect(startText({ text: '72', label: '' })).toBe('72');
  });
});
