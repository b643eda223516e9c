import { expect, test } from 'vitest';
import { fingerprint } from '../../src/codec/canonical.ts';
import { haveOneOrigin } from '../../src/codec/lineage.ts';
import { memoPlan } from '../support/memo-plan.ts';

const basedOn = { title: memoPlan.title, fingerprint: fingerprint(memoPlan) };
const copy = { ...memoPlan, title: 'Kopie', basedOn };
const otherCopy = { ...memoPlan, title: 'Variant', firstYear: 2025, basedOn };
const stranger = { ...memoPlan, title: 'Ander voorstel' };

test.each([
  ['a plan and itself', memoPlan, memoPlan, true],
  [
    'a plan as it was shared',
    memoPlan,
    { ...memoPlan, shared: { by: 'x', on: '2026-11-25' } },
    true,
  ],
  ['a plan and its copy', memoPlan, copy, true],
  ['two copies of one plan', copy, otherCopy, true],
  ['two plans that only look alike', memoPlan, stranger, false],
  ['a copy and a plan that only looks like its origin', copy, stranger, false],
  [
    'copies of two plans',
    copy,
    { ...otherCopy, basedOn: { title: memoPlan.title, fingerprint: fingerprint(stranger) } },
    false,
  ],
] as const)('%s', (_, one, other, expected) => {
  expect(haveOneOrigin(one, other)).toBe(expected);
  expect(haveOneOrigin(other, one)).toBe(expected);
});
