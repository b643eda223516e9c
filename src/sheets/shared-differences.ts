import { grouped } from '../domain/grouped.ts';
import { inTheseYears } from '../domain/common-ground.ts';
import { compareInputs } from '../domain/compare-inputs.ts';
import type { InputDifference } from '../domain/input-difference.ts';
import { yearsOf, type Plan } from '../domain/plan.ts';
import { describeInputDifference, type Yearly } from '../locale/input-difference-text.ts';
import { isInput } from './input-comparison.ts';
import { togetherByYear } from './together-by-year.ts';

/** What stands in another plan beside the shared one. */
export interface OtherSide {
  readonly text: string;
  /** Empty where both are filled in alike; more than one where several years are told together. */
  readonly differences: readonly InputDifference[];
}

/** One thing that the shared plan has other than the proposal, than the reader's own plan, or both. */
export interface SharedDifference {
  readonly id: string;
  readonly where: string;
  readonly what: string;
  readonly shared: string;
  /** Absent for a plan of another region, which is not compared with the proposal. */
  readonly proposal?: OtherSide;
  readonly own?: OtherSide;
  readonly yearly?: Yearly | undefined;
}

/**
 * What a shared plan has filled in differently from the proposal and from an own plan, what belongs
 * to one item together. Title and note say who made it and are no difference.
 */
export function sharedDifferences(
  shared: Plan,
  proposal: Plan | undefined,
  own?: Plan,
): readonly SharedDifference[] {
  const known = yearsOf(own ?? proposal ?? shared);
  // Years that only the shared plan has can be taken over into an own plan, so there they are told.
  const years = yearsOf(shared).filter((year) => own !== undefined || known.includes(year));
  const fromProposal = proposal && differencesFrom(shared, proposal, years);
  const fromOwn = own && differencesFrom(shared, own, years);
  const all = new Map([...(fromProposal ?? []), ...(fromOwn ?? [])]);
  const rows = [...all].map(([id, { where, what, here, yearly }]): SharedDifference => {
    const side = (found: Told | undefined): OtherSide =>
      found === undefined
        ? { text: here, differences: [] }
        : { text: found.there, differences: [found.difference] };
    return {
      ...{ id, where, what, shared: here },
      ...(fromProposal && { proposal: side(fromProposal.get(id)) }),
      ...(fromOwn && { own: side(fromOwn.get(id)) }),
      ...(yearly && { yearly }),
    };
  });
  const ordered = [...grouped(rows, ({ where }) => where).values()].flat();
  return togetherByYear(shared, ordered, sameText, ofAllYears);
}

function ofAllYears([first, ...others]: readonly [
  SharedDifference,
  ...SharedDifference[],
]): SharedDifference {
  return {
    ...first,
    ...(first.proposal && { proposal: joined(first.proposal, others, 'proposal') }),
    ...(first.own && { own: joined(first.own, others, 'own') }),
  };
}

function sameText({ shared, proposal, own }: SharedDifference): string {
  const side = (other: OtherSide | undefined) => [other?.text, other?.differences.length];
  return JSON.stringify([shared, side(proposal), side(own)]);
}

function joined(
  { text, differences }: OtherSide,
  others: readonly SharedDifference[],
  side: 'proposal' | 'own',
): OtherSide {
  return {
    text,
    differences: [...differences, ...others.flatMap((row) => row[side]?.differences ?? [])],
  };
}

type Told = ReturnType<typeof describeInputDifference> & { readonly difference: InputDifference };

function differencesFrom(
  shared: Plan,
  other: Plan,
  years: readonly number[],
): ReadonlyMap<string, Told> {
  const differences = inTheseYears(compareInputs(shared, other).filter(isInput), years);
  return new Map(
    differences.map((difference) => {
      const text = describeInputDifference(shared, other, difference);
      const there = isOfYear(difference, other) ? text.there : NO_SUCH_YEAR;
      return [placeOf(difference), { ...text, there, difference }];
    }),
  );
}

const NO_SUCH_YEAR = 'heeft dit jaar niet';

function isOfYear(difference: InputDifference, { firstYear, yearCount }: Plan): boolean {
  if (difference.differ !== 'cell' || !('year' in difference.cell)) return true;
  const { year } = difference.cell;
  return firstYear <= year && year < firstYear + yearCount;
}

/** The same text for the same thing, whatever stands on either side. */
function placeOf(difference: InputDifference): string {
  return JSON.stringify(difference, (field, value: unknown) =>
    ['here', 'there', 'name'].includes(field) ? undefined : value,
  );
}
