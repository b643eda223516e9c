import fc from 'fast-check';
import { buildExtras, extrasRecipe } from './extras-arbitrary.ts';
import { buildKey, keyRecipe, nameKey } from './key-arbitrary.ts';
import { buildIndex, buildLine, indexRecipe, lineRecipe } from './line-arbitrary.ts';
import { decimal, idStart, list, pick, place, sometimes, text } from './value-arbitrary.ts';
import type { Group, Indicator, Party, Plan } from '../../src/domain/plan.ts';

/** How large the generated plans get, at most. */
export interface PlanSize {
  readonly parties: number;
  readonly years: number;
  readonly lines: number;
  /** Parties, at least. */
  readonly fewest?: number;
}

const yearOffset = fc.integer({ min: -2, max: 13 });
const figures = fc.oneof(
  { weight: 6, arbitrary: list(cell(decimal({ digits: 4, places: 2 })), 1, 12) },
  { weight: 2, arbitrary: list(cell(decimal({ digits: 12, places: 6 })), 1, 12) },
  { weight: 1, arbitrary: fc.constantFrom(['0'], ['1'], ['50', '50'], ['25', '25', '30', '20']) },
);

const ordinary: PlanSize = { parties: 9, years: 5, lines: 4 };

/**
 * Plans over the whole of the plan's format, all of them valid. A plan is built from a recipe of
 * free choices that count round, so every smaller recipe is a valid plan too: failures shrink well.
 */
export function planArbitrary(size: PlanSize = ordinary): fc.Arbitrary<Plan> {
  return fc.record(planRecipe(size)).map(buildPlan).filter(staysExact);
}

/** One party, many parties, all twelve years: the outskirts of the format. */
export const outlyingPlans: fc.Arbitrary<Plan> = fc.oneof(
  { weight: 4, arbitrary: planArbitrary({ parties: 1, years: 12, lines: 4 }) },
  { weight: 4, arbitrary: planArbitrary({ parties: 3, years: 12, lines: 12 }) },
  { weight: 2, arbitrary: planArbitrary({ fewest: 20, parties: 60, years: 2, lines: 2 }) },
);

/** As many parties as a plan may have. */
export const crowdedPlans: fc.Arbitrary<Plan> = planArbitrary({
  fewest: 500,
  parties: 500,
  years: 1,
  lines: 2,
});

/** A figure, or none one time out of nine. */
function cell(value: fc.Arbitrary<string>): fc.Arbitrary<string | undefined> {
  return fc.option(value, { nil: undefined, freq: 9 });
}

function planRecipe(size: PlanSize) {
  return {
    // In a tidy plan each group has its own indicator and key in turn, and no line skips a year.
    tidy: fc.constantFrom(true, true, false),
    // Now and then everybody has left before the first year.
    deserted: fc.nat(24).map((chance) => chance === 24),
    title: text(1, 120),
    note: text(0, 60),
    firstYear: fc.oneof(fc.constantFrom(2000, 2024, 2100), fc.integer({ min: 2000, max: 2100 })),
    yearCount: fc.integer({ min: 1, max: size.years }),
    rounding: fc.record({
      money: fc.constantFrom('cent' as const, 'euro' as const),
      hours: fc.constantFrom(60 as const, 30 as const, 15 as const),
    }),
    groups: fc.oneof({ weight: 3, arbitrary: groups(3) }, { weight: 1, arbitrary: groups(6) }),
    parties: list(
      fc.record({ ...memberOf(), from: sometimes(yearOffset), until: sometimes(yearOffset) }),
      size.fewest ?? 1,
      size.parties,
    ),
    indicators: list(
      fc.record({
        ...memberOf(),
        figures,
        unit: fc.constantFrom('percent' as const, 'count' as const),
        source: text(0, 30),
        measuredOn: fc.constantFrom('', '2022', '2025-01', '2025-01-01'),
      }),
      0,
      8,
    ),
    keys: fc.oneof(
      { weight: 1, arbitrary: list(keyRecipe(), 0, 3) },
      { weight: 3, arbitrary: list(keyRecipe(), 3, 7) },
    ),
    indices: list(indexRecipe(), 0, 2),
    costLines: fc.oneof(
      { weight: 12, arbitrary: list(lineRecipe(), 1, size.lines) },
      { weight: 1, arbitrary: fc.constant([]) },
    ),
    extras: extrasRecipe(),
  };
}

