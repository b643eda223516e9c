import { expect, test } from 'vitest';
import { readLeaveNote, readPlanRow } from '../../src/store/plan-row.ts';
import { titledCopy } from '../../src/store/titled-copy.ts';
import { memoPlan } from '../support/memo-plan.ts';

const row = {
  id: 'een',
  schema: 1,
  plan: memoPlan,
  rev: 3,
  writer: 'tab',
  turn: 2,
  createdAt: '2026-11-22T09:00:00.000Z',
  updatedAt: '2026-11-23T09:00:00.000Z',
  origin: { from: 'own' },
  done: 0,
};

test('a row is read with known fields only', () => {
  expect(readPlanRow({ ...row, strange: 1 })).toEqual({ ok: true, value: row });
});

test('a row that cannot be read says why', () => {
  const problem = (value: unknown) => {
    const read = readPlanRow(value);
    return read.ok ? 'read' : read.reason.kind;
  };
  expect(problem({ ...row, schema: 2 })).toBe('newer-row');
  expect(problem({ ...row, rev: 'x' })).toBe('damaged-row');
  expect(problem({ ...row, writer: undefined })).toBe('damaged-row');
  expect(problem({ ...row, plan: { ...memoPlan, firstYear: 1 } })).toBe('damaged-plan');
  expect(problem('een')).toBe('damaged-row');
  expect(problem(null)).toBe('damaged-row');
});

test('a leave note whose steps do not fit loses the steps, never the plan', () => {
  const note = { schema: 1, planId: 'een', writer: 'tab', base: 3, plan: memoPlan, at: 'x' };
  expect(readLeaveNote({ ...note, log: { steps: [], done: 5 } })?.log).toEqual({
    steps: [],
    done: 0,
  });
  expect(readLeaveNote({ ...note, plan: {} })).toBeUndefined();
});

test('the words behind a title fit in its 120 characters, and cut no character in two', () => {
  const suffix = ' (kopie na botsing)';
  expect(titledCopy({ ...memoPlan, title: 'Plan' }, suffix).title).toBe('Plan (kopie na botsing)');
  const long = titledCopy({ ...memoPlan, title: '🏠'.repeat(60) }, suffix).title;
  expect(long).toBe('🏠'.repeat(50) + suffix);
});
