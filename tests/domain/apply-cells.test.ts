import { describe, expect, it } from 'vitest';
import { apply } from '../../src/domain/apply.ts';
import type { CellAddress, CellChange, EditProblem } from '../../src/domain/edit.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { sortCells } from '../../src/domain/apply-cells.ts';
import { readCell } from '../../src/domain/read-cell.ts';
import { memoPlan } from '../support/memo-plan.ts';

const coaches = 'verhuiscoaches';
const figure = { at: 'figure', indicator: 'sociale-huur', party: 'putten' } as const;
const hours2025 = { at: 'line-year', line: coaches, year: 2025 } as const;
const fixed = { at: 'fixed', key: 'naar-sociale-huur', party: 'putten' } as const;
const named = { at: 'name', list: 'costLines', id: coaches } as const;

function set(plan: Plan, ...changes: readonly CellChange[]) {
  return apply(plan, { edit: 'set-cells', changes });
}

function after(plan: Plan, ...changes: readonly CellChange[]): Plan {
  const result = set(plan, ...changes);
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.reason)}`);
  return result.value;
}

function problemOf(cell: CellAddress, value: string | null): EditProblem | undefined {
  const result = set(memoPlan, { cell, value });
  return result.ok ? undefined : result.reason;
}

describe('setting a cell', () => {
  it.each<[CellAddress, string]>([
    [figure, '12.345678'],
    [{ at: 'weight', key: 'naar-woningbezit', indicator: 'woningbezit' }, '0.5'],
    [fixed, '30'],
    [{ ...fixed, at: 'floor' }, '0.0001'],
    [{ ...fixed, at: 'cap' }, '100'],
    [hours2025, '37.75'],
    [{ at: 'line-year', line: 'provinciale-verhuiscoach', year: 2027 }, '0.01'],
    [{ at: 'hours-per-fte', line: coaches }, '40'],
    [{ at: 'cost-per-fte', line: coaches }, '73000.55'],
    [{ at: 'split', line: coaches, group: 'provincie' }, '12.5'],
    [named, 'Coaches'],
    [{ at: 'name', list: 'groups', id: 'provincie' }, 'Gelderland'],
    [{ at: 'name', list: 'parties', id: 'putten' }, 'Putten & omstreken'],
    [{ at: 'name', list: 'indicators', id: 'sociale-huur' }, 'Huur'],
    [{ at: 'name', list: 'keys', id: 'naar-woningbezit' }, 'Bezit'],
    [{ at: 'source', list: 'indicators', id: 'sociale-huur' }, 'CBS'],
    [{ at: 'source', list: 'costLines', id: coaches }, 'Eigen opgave'],
    [{ at: 'measured-on', indicator: 'woningbezit' }, '2025-01-01'],
    [{ at: 'unit', indicator: 'woningbezit' }, 'count'],
    [{ at: 'from', party: 'putten' }, '2025'],
    [{ at: 'until', party: 'putten' }, '2025'],
    [{ at: 'key-note', key: 'naar-woningbezit' }, 'Afgesproken in 2024'],
  ])('%j to %s is read back and changes nothing else', (cell, value) => {
    const plan = after(memoPlan, { cell, value });
    expect(readCell(plan, cell)).toBe(value);
    const old = readCell(memoPlan, cell) ?? null;
    expect(after(plan, { cell, value: old })).toEqual(memoPlan);
  });

  it('stores a decimal in its shortest writing and a text trimmed and composed', () => {
    const plan = after(
      memoPlan,
      { cell: hours2025, value: '0054.50' },
      { cell: named, value: '  Cafe\u0301 ' },
    );
    expect(readCell(plan, hours2025)).toBe('54.5');
    expect(readCell(plan, named)).toBe('Caf\u00E9');
  });

  it('gives the same plan back when nothing changes', () => {
    expect(after(memoPlan, { cell: hours2025, value: '72.00' })).toBe(memoPlan);
    expect(after(memoPlan, { cell: fixed, value: null })).toBe(memoPlan);
    const note = { at: 'key-note', key: 'naar-woningbezit' } as const;
    expect(after(memoPlan, { cell: note, value: null })).toBe(memoPlan);
    expect(after(memoPlan)).toBe(memoPlan);
  });

  it('leaves alone what it does not touch', () => {
    const plan = after(memoPlan, { cell: hours2025, value: '54' });
    expect(plan.keys).toBe(memoPlan.keys);
    expect(plan.indicators).toBe(memoPlan.indicators);
    expect(plan.costLines[1]).toBe(memoPlan.costLines[1]);
    expect(plan.costLines[0]?.split).toBe(memoPlan.costLines[0]?.split);
  });

  it('takes `from` and `until` together, whatever their order in the paste', () => {
    const from = { at: 'from', party: 'putten' } as const;
    const until = { at: 'until', party: 'putten' } as const;
    const early = after(memoPlan, { cell: from, value: '2024' }, { cell: until, value: '2025' });
    const late = after(early, { cell: from, value: '2026' }, { cell: until, value: '2027' });
    expect(late.parties[6]).toEqual({
      id: 'putten',
      group: 'gemeenten',
      name: 'Putten',
      from: 2026,
      until: 2027,
    });
    expect(set(early, { cell: from, value: '2026' })).toEqual({
      ok: false,
      reason: { problem: 'from-after-until', cell: from, given: '2026', limit: '2025' },
    });
  });
});

describe('a cell that is refused', () => {
  it.each<[CellAddress, string | null, Omit<EditProblem, 'cell'>]>([
    [figure, '1,5', { problem: 'not-a-number', given: '1,5' }],
    [figure, '-1', { problem: 'not-a-number', given: '-1' }],
    [figure, '1e3', { problem: 'not-a-number', given: '1e3' }],
    [figure, '', { problem: 'not-a-number', given: '' }],
    [hours2025, '1.234', { problem: 'too-many-decimals', given: '1.234', limit: '2' }],
    [
      figure,
      '1234567890123',
      { problem: 'too-large', given: '1234567890123', limit: '999999999999' },
    ],
    [fixed, '100.01', { problem: 'above-100', given: '100.01', limit: '100' }],
    [{ at: 'hours-per-fte', line: coaches }, '0.00', { problem: 'must-be-above-0', given: '0.00' }],
    [{ at: 'hours-per-fte', line: coaches }, null, { problem: 'required' }],
    [{ at: 'cost-per-fte', line: coaches }, null, { problem: 'required' }],
    [{ at: 'unit', indicator: 'woningbezit' }, null, { problem: 'required' }],
    [{ at: 'unit', indicator: 'woningbezit' }, 'euro', { problem: 'not-a-unit', given: 'euro' }],
    [named, '   ', { problem: 'text-empty', given: '' }],
    [named, null, { problem: 'text-empty', given: '' }],
    [named, 'a'.repeat(121), { problem: 'text-too-long', given: 'a'.repeat(80), limit: '120' }],
    [named, '\u202E\u200B', { problem: 'text-empty', given: '' }],
    [
      { at: 'from', party: 'putten' },
      '1999',
      { problem: 'not-a-year', given: '1999', limit: '2000-2111' },
    ],
    [
      { at: 'measured-on', indicator: 'woningbezit' },
      '2025-02-30',
      { problem: 'not-a-date', given: '2025-02-30' },
    ],
    [{ ...figure, party: 'uwoon' }, '1', { problem: 'wrong-group' }],
    [{ ...fixed, party: 'uwoon' }, '1', { problem: 'wrong-group' }],
    [{ ...figure, party: 'constructor' }, '1', { problem: 'unknown-reference' }],
    [{ ...hours2025, line: '__proto__' }, '1', { problem: 'unknown-reference' }],
    [{ ...hours2025, year: 2028 }, '1', { problem: 'not-a-year', limit: '2000-2111' }],
    [{ at: 'unit-price', line: coaches }, '1', { problem: 'unknown-reference' }],
    [
      { at: 'phase-in', key: 'naar-woningbezit', year: 2024 },
      '50',
      { problem: 'unknown-reference' },
    ],
  ])('%j with %j says why', (cell, value, problem) => {
    expect(problemOf(cell, value)).toEqual({ ...problem, cell });
  });

  it('refuses the whole paste', () => {
    const good = { cell: hours2025, value: '54' };
    expect(set(memoPlan, good, { cell: figure, value: 'x' })).toEqual({
      ok: false,
      reason: { problem: 'not-a-number', cell: figure, given: 'x' },
    });
  });

  it('refuses amounts that no longer fit in whole cents, and says what does fit', () => {
    const cell = { at: 'cost-per-fte', line: coaches } as const;
    // 72 of 36 hours at 999 billion is within bounds, 720,000 hours are not.
    const rich = after(memoPlan, { cell, value: '999999999999.99' });
    expect(set(rich, { cell: hours2025, value: '720000' })).toEqual({
      ok: false,
      reason: {
        problem: 'too-large',
        cell: hours2025,
        given: '720000',
        // A thousand hours are 27.8 of the 90 thousand billion that fit; ten thousand are not.
        limit: '1000',
      },
    });
  });
});

describe('a paste taken apart', () => {
  it('keeps the good cells and says of each other one why it is refused', () => {
    const good = { cell: hours2025, value: '54' };
    const from = { cell: { at: 'from', party: 'putten' }, value: '2027' } as const;
    const until = { cell: { at: 'until', party: 'putten' }, value: '2025' } as const;
    const bad = { cell: figure, value: 'x' };
    expect(sortCells(memoPlan, [bad, good, from, until])).toEqual({
      accepted: [good],
      refused: [
        { problem: 'not-a-number', cell: figure, given: 'x' },
        { problem: 'from-after-until', cell: from.cell, given: '2027', limit: '2025' },
        { problem: 'from-after-until', cell: until.cell, given: '2025', limit: '2027' },
      ],
    });
    const pair = [
      { ...until, value: '2026' },
      { ...from, value: '2025' },
    ];
    expect(sortCells(memoPlan, pair)).toEqual({ accepted: pair, refused: [] });
  });
});
