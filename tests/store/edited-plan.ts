import type { Plan } from '../../src/domain/plan.ts';
import type { StepLog } from '../../src/store/step-log.ts';
import type { OpenPlan } from '../../src/store/plan-store.ts';

/** A step of undo of these tests: the word that an edit added to the note of the plan. */
export interface Step {
  readonly word: string;
}

/** Reads a stored step of these tests. */
export function readStep(value: unknown): Step | undefined {
  const { word }: { word?: unknown } = typeof value === 'object' && value !== null ? value : {};
  return typeof word === 'string' ? (value as Step) : undefined;
}

/** The plan with one more word in its note: an edit that can be found back whatever became of it. */
export function withWord(plan: Plan, word: string): Plan {
  return { ...plan, note: `${plan.note} ${word}` };
}

/** The log with that edit as its last step; what was undone is gone. */
export function withStep(log: StepLog<Step>, word: string): StepLog<Step> {
  const done = log.steps.slice(0, log.done);
  return { steps: [...done, { word }], done: done.length + 1 };
}

/** The words that edits added to the note of a plan. */
export function wordsOf(plan: Plan): readonly string[] {
  return plan.note.split(' ').slice(1);
}

/** One edit of an open plan: what `save` takes. */
export function edited(open: OpenPlan<Step>, word: string): [Plan, StepLog<Step>] {
  return [withWord(open.plan, word), withStep(open.log, word)];
}
