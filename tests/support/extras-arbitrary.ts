import fc from 'fast-check';
import { decimal, list, pick, place, sharePercent, sometimes, text } from './value-arbitrary.ts';
import type { Party, Plan } from '../../src/domain/plan.ts';

/** The blocks of a plan that the calculation does not read: results, demand, allowance and so on. */

export type ExtrasRecipe =
  ReturnType<typeof extrasRecipe> extends fc.Arbitrary<infer Recipe> ? Recipe : never;
type Extras = Pick<Plan, 'results' | 'demand' | 'allowance' | 'priority' | 'basedOn' | 'shared'>;

const whole = fc.oneof(fc.nat(20), fc.constantFrom(0, 999_999, 12_345_678));
const hours = decimal({ digits: 2, places: 2 });
const day = fc.constantFrom('2024-02-29', '2026-11-23', '2000-12-31');

const resultRecipe = fc.record({ party: place, hours, conversations: whole, moves: whole });
const demandBlock = fc.record({
  waiting: whole,
  newPerMonth: decimal({ digits: 3, places: 6 }),
  hoursPerConversation: hours,
  workWeeks: hours,
});
const allowanceRecipe = fc.record({
  amount: decimal({ digits: 4, places: 2 }),
  cap: whole,
  granted: whole,
  asOf: day,
  perMonth: decimal({ digits: 2, places: 6 }),
  until: sometimes(day),
});
const priorityRecipe = fc.record({
  labelCap: sharePercent,
  homes: list(fc.record({ party: place, suitable: whole, labelled: whole }), 0, 4),
});
const basedOn = fc.record({
  title: text(1, 120),
  fingerprint: fc.constantFrom('AAAAAAAAAAA', 'x-_9zZ0abcE'),
});
const sharedRecipe = fc.record({ by: text(0, 80), on: day, viewAs: sometimes(place) });

export function extrasRecipe() {
  return fc.record({
    results: sometimes(list(resultRecipe, 0, 5)),
    demand: sometimes(demandBlock),
    allowance: sometimes(allowanceRecipe),
    priority: sometimes(priorityRecipe),
    basedOn: sometimes(basedOn),
    shared: sometimes(sharedRecipe),
  });
}

export function buildExtras(
  recipe: ExtrasRecipe,
  parties: readonly Party[],
  firstYear: number,
): Extras {
  const { results, demand, allowance, priority, basedOn: source, shared } = recipe;
  const idOf = (at: number) => pick(parties, at)?.id ?? '';
  return {
    ...(results === undefined ? {} : { results: buildResults(results, parties, firstYear) }),
    ...(demand === undefined ? {} : { demand }),
    ...(allowance === undefined ? {} : { allowance: withoutAbsent(allowance) }),
    ...(priority === undefined
      ? {}
      : {
          priority: {
            labelCap: priority.labelCap,
            homes: Object.fromEntries(
              priority.homes.map(({ party, suitable, labelled }) => [
                idOf(party),
                { suitable, labelled },
              ]),
            ),
          },
        }),
    ...(source === undefined ? {} : { basedOn: source }),
    ...(shared === undefined
      ? {}
      : {
          shared: {
            by: shared.by,
            on: shared.on,
            ...(shared.viewAs === undefined ? {} : { viewAs: idOf(shared.viewAs) }),
          },
        }),
  };
}

/** Each result in a quarter of its own. */
function buildResults(
  recipes: NonNullable<ExtrasRecipe['results']>,
  parties: readonly Party[],
  firstYear: number,
) {
  return recipes.map(({ party, hours: hoursPerWeek, conversations, moves }, at) => ({
    period: `${firstYear + Math.floor(at / 4)}-Q${(at % 4) + 1}`,
    party: pick(parties, party)?.id ?? '',
    hoursPerWeek,
    conversations,
    moves,
  }));
}

function withoutAbsent(
  recipe: NonNullable<ExtrasRecipe['allowance']>,
): NonNullable<Plan['allowance']> {
  const { until, ...rest } = recipe;
  return until === undefined ? rest : { ...rest, until };
}
