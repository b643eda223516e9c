import fc from 'fast-check';
import { byYear } from './line-arbitrary.ts';
import {
  decimal,
  idStart,
  list,
  pick,
  place,
  sharePercent,
  sometimes,
  text,
} from './value-arbitrary.ts';
import type { Group, Indicator, Key, Party } from '../../src/domain/plan.ts';

/** Recipes for keys: weights, fixed shares, floors, caps and growth, feasible or not. */

export type KeyRecipe =
  ReturnType<typeof keyRecipe> extends fc.Arbitrary<infer Recipe> ? Recipe : never;

const low = fc.oneof(fc.constantFrom('0', '5', '10', '20'), sharePercent);
const high = fc.oneof(fc.constantFrom('30', '40', '50', '100'), sharePercent);

function bounds(percent: fc.Arbitrary<string>, most: number) {
  return list(fc.record({ party: place, percent }), 0, most);
}

export function keyRecipe() {
  return fc.record({
    start: idStart,
    name: text(1, 20),
    group: place,
    weights: list(
      fc.record({
        indicator: place,
        weight: fc.oneof(
          { weight: 6, arbitrary: fc.constantFrom('100', '50', '25', '7.5') },
          { weight: 1, arbitrary: fc.constant('0') },
          { weight: 2, arbitrary: decimal({ digits: 12, places: 6 }) },
        ),
      }),
      1,
      4,
    ),
    fixed: sometimes(bounds(low, 3)),
    floor: sometimes(bounds(low, 4)),
    cap: sometimes(bounds(high, 6)),
    phaseIn: sometimes(fc.record({ from: place, percents: list(sharePercent, 0, 4) })),
    note: sometimes(text(0, 30)),
  });
}

export interface KeyContext {
  readonly firstYear: number;
  readonly groups: readonly Group[];
  readonly parties: readonly Party[];
  readonly indicators: readonly Indicator[];
  /** Every key's id and group, to grow from. */
  readonly all: readonly { readonly id: string; readonly group: string }[];
}

/** The id and group of a key, which other keys may name before it is built. */
export function nameKey(recipe: KeyRecipe, at: number, groups: readonly Group[]) {
  return { id: `${recipe.start}${at}`, group: pick(groups, recipe.group)?.id ?? '' };
}

export function buildKey(recipe: KeyRecipe, at: number, context: KeyContext): Key {
  const { id, group } = nameKey(recipe, at, context.groups);
  const own = context.indicators.filter((indicator) => indicator.group === group);
  const weights = recipe.weights.flatMap(({ indicator, weight }) => {
    const named = pick(own, indicator);
    return named === undefined ? [] : [[named.id, weight] as const];
  });
  const members = context.parties.filter((party) => party.group === group);
  return {
    id,
    name: recipe.name,
    group,
    weights: Object.fromEntries(weights),
    ...byParty('fixed', recipe.fixed, members),
    ...byParty('floor', recipe.floor, members),
    ...byParty('cap', recipe.cap, members),
    ...buildPhaseIn(recipe, id, group, context),
    ...(recipe.note === undefined ? {} : { note: recipe.note }),
  };
}

function byParty(
  name: 'fixed' | 'floor' | 'cap',
  recipe: KeyRecipe['fixed'],
  members: readonly Party[],
) {
  if (recipe === undefined) return {};
  const entries = recipe.flatMap(({ party, percent }) => {
    const named = pick(members, party);
    return named === undefined ? [] : [[named.id, percent] as const];
  });
  return { [name]: Object.fromEntries(entries) };
}

/** Grows from another key of the same group, which may itself grow from a third or from this one. */
function buildPhaseIn({ phaseIn }: KeyRecipe, id: string, group: string, context: KeyContext) {
  if (phaseIn === undefined) return {};
  const others = context.all.filter((key) => key.group === group && key.id !== id);
  const from = pick(others, phaseIn.from);
  if (from === undefined) return {};
  return { phaseIn: { from: from.id, percent: byYear(phaseIn.percents, context.firstYear) } };
}
