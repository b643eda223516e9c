import { setYears } from './apply-settings.ts';
import { compareInputs } from './compare-inputs.ts';
import type { Edit, NamedList } from './edit.ts';
import type { InputDifference } from './input-difference.ts';
import { itemReferences, neededBy } from './needed-differences.ts';
import { yearsOf, type Plan } from './plan.ts';
import type { PlanChange } from './plan-changes.ts';
import { takeDifferences } from './take-differences.ts';
import { isTakeable } from './take-one.ts';

/** How one change goes back. */
export interface WayBack {
  /** The other changes that go back with it, as nothing may refer to what is not there. */
  readonly along: readonly PlanChange[];
  /** One gesture for all of it; absent where the change cannot go back by itself. */
  readonly edit?: Extract<Edit, { readonly edit: 'take-back' }>;
  /** What it cannot go back by itself for. */
  readonly blocked?: InputDifference;
}

/**
 * What puts a change back as the base has it: the base's side of its differences is taken over. An
 * item that was removed brings what it stands on, and one that was added takes along what was built
 * on it since.
 * @param changes all changes of the plan beside this base, the one that goes back among them
 */
export function wayBack(
  plan: Plan,
  base: Plan,
  change: PlanChange,
  changes: readonly PlanChange[],
): WayBack {
  const all = changes.flatMap(({ differences }) => differences);
  const back = new Set([change]);
  for (const { differences } of back) {
    const needed = new Set(
      differences.flatMap((each) => [...neededBy(base, each, all), ...builtOn(plan, each, all)]),
    );
    for (const other of changes) {
      if (other.differences.some((each) => needed.has(each))) back.add(other);
    }
  }
  const along = changes.filter((each) => each !== change && back.has(each));
  const differences = [change, ...along].flatMap((each) => backOf(plan, base, each));
  const blocked = differences.find((each) => !isTakeable(each) || isHome(each, all));
  if (blocked !== undefined) return { along, blocked };
  const tried = takeDifferences(plan, base, differences);
  if (!tried.ok) return { along, blocked: tried.reason.difference };
  return { along, edit: { edit: 'take-back', of: base, differences } };
}

/**
 * What is taken over for a change. A year that comes back would carry on with what the year beside
 * it has; it gets what the base has there, and nothing where that is empty.
 */
function backOf(plan: Plan, base: Plan, change: PlanChange): readonly InputDifference[] {
  const { id, differences } = change;
  const longer = id === 'years' ? setYears(plan, base.firstYear, base.yearCount) : undefined;
  if (longer?.ok !== true) return differences;
  const known = yearsOf(plan);
  const cells = compareInputs(base, longer.value).filter(
    (each) => each.differ === 'cell' && 'year' in each.cell && !known.includes(each.cell.year),
  );
  return [...differences.filter(({ differ }) => differ === 'setting'), ...cells];
}

/** Whether an added group holds what the base has elsewhere: that would go away with it. */
function isHome(difference: InputDifference, all: readonly InputDifference[]): boolean {
  if (difference.differ !== 'only-there' || difference.list !== 'groups') return false;
  return all.some((each) => each.differ === 'group' && each.there === difference.id);
}

/** What an added item may not be taken from: choices of it, and added items that stand on it. */
function builtOn(
  plan: Plan,
  difference: InputDifference,
  all: readonly InputDifference[],
): readonly InputDifference[] {
  // The figures and agreements of a party go with it; nothing else stands on one.
  if (difference.differ !== 'only-there' || difference.list === 'parties') return [];
  const { list, id } = difference;
  return all.filter((each) =>
    chosenIn(plan, each).some(([of, chosen]) => of === list && chosen === id),
  );
}

/** The items that the plan has chosen in a place of which the base chose another, or none. */
function chosenIn(
  plan: Plan,
  difference: InputDifference,
): readonly (readonly [list: NamedList, id: string | undefined])[] {
  const { differ } = difference;
  if (differ === 'only-there') return itemReferences(plan, difference.list, difference.id);
  if (differ === 'line-index') return [['indices', difference.there]];
  if (differ === 'line-key' || differ === 'phase-in-from') return [['keys', difference.there]];
  if (differ !== 'executor') return [];
  const { group, key } = difference.there ?? {};
  return [
    ['groups', group],
    ['keys', key],
  ];
}
