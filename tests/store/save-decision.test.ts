import { expect, test } from 'vitest';
import { decideSave } from '../../src/store/save-decision.ts';
import { memoPlan } from '../support/memo-plan.ts';

const frame = {
  rev: 7,
  writer: 'een',
  turn: 0,
  updatedAt: '2026-11-23T09:00:00.000Z',
  removed: false,
  plan: memoPlan,
};
const claim = { base: 7, writer: 'twee', turn: 0, plan: memoPlan, log: { steps: [], done: 0 } };

test('who read the present rev may replace it', () => {
  expect(decideSave(frame, claim)).toBe('replace');
});

test('who read another rev keeps its state as a copy', () => {
  expect(decideSave(frame, { ...claim, base: 6 })).toBe('copy');
  expect(decideSave(frame, { ...claim, base: 8 })).toBe('copy');
});

test('who wrote the present rev, and never heard so, may replace it', () => {
  expect(decideSave(frame, { ...claim, base: 6, writer: 'een' })).toBe('replace');
});

test('what is gone is written again', () => {
  expect(decideSave(undefined, claim)).toBe('recreate');
});

test('a row that cannot be read, or was set aside, is never replaced', () => {
  expect(decideSave('damaged-row', claim)).toBe('copy');
  expect(decideSave({ ...frame, removed: true }, claim)).toBe('copy');
});
