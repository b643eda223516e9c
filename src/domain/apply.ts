import { setCells } from './apply-cells.ts';
import { applyDial, applyDials } from './apply-dials.ts';
import { addItem, type AddEdit } from './add-item.ts';
import { isReference, setReference } from './apply-references.ts';
import { setRounding, setText, setYears, takeInputs } from './apply-settings.ts';
import { amountsTooLarge } from './cost.ts';
import type { DialEdit, Edit, EditProblem } from './edit.ts';
import { importFigures } from './import-figures.ts';
import type { Plan } from './plan.ts';
import { moveItem } from './insert-item.ts';
import { removeItem } from './remove-item.ts';
import { takeDifferences } from './take-differences.ts';
import { refuse, type Result } from './result.ts';

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
  // 2^53 − 1 cents: past it a total no longer fits in a number exactly.
  const [only, ...others] = edit.edit === 'set-cells' ? edit.changes : [];
  const cell =
    only === undefined || others.length > 0 ? {} : { cell: only.cell, given: only.value ?? '' };
  return refuse({ problem: 'too-large', ...cell, limit: '90071992547409.91' });
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
  switch (edit.edit) {
    case 'reset-dials':
      return applyDials(plan, edit.dials);
    case 'set-cells':
      return setCells(plan, edit.changes);
    case 'set-title':
      return setText(plan, 'title', edit.title);
    case 'set-note':
      return setText(plan, 'note', edit.note);
    case 'set-years':
      return setYears(plan, edit.firstYear, edit.yearCount);
    case 'set-rounding':
      return setRounding(plan, edit.rounding);
    case 'import-figures':
      return importFigures(plan, edit.indicators);
    case 'remove':
      return removeItem(plan, edit.list, edit.id);
    case 'move':
      return moveItem(plan, edit.list, edit.id, edit.before);
  }
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
