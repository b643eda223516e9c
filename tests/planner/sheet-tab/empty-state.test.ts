import { expect, test } from 'vitest';
import { PLANNER_TABS } from '../../../src/locale/planner-tabs.ts';
import { emptyState } from '../../../src/planner/sheet-tab/empty-state.ts';
import { memoPlan } from '../../support/memo-plan.ts';

const kinds = (plan: typeof memoPlan, group: string) =>
  Object.fromEntries(PLANNER_TABS.map(({ id }) => [id, emptyState(id, plan, group)?.kind]));

test('the proposal has something on every sheet', () => {
  const found = Object.values(kinds(memoPlan, 'gemeenten'));
  expect(found.every((kind) => kind === undefined)).toBe(true);
});

test('an empty plan says on every sheet what is missing', () => {
  const empty = { ...memoPlan, costLines: [], keys: [] };
  expect(kinds(empty, 'gemeenten')).toMatchObject({
    overzicht: 'no-amounts',
    kosten: 'no-lines',
    verdeelsleutels: 'no-key',
    uren: 'no-hours',
    bijdragen: 'no-amounts',
    afrekening: 'no-settlement',
  });
  expect(emptyState('verdeelsleutels', empty, 'leeg')?.kind).toBe('no-parties');
});

test('costs without anyone who carries out the work have no hours and nothing to settle', () => {
  const costLines = memoPlan.costLines.map((line) => {
    const copy = { ...line };
    delete copy.executor;
    return copy;
  });
  const found = kinds({ ...memoPlan, costLines }, 'gemeenten');
  expect(found).toMatchObject({ uren: 'no-hours', afrekening: 'no-settlement' });
  expect(found['kosten']).toBeUndefined();
});
