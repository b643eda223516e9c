import { apply } from '../../src/domain/apply.ts';
import type { Edit, EditProblem } from '../../src/domain/edit.ts';
import type { Key, Plan } from '../../src/domain/plan.ts';
import { memoPlan } from './memo-plan.ts';

type MergeEdit = Extract<Edit, { readonly edit: 'merge-parties' }>;

/** Two parties of the memo that go on as one: Nunspeet (14,4%) and Putten (11,9%). */
export function merging(
  from: number,
  parties: readonly [string, string] = ['nunspeet', 'putten'],
  item: MergeEdit['item'] = { id: 'nieuw-putten', name: 'Nieuw-Putten' },
): MergeEdit {
  return { edit: 'merge-parties', parties, from, item };
}

/** The memo with agreements about municipalities in their key. */
export function agreed(agreements: Pick<Key, 'fixed' | 'floor' | 'cap'>): Plan {
  const keys = memoPlan.keys.map((key) =>
    key.group === 'gemeenten' ? { ...key, ...agreements } : key,
  );
  return { ...memoPlan, keys };
}

/** Why an edit is refused, if it is. */
export function refusal(edit: Edit, plan: Plan = memoPlan): EditProblem | undefined {
  const result = apply(plan, edit);
  return result.ok ? undefined : result.reason;
}
