import { apply } from '../../src/domain/apply.ts';
import type { Edit } from '../../src/domain/edit.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { memoPlan } from './memo-plan.ts';

/** The memo plan after these edits, none of which may be refused. */
export function memoAfter(...edits: readonly Edit[]): Plan {
  return edits.reduce<Plan>((plan, edit) => {
    const result = apply(plan, edit);
    if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.reason)}`);
    return result.value;
  }, memoPlan);
}

/** 60/40 on every line that municipalities and corporations pay together. */
export const sixtyForty: Edit = {
  edit: 'dial-split',
  groups: ['gemeenten', 'corporaties'],
  percent: '60',
};
export const fixHarderwijk: Edit = {
  edit: 'dial-fixed-share',
  party: 'harderwijk',
  percent: '30',
};
