/** The steps of undo and redo of one plan: the first `done` of them are in the plan as it stands. */
export interface StepLog<Step> {
  readonly steps: readonly Step[];
  readonly done: number;
}

/** A step with the number under which it is stored. */
export interface KeptStep<Step> {
  readonly seq: number;
  readonly step: Step;
}

/** What must be written and removed so that the stored steps become those of a log. */
export interface StepWrites<Step> {
  readonly put: readonly KeptStep<Step>[];
  readonly remove: readonly number[];
  /** All stored steps once the writes are done, in order. */
  readonly kept: readonly KeptStep<Step>[];
}

/** Steps kept per plan. Older ones fall off the front; restore points reach further back. */
export const mostSteps = 200;

export const emptyLog: StepLog<never> = { steps: [], done: 0 };

/** The log with at most `mostSteps` steps, cut from the front and never past the last step done. */
export function trimLog<Step>(log: StepLog<Step>): StepLog<Step> {
  const cut = Math.min(Math.max(0, log.steps.length - mostSteps), log.done);
  return { steps: log.steps.slice(cut, cut + mostSteps), done: log.done - cut };
}

/**
 * The writes that turn the stored steps into those of `log`. Steps are compared by identity: a
 * caller that hands in clones has every step written again, which is slow but not wrong.
 */
export function writesFor<Step>(
  stored: readonly KeptStep<Step>[],
  log: StepLog<Step>,
): StepWrites<Step> {
  const first = stored.findIndex(({ step }) => step === log.steps[0]);
  const from = first === -1 ? stored.length : first;
  let same = 0;
  while (from + same < stored.length && stored[from + same]?.step === log.steps[same]) same += 1;
  const retained = stored.slice(from, from + same);
  // A number is never used twice, so that a step that is removed cannot hit one that is put.
  const next = (stored.at(-1)?.seq ?? 0) + 1;
  const put = log.steps.slice(same).map((step, index) => ({ seq: next + index, step }));
  const remove = [...stored.slice(0, from), ...stored.slice(from + same)].map(({ seq }) => seq);
  return { put, remove, kept: [...retained, ...put] };
}
