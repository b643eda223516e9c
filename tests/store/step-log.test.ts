import fc from 'fast-check';
import { expect, test } from 'vitest';
import { trimLog, writesFor, type KeptStep } from '../../src/store/step-log.ts';

interface Step {
  readonly name: string;
}

const a = { name: 'a' };
const b = { name: 'b' };
const c = { name: 'c' };
const stored: readonly KeptStep<Step>[] = [
  { seq: 4, step: a },
  { seq: 5, step: b },
];

test('a further step is one row', () => {
  expect(writesFor(stored, { steps: [a, b, c], done: 3 })).toMatchObject({
    put: [{ seq: 6, step: c }],
    remove: [],
  });
});

test('moving back and forth writes no rows', () => {
  expect(writesFor(stored, { steps: [a, b], done: 1 })).toMatchObject({ put: [], remove: [] });
});

test('a step after an undo takes the place of what was undone, under a new number', () => {
  expect(writesFor(stored, { steps: [a, c], done: 2 })).toEqual({
    put: [{ seq: 6, step: c }],
    remove: [5],
    kept: [
      { seq: 4, step: a },
      { seq: 6, step: c },
    ],
  });
});

test('a step that falls off the front is one row less', () => {
  expect(writesFor(stored, { steps: [b, c], done: 2 })).toMatchObject({
    put: [{ seq: 6, step: c }],
    remove: [4],
  });
});

test('clones are written anew and nothing is left of the old ones', () => {
  expect(writesFor(stored, { steps: [{ ...a }, { ...b }], done: 2 })).toMatchObject({
    put: [{ seq: 6 }, { seq: 7 }],
    remove: [4, 5],
  });
});

test('whatever the two logs are, the writes lead from the one to the other', () => {
  const pool = Array.from({ length: 6 }, (_, index) => ({ name: `s${index}` }));
  const someSteps = fc.subarray(pool).chain((steps) => fc.shuffledSubarray(steps));
  fc.assert(
    fc.property(fc.subarray(pool), someSteps, (before, after) => {
      const rows = new Map(before.map((step, index) => [index + 1, step]));
      const known = [...rows].map(([seq, step]) => ({ seq, step }));
      const { put, remove } = writesFor(known, { steps: after, done: 0 });
      for (const seq of remove) rows.delete(seq);
      for (const { seq, step } of put) rows.set(seq, step);
      const inOrder = [...rows].sort(([one], [other]) => one - other).map(([, step]) => step);
      expect(inOrder).toEqual(after);
    }),
  );
});

test('trimming keeps 200 steps and never cuts past the last step done', () => {
  const steps = Array.from({ length: 250 }, (_, index) => index);
  const all = trimLog({ steps, done: 250 });
  expect([all.steps.length, all.steps[0], all.done]).toEqual([200, 50, 200]);
  const undone = trimLog({ steps, done: 10 });
  expect([undone.steps.length, undone.steps[0], undone.done]).toEqual([200, 10, 0]);
});