function groups(most: number) {
  return list(fc.record({ start: idStart, name: text(1, 20) }), 1, most);
}

function memberOf() {
  return { start: idStart, name: text(1, 20), group: place };
}

type Recipe = {
  [Field in keyof ReturnType<typeof planRecipe>]: Value<ReturnType<typeof planRecipe>[Field]>;
};
type Value<Arbitrary> = Arbitrary extends fc.Arbitrary<infer Made> ? Made : never;

function buildPlan(recipe: Recipe): Plan {
  const { tidy, deserted, title, note, firstYear, yearCount, rounding } = recipe;
  const inTurn = <Item extends { readonly group: number }>(items: readonly Item[]) =>
    tidy ? items.map((item, at) => ({ ...item, group: at })) : items;
  const groups = recipe.groups.map(({ start, name }, at) => ({ id: `${start}${at}`, name }));
  const members = inTurn(recipe.parties).map((party) =>
    deserted ? { ...party, from: undefined, until: -1 } : party,
  );
  const parties = members.map((party, at) => buildParty(party, at, groups, firstYear));
  const indicators = inTurn(recipe.indicators).map((indicator, at) =>
    buildIndicator(indicator, at, groups, parties),
  );
  const recipes = inTurn(recipe.keys);
  const all = recipes.map((key, at) => nameKey(key, at, groups));
  const keys = recipes.map((key, at) =>
    buildKey(key, at, { firstYear, groups, parties, indicators, all }),
  );
  const indices = recipe.indices.map((index, at) => buildIndex(index, at, firstYear));
  const costLines = recipe.costLines.map((line, at) =>
    buildLine(line, at, { tidy, firstYear, groups, keys, indices }),
  );
  return {
    ...{ format: 'doorstroming-plan', version: 1, title, note, firstYear, yearCount, rounding },
    ...{ groups, parties, indicators, keys, indices, costLines },
    ...buildExtras(recipe.extras, parties, firstYear),
  };
}

function buildParty(
  { start, name, group, from, until }: Recipe['parties'][number],
  at: number,
  groups: readonly Group[],
  firstYear: number,
): Party {
  const year = (offset: number) => Math.min(2111, Math.max(2000, firstYear + offset));
  const [first, last] =
    from !== undefined && until !== undefined && from > until ? [until, from] : [from, until];
  return {
    id: `${start}${at}`,
    group: pick(groups, group)?.id ?? '',
    name,
    ...(first === undefined ? {} : { from: year(first) }),
    ...(last === undefined ? {} : { until: year(last) }),
  };
}

function buildIndicator(
  { start, name, group, figures: cells, unit, source, measuredOn }: Recipe['indicators'][number],
  at: number,
  groups: readonly Group[],
  parties: readonly Party[],
): Indicator {
  const owner = pick(groups, group)?.id ?? '';
  const members = parties.filter((party) => party.group === owner);
  const entries = members.flatMap(({ id }, offset) => {
    const figure = pick<string | undefined>(cells, offset);
    return figure === undefined ? [] : [[id, figure] as const];
  });
  const id = `${start}${at}`;
  return { id, name, group: owner, unit, source, measuredOn, figures: Object.fromEntries(entries) };
}

/** Roughly whether all amounts together stay below 2^53 cents, where whole numbers stop being exact. */
function staysExact(plan: Plan): boolean {
  const growth = Math.max(1, ...plan.indices.map(({ percent }) => product(Object.values(percent))));
  const euros = plan.costLines.map((line) => {
    switch (line.kind) {
      case 'amount':
        return highest(line.amount);
      case 'units':
        return highest(line.count) * Number(line.unitPrice);
      case 'hours':
        return (highest(line.hoursPerWeek) / Number(line.hoursPerFte)) * Number(line.costPerFte);
    }
  });
  return euros.reduce((all, one) => all + one, 0) * growth * 100 < 2 ** 52;
}

function highest(perYear: Readonly<Record<string, string>>): number {
  return Math.max(0, ...Object.values(perYear).map(Number));
}

function product(percents: readonly string[]): number {
  return percents.reduce((factor, percent) => factor * (1 + Number(percent) / 100), 1);
}
