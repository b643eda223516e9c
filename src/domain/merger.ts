import { micros, WHOLE } from './decimal.ts';
import { sumOfDecimals } from './decimal-sum.ts';
import type { CellAddress, EditProblem } from './edit.ts';
import { yearsOf, type Decimal, type Key, type Party, type Plan } from './plan.ts';
import { byId } from './plan-lists.ts';
import { refuse, succeed, type Result } from './result.ts';
import { entryOf, type StringMap } from './string-map.ts';

/** Which two parties go on as one, and the first calendar year of that one. */
export interface Merging {
  readonly parties: readonly [string, string];
  readonly from: number;
}

/** Figures are of an indicator, the others are agreements about a party within a key. */
export type MergedAbout =
  | { readonly at: 'figure'; readonly indicator: string }
  | { readonly at: 'fixed' | 'floor' | 'cap'; readonly key: string };

/** What the two have of something, and together. `sum` is absent where nobody can tell it. */
export interface MergedValue {
  readonly about: MergedAbout;
  readonly parts: readonly [Decimal | undefined, Decimal | undefined];
  readonly sum?: Decimal;
}

/** A herindeling: what ends, what begins, and what the new party takes over. */
export interface Merger {
  readonly pair: readonly [Party, Party];
  readonly from: number;
  /** From the plan's first year on: they were always one, and the two leave the plan. */
  readonly isAlways: boolean;
  /** The last year of the new party, where both had the same one. */
  readonly until?: number;
  readonly values: readonly MergedValue[];
}

/** What a merger would do, before it has a name. Refused where the two cannot become one. */
export function mergerOf(plan: Plan, { parties, from }: Merging): Result<Merger, EditProblem> {
  const [one, other] = parties.map((id) => byId(plan.parties, id));
  if (one === undefined || other === undefined) {
    const given = parties[one === undefined ? 0 : 1];
    return refuse({ problem: 'unknown-reference', given });
  }
  const pair: Merger['pair'] = [one, other];
  const problem = problemOf(plan, pair, from);
  if (problem !== undefined) return refuse(problem);
  const { until } = one;
  return succeed({
    pair,
    from,
    isAlways: from === plan.firstYear,
    ...(until === undefined || until !== other.until ? {} : { until }),
    values: [...mergedFigures(plan, pair), ...mergedAgreements(plan, pair)],
  });
}

function problemOf(plan: Plan, pair: Merger['pair'], from: number): EditProblem | undefined {
  const [one, other] = pair;
  if (one.id === other.id) return { problem: 'same-party', given: one.name };
  if (one.group !== other.group) return { problem: 'wrong-group', given: other.name };
  const years = yearsOf(plan);
  if (!years.includes(from)) {
    const limit = `${plan.firstYear}-${years.at(-1) ?? plan.firstYear}`;
    return { problem: 'not-in-plan', given: `${from}`, limit };
  }
  // Who is there only from a later year on would begin after it ended.
  const latestStart = from === plan.firstYear ? from : from - 1;
  for (const { name, from: first, until } of pair) {
    if (until !== undefined && until < from) {
      return { problem: 'party-ended', given: name, limit: `${until}` };
    }
    if (first !== undefined && first > latestStart) {
      return { problem: 'party-not-yet', given: name, limit: `${first}` };
    }
  }
  return undefined;
}

/** Figures add up where both are known: half a count is none. */
function mergedFigures(plan: Plan, pair: Merger['pair']): MergedValue[] {
  const [{ group }] = pair;
  return plan.indicators
    .filter((indicator) => indicator.group === group)
    .flatMap(({ id, figures }) => {
      const parts = partsOf(figures, pair);
      return withSum({ at: 'figure', indicator: id }, parts, sumOfBoth(parts));
    });
}

const AGREEMENTS = {
  /** Who has no fixed share pays by the figures, and that is no number to add. */
  fixed: (parts: MergedValue['parts']) => upTo100(sumOfBoth(parts)),
  /** Who has no floor has a floor of 0%. */
  floor: (parts: MergedValue['parts']) => upTo100(sumOfDecimals(parts)),
  /** Who has no cap has one of 100%, and together no more than that bounds nothing. */
  cap: (parts: MergedValue['parts']) => upTo100(sumOfBoth(parts)),
} as const;

function mergedAgreements(plan: Plan, pair: Merger['pair']): MergedValue[] {
  const [{ group }] = pair;
  const keys = plan.keys.filter((key: Key) => key.group === group);
  return keys.flatMap((key) =>
    (['fixed', 'floor', 'cap'] as const).flatMap((at) => {
      const parts = partsOf(key[at], pair);
      return withSum({ at, key: key.id }, parts, AGREEMENTS[at](parts));
    }),
  );
}

function partsOf(map: StringMap | undefined, [one, other]: Merger['pair']): MergedValue['parts'] {
  return [entryOf(map, one.id), entryOf(map, other.id)];
}

/** Nothing where neither of the two has it. */
function withSum(
  about: MergedAbout,
  parts: MergedValue['parts'],
  sum: Decimal | undefined,
): MergedValue[] {
  if (parts.every((part) => part === undefined)) return [];
  return [{ about, parts, ...(sum === undefined ? {} : { sum }) }];
}

function sumOfBoth(parts: MergedValue['parts']): Decimal | undefined {
  return parts.includes(undefined) ? undefined : sumOfDecimals(parts);
}

function upTo100(percent: Decimal | undefined): Decimal | undefined {
  return percent === undefined || micros(percent) > WHOLE ? undefined : percent;
}

/** Where a value of the new party goes. */
export function mergedCell({ about }: MergedValue, party: string): CellAddress {
  return { ...about, party };
}
