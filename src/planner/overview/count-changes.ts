import { commonGround, inTheseYears } from '../../domain/common-ground.ts';
import { compareInputs } from '../../domain/compare-inputs.ts';
import type { InputDifference } from '../../domain/input-difference.ts';
import type { Plan } from '../../domain/plan.ts';

/**
 * How many things a person changed. What one dial sets in several places is one change: the split
 * of all lines, the hours of all years, the key of a group. Titles and notes are no inputs.
 */
function countChanges(differences: readonly InputDifference[]): number {
  const changed = differences.map((difference, place) => subject(difference) ?? `${place}`);
  return new Set(changed.filter((each) => each !== '')).size;
}

/** What several differences are about together; "" is nothing, undefined stands by itself. */
function subject(difference: InputDifference): string | undefined {
  if (difference.differ === 'setting') {
    return ['title', 'note'].includes(difference.setting) ? '' : undefined;
  }
  if (difference.differ === 'line-key') return `key ${difference.group}`;
  if (difference.differ !== 'cell') return undefined;
  const { cell } = difference;
  if (cell.at === 'split') return 'split';
  return cell.at === 'line-year' ? `years ${cell.line}` : undefined;
}

/** How many things of a plan differ from those of its base, in the years that both have. */
export function changesBeside(plan: Plan, base: Plan): number {
  const { years } = commonGround(plan, base);
  return countChanges(inTheseYears(compareInputs(plan, base), years));
}
