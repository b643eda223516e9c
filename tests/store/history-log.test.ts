import { expect, test } from 'vitest';
import { EMPTY_HISTORY, remember, stepBack, type History } from '../../src/domain/history.ts';
import { historyOfLog, logOfHistory, readHistoryEntry } from '../../src/store/history-log.ts';
import { memoPlan } from '../support/memo-plan.ts';

function afterTitles(...titles: readonly string[]): { plan: typeof memoPlan; history: History } {
  let plan = memoPlan;
  let history = EMPTY_HISTORY;
  for (const title of titles) {
    const next = { ...plan, title };
    history = remember(history, plan, next, { edit: 'set-title', title });
    plan = next;
  }
  return { plan, history };
}

test('a history is stored as one row of steps and comes back the same', () => {
  const { plan, history } = afterTitles('een', 'twee', 'drie');
  const back = stepBack(history, plan);
  const again = back && stepBack(back.history, back.plan);
  const log = logOfHistory(again?.history ?? EMPTY_HISTORY);
  expect(log.done).toBe(1);
  expect(log.steps.map((step) => step.label.edit)).toHaveLength(3);
  expect(log.steps[2]).toBe(history.past[2]);
  expect(historyOfLog(log)).toEqual(again?.history);
});

test('every step that the planner makes is read back from JSON', () => {
  const { costLines, parties } = memoPlan;
  const after = [
    { ...memoPlan, note: 'anders' },
    { ...memoPlan, costLines: costLines.toReversed() },
    { ...memoPlan, parties: parties.slice(1) },
    { ...memoPlan, results: [] },
  ];
  for (const plan of after) {
    const history = remember(EMPTY_HISTORY, memoPlan, plan, { edit: 'set-note', note: '' });
    const entry: unknown = JSON.parse(JSON.stringify(history.past[0]));
    expect(readHistoryEntry(entry)).toEqual(history.past[0]);
  }
});

test('what is no step is refused', () => {
  const label = { edit: 'set-note' };
  expect(readHistoryEntry(undefined)).toBeUndefined();
  expect(readHistoryEntry({ label })).toBeUndefined();
  expect(readHistoryEntry({ label, patch: { kind: 'other' } })).toBeUndefined();
  const deep = { kind: 'fields', fields: { note: { kind: 'rows', rows: { at: 'x' } } } };
  expect(readHistoryEntry({ label, patch: deep })).toBeUndefined();
});
