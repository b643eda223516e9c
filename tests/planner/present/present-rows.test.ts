import { expect, test } from 'vitest';
import { compute } from '../../../src/domain/compute.ts';
import { presentRows } from '../../../src/planner/present/present-rows.ts';
import { overviewRows } from '../../../src/sheets/overview-rows.ts';
import { memoPlan } from '../../support/memo-plan.ts';

const rows = overviewRows({ plan: memoPlan, outcome: compute(memoPlan) }, undefined, [2024]);
const names = (party: string | undefined, plan = memoPlan) =>
  presentRows(plan, rows, party).map(({ name }) => name);

test('a meeting sees the groups, or the party with those beside it', () => {
  expect(names(undefined)).toEqual(['Provincie Gelderland', 'Gemeenten', 'Corporaties']);
  expect(names('harderwijk')).toEqual([
    ...['Elburg', 'Ermelo', 'Harderwijk', 'Nunspeet', 'Oldebroek', 'Putten'],
  ]);
});

test('a party alone in its group is seen among the groups', () => {
  expect(names('gelderland')).toEqual(['Provincie Gelderland', 'Gemeenten', 'Corporaties']);
});
