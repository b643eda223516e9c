import { apply } from '../../src/domain/apply.ts';
import type { Edit } from '../../src/domain/edit.ts';
import type { Plan } from '../../src/domain/plan.ts';

/** A plan after some edits, none of which may be refused. */
export function edited(plan: Plan, ...edits: readonly Edit[]): Plan {
  return edits.reduce<Plan>((before, edit) => {
    const result = apply(before, edit);
    if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.reason)}`);
    return result.value;
  }, plan);
}
