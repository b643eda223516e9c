import { setCells } from './apply-cells.ts';
import { applyDial, applyDials } from './apply-dials.ts';
import { addItem, type AddEdit } from './add-item.ts';
import { isReference, setReference } from './apply-references.ts';
import { applySetting, isSetting, takeInputs } from './apply-settings.ts';
import { amountsTooLarge } from './cost.ts';
import type { CellAddress, DialEdit, Edit, EditProblem } from './edit.ts';
import { importFigures } from './import-figures.ts';
import type { Plan } from './plan.ts';
import { moveItem } from './insert-item.ts';
import { mergeParties } from './merge-parties.ts';
import { removeItem } from './remove-item.ts';
import { takeDifferences } from './take-differences.ts';
import { refuse, succeed, type Result } from './result.ts';

type Applied = Result<Plan, EditProblem>;
type TakeEdit = Extract<Edit, { readonly edit: `take-${string}` }>;

/**
 * The one way to change a plan: the plan after an edit, or why the edit is refused. A valid plan
 * stays valid. What the edit does not touch keeps its identity; an edit that changes nothing gives
 * the same plan back, so the caller keeps no step of undo for it.
 */
export function apply(plan: Plan, edit: Edit): Applied {
  const result = applied(plan, edit);
  if (!result.ok || !touchesAmounts(plan, result.value)) return result;
  const year = amountsTooLarge(result.value);
  if (year === undefined) return result;
  return refuse({ problem: 'too-large', ...tooLargeOf(plan, edit) });
}

/**
 * What was too large for the total of a year, past 2^53 − 1 cents, and a round number that is not.
 * Nothing where an edit sets several numbers: none of them need be wrong by itself.
 */
function tooLargeOf(plan: Plan, edit: Edit): Omit<EditProblem, 'problem'> {
  const number = oneNumber(edit);
  if (number === undefined) return {};
  const limit = ROUND.find((round) => {
    const result = applied(plan, number.as(round));
    return result.ok && amountsTooLarge(result.value) === undefined;
  });
  const { cell, given } = number;
  return { ...(cell && { cell }), given, ...(limit === undefined ? {} : { limit }) };
}

const ROUND = Array.from({ length: 12 }, (_, zeros) => `1${'0'.repeat(11 - zeros)}`);

/** The one number that an edit sets, and the same edit with another one. */
function oneNumber(
  edit: Edit,
):
  | { readonly cell?: CellAddress; readonly given: string; readonly as: (n: string) => Edit }
  | undefined {
  if (edit.edit === 'dial-hours') {
    return { given: edit.hoursPerWeek, as: (n) => ({ ...edit, hoursPerWeek: n }) };
  }
  if (edit.edit === 'dial-cost-per-fte') {
    return { given: edit.costPerFte, as: (n) => ({ ...edit, costPerFte: n }) };
  }
  const [only, ...others] = edit.edit === 'set-cells' ? edit.changes : [];
  if (edit.edit !== 'set-cells' || only === undefined || others.length > 0) return undefined;
  const { cell, value } = only;
  return { cell, given: value ?? '', as: (n) => ({ ...edit, changes: [{ cell, value: n }] }) };
}

function touchesAmounts(plan: Plan, next: Plan): boolean {
  return (
    plan.costLines !== next.costLines ||
    plan.indices !== next.indices ||
    plan.rounding !== next.rounding ||
    plan.firstYear !== next.firstYear ||
    plan.yearCount !== next.yearCount
  );
}

function applied(plan: Plan, edit: Edit): Applied {
  if (isDial(edit)) return applyDial(plan, edit);
  if (isAddition(edit)) return addItem(plan, edit);
  if (isTaking(edit)) return takeOver(plan, edit);
  if (isReference(edit)) return setReference(plan, edit);
  if (isSetting(edit)) return applySetting(plan, edit);
  switch (edit.edit) {
    case 'reset-dials':
      return applyDials(plan, edit.dials);
    case 'set-cells':
      return setCells(plan, edit.changes);
    case 'several':
      return applySeveral(plan, edit.edits);
    case 'import-figures':
      return importFigures(plan, edit.indicators);
    case 'merge-parties':
      return mergeParties(plan, edit);
    case 'remove':
      return removeItem(plan, edit.list, edit.id);
    case 'move':
      return moveItem(plan, edit.list, edit.id, edit.before);
  }
}

/** One after the other; the first one that is refused refuses them all. */
function applySeveral(plan: Plan, edits: readonly Edit[]): Applied {
  let changed = plan;
  for (const edit of edits) {
    const result = applied(changed, edit);
    if (!result.ok) return result;
    changed = result.value;
  }
  return succeed(changed);
}

function takeOver(plan: Plan, edit: TakeEdit): Applied {
  if (edit.edit === 'take-inputs') return takeInputs(plan, edit.of);
  const taken = takeDifferences(plan, edit.of, edit.differences);
  return taken.ok ? taken : refuse(taken.reason.problem ?? { problem: 'not-singly' });
}

function isDial(edit: Edit): edit is DialEdit {
  return edit.edit.startsWith('dial-');
}

function isAddition(edit: Edit): edit is AddEdit {
  return edit.edit.startsWith('add-');
}

function isTaking(edit: Edit): edit is TakeEdit {
  return edit.edit.startsWith('take-');
}
