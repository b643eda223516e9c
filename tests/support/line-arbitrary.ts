import fc from 'fast-check';
import {
  decimal,
  idStart,
  indexPercent,
  list,
  pick,
  place,
  sharePercent,
  sometimes,
  text,
} from './value-arbitrary.ts';
import type { CostLine, Group, Key, PriceIndex } from '../../src/domain/plan.ts';

/** Recipes for indices and cost lines: free choices that always build a valid part of a plan. */

export type IndexRecipe =
  ReturnType<typeof indexRecipe> extends fc.Arbitrary<infer Recipe> ? Recipe : never;
export type LineRecipe =
  ReturnType<typeof lineRecipe> extends fc.Arbitrary<infer Recipe> ? Recipe : never;

export function indexRecipe() {
  return fc.record({ start: idStart, name: text(1, 20), percents: list(indexPercent, 0, 12) });
}

export function buildIndex(recipe: IndexRecipe, at: number, firstYear: number): PriceIndex {
  const { start, name, percents } = recipe;
  return { id: `${start}${at}`, name, percent: byYear(percents, firstYear) };
}

const splitPattern = fc.oneof(
  fc.constantFrom(['100'], ['50', '50'], ['25', '25', '50'], ['33.3333', '33.3333', '33.3334']),
  fc.constantFrom(['60', '40'], ['100', '0'], ['0'], ['0.0001', '99.9999'], ['72', '10', '18']),
  list(sharePercent, 0, 6),
  list(decimal({ digits: 4, places: 4 }), 1, 4),
);

export function lineRecipe() {
  return fc.record({
    start: idStart,
    name: text(1, 20),
    source: text(0, 20),
    kind: fc.constantFrom('amount', 'units', 'hours'),
    yearly: list(decimal({ digits: 4, places: 2 }), 0, 12),
    large: sometimes(fc.constantFrom('999999999999.99', '100000000000.01', '12345678901.5')),
    price: decimal({ digits: 5, places: 2 }),
    hoursPerFte: fc.constantFrom('36', '40', '37.5', '1', '35.99', '0.5'),
    index: sometimes(place),
    split: splitPattern,
    firstGroup: place,
    keyPlaces: list(fc.option(place, { nil: undefined, freq: 7 }), 1, 6),
    executor: fc.option(
      fc.record({ group: place, key: fc.option(place, { nil: undefined, freq: 5 }) }),
      {
        nil: undefined,
        freq: 5,
      },
    ),
  });
}

export interface LineContext {
  /** Whether every year has a value, as far as the recipe has any. */
  readonly tidy: boolean;
  readonly firstYear: number;
  readonly groups: readonly Group[];
  readonly keys: readonly Key[];
  readonly indices: readonly PriceIndex[];
}

export function buildLine(recipe: LineRecipe, at: number, context: LineContext): CostLine {
  const index = recipe.index === undefined ? undefined : pick(context.indices, recipe.index);
  const executor = buildExecutor(recipe, context);
  return {
    id: `${recipe.start}${at}`,
    name: recipe.name,
    ...buildKind(recipe, context),
    ...(index === undefined ? {} : { index: index.id }),
    ...buildSplit(recipe, context),
    ...(executor === undefined ? {} : { executor }),
    source: recipe.source,
  };
}

function buildKind(recipe: LineRecipe, { tidy, firstYear }: LineContext) {
  const { kind, yearly, price, hoursPerFte, large } = recipe;
  const round = Array.from({ length: 12 }, (_, at) => pick(yearly, at) ?? '00');
  const perYear = byYear(tidy ? round : yearly, firstYear);
  switch (kind) {
    case 'amount':
      return { kind, amount: large === undefined ? perYear : { ...perYear, [firstYear]: large } };
    case 'units':
      return { kind, count: perYear, unitPrice: price };
    case 'hours':
      return { kind, hoursPerWeek: perYear, hoursPerFte, costPerFte: price };
  }
}

/** A split over groups that follow each other, and a key or none for each of the plan's groups. */
function buildSplit(recipe: LineRecipe, context: LineContext) {
  const percents = recipe.split.slice(0, context.groups.length);
  const split: Record<string, string> = {};
  percents.forEach((part, offset) => {
    const group = pick(context.groups, recipe.firstGroup + offset);
    if (group !== undefined) split[group.id] = part;
  });
  const keys: Record<string, string> = {};
  context.groups.forEach((group, offset) => {
    const key = keyOf(group.id, pick(recipe.keyPlaces, offset), context);
    if (key !== undefined) keys[group.id] = key.id;
  });
  return { split, keys };
}

function buildExecutor({ executor }: LineRecipe, context: LineContext) {
  const group = executor === undefined ? undefined : pick(context.groups, executor.group);
  if (group === undefined) return undefined;
  const key = keyOf(group.id, executor?.key, context);
  return { group: group.id, ...(key === undefined ? {} : { key: key.id }) };
}

function keyOf(group: string, at: number | undefined, { keys }: LineContext): Key | undefined {
  if (at === undefined) return undefined;
  return pick(
    keys.filter((key) => key.group === group),
    at,
  );
}

/** Values on consecutive years; "00" stands for a year that is not named, also in the middle. */
export function byYear(values: readonly string[], firstYear: number): Record<string, string> {
  const years = values.map((value, offset) => [String(firstYear + offset), value] as const);
  return Object.fromEntries(years.filter(([, value]) => value !== '00'));
}
