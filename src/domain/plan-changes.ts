import { cellKey } from './cell-key.ts';
import { itemId, placeOf, type ChangePlace, type Finding } from './change-place.ts';
import { commonGround } from './common-ground.ts';
import { compareInputs } from './compare-inputs.ts';
import { dialsOf, hoursDialLine, splitDialLines } from './dials.ts';
import type { InputDifference } from './input-difference.ts';
import type { Plan } from './plan.ts';

/** One thing that is other in a plan than in the one it is held beside, to be put back by itself. */
export type PlanChange = NonNullable<ChangePlace> & {
  /** Those of `compareInputs(base, plan)` that go back together; an added or removed item first. */
  readonly differences: readonly [InputDifference, ...InputDifference[]];
};

/**
 * What a person changed in a plan. What one dial sets in several places is one change, as is one
 * value in several years, and an item with all that is filled in for it. Titles and notes are none.
 */
export function planChanges(plan: Plan, base: Plan): readonly PlanChange[] {
  const differences = compareInputs(base, plan);
  if (differences.length === 0) return [];
  const finding = findingOf(plan, base, differences);
  const found = new Map<string, PlanChange>();
  for (const difference of differences) {
    const place = placeOf(finding, difference);
    if (place === undefined) continue;
    const known = found.get(place.id)?.differences;
    const all = known === undefined ? ([difference] as const) : joined(known, difference);
    found.set(place.id, { ...place, differences: all });
  }
  return [...found.values()];
}

function joined(
  known: PlanChange['differences'],
  difference: InputDifference,
): PlanChange['differences'] {
  const isFirst = ['only-here', 'phase-in-from'].includes(difference.differ);
  return isFirst ? [difference, ...known] : [...known, difference];
}

function findingOf(plan: Plan, base: Plan, differences: readonly InputDifference[]): Finding {
  const lone = (differ: 'only-here' | 'only-there') =>
    new Set(differences.flatMap((each) => (each.differ === differ ? [itemId(each)] : [])));
  const { onlyHere, onlyThere } = commonGround(plan, base);
  const [now, before] = [dialsOf(plan), dialsOf(base)];
  return {
    plan,
    ...{ onlyPlan: onlyHere, onlyBase: onlyThere },
    ...{ added: lone('only-there'), removed: lone('only-here') },
    growing: new Map(
      differences.flatMap((each) =>
        each.differ === 'phase-in-from' ? [[each.key, each.here !== undefined] as const] : [],
      ),
    ),
    hoursLine: hoursDialLine(plan)?.id,
    split: turnedSplit(plan, now.split, before.split),
    keys: new Map(
      now.keys.flatMap(({ group, key }) => {
        const old = before.keys.find((each) => each.group === group)?.key;
        if (key.shows !== 'value' || old?.shows !== 'value') return [];
        return [[group, `${old.value} ${key.value}`] as const];
      }),
    ),
  };
}

type SplitDial = ReturnType<typeof dialsOf>['split'];

function turnedSplit(plan: Plan, now: SplitDial, before: SplitDial): ReadonlySet<string> {
  const isDial = now?.percent.shows === 'value' && before?.percent.shows === 'value';
  if (!isDial || now.groups.join(' ') !== before.groups.join(' ')) return new Set();
  if (now.percent.value === before.percent.value) return new Set();
  return new Set(
    splitDialLines(plan, now.groups).flatMap(({ id }) =>
      now.groups.map((group) => cellKey({ at: 'split', line: id, group })),
    ),
  );
}
