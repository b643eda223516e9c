import type { Builder, EditRecipe } from './edit-arbitrary.ts';
import { pick } from './value-arbitrary.ts';
import type { Edit } from '../../src/domain/edit.ts';
import type { Plan } from '../../src/domain/plan.ts';

type ReferenceEdit = Extract<
  Edit['edit'],
  `set-line-${string}` | 'set-every-line-index' | 'set-executor' | 'set-phase-in'
>;

/** Edits that name another item: a key, an executor, an index. */
export const REFERENCE_BUILDERS: Readonly<Record<ReferenceEdit, Builder>> = {
  'set-line-key': (plan, recipe) => {
    const group = groupOf(plan, recipe);
    const key = recipe.none ? undefined : keyOf(plan, group, recipe.third);
    return { edit: 'set-line-key', line: lineOf(plan, recipe), group, key: key ?? null };
  },
  'set-executor': (plan, recipe) => {
    const group = groupOf(plan, recipe);
    const key = keyOf(plan, group, recipe.third);
    const executor = recipe.none ? null : { group, ...(key === undefined ? {} : { key }) };
    return { edit: 'set-executor', line: lineOf(plan, recipe), executor };
  },
  'set-line-index': (plan, recipe) => {
    const index = recipe.none ? undefined : pick(plan.indices, recipe.third)?.id;
    return { edit: 'set-line-index', line: lineOf(plan, recipe), index: index ?? null };
  },
  'set-phase-in': (plan, { item, third, none }) => {
    const key = pick(plan.keys, item);
    const others = plan.keys.filter((each) => each.group === key?.group && each !== key);
    const from = none ? undefined : pick(others, third)?.id;
    return key && { edit: 'set-phase-in', key: key.id, from: from ?? null };
  },
  'set-every-line-index': (plan, { third }) => {
    const index = pick(plan.indices, third)?.id;
    return index === undefined ? undefined : { edit: 'set-every-line-index', index };
  },
};

function lineOf(plan: Plan, { item }: EditRecipe): string {
  return pick(plan.costLines, item)?.id ?? '';
}

/** A group of the plan. */
export function groupOf(plan: Plan, { other }: EditRecipe): string {
  return pick(plan.groups, other)?.id ?? '';
}

/** A key of a group, if it has any. */
export function keyOf(plan: Plan, group: string, at: number): string | undefined {
  const keys = plan.keys.filter((key) => key.group === group);
  return pick(keys, at)?.id;
}
