import { grouped } from '../domain/grouped.ts';
import type { Indicator } from '../domain/plan.ts';
import type { GroupDifference } from '../locale/difference-text.ts';
import type { GroupAmount } from '../locale/effect-text.ts';
import type { Computed } from './amounts.ts';
import type { ComparisonRow } from './comparison.ts';
import { countChoices, type CountChoice } from './per-count.ts';

/** The parties with the largest difference first, without the groups; the totals stay at the end. */
export function byEffect(rows: readonly ComparisonRow[]): readonly ComparisonRow[] {
  const parties = rows.filter(({ kind }) => kind === 'party');
  const ends = rows.filter(({ kind }) => kind === 'total' || kind === 'unallocated');
  return [...parties.sort((one, other) => effectOf(other) - effectOf(one)), ...ends];
}

/** The largest difference in a row, in whole cents without a sign. */
function effectOf({ cells }: ComparisonRow): number {
  return cells.reduce(
    (most, { difference }) => Math.max(most, Math.abs(difference?.cents ?? 0)),
    0,
  );
}

/** What differences can be divided by: counts of any of the plans, with the figures of all of them. */
export function commonCounts(plans: readonly Computed[]): readonly CountChoice[] {
  const counts = plans.flatMap(({ plan }) =>
    plan.indicators.filter(({ unit }) => unit === 'count'),
  );
  const common = [...grouped(counts, ({ id }) => id).values()].flatMap((same): Indicator[] => {
    const [first] = same;
    if (first === undefined) return [];
    // Where plans have other figures, those of the first one hold.
    const figures = same.toReversed().flatMap((each) => Object.entries(each.figures));
    return [{ ...first, figures: Object.fromEntries(figures) }];
  });
  return countChoices(common);
}

/** The lowest and the highest difference of all parties in all plans: the scale of the bars. */
export function effectRange(rows: readonly ComparisonRow[]): {
  readonly least: number;
  readonly most: number;
} {
  const cents = rows
    .filter(({ kind }) => kind === 'party')
    .flatMap(({ cells }) => cells.map(({ difference }) => difference?.cents ?? 0));
  return {
    least: cents.reduce((least, each) => Math.min(least, each), 0),
    most: cents.reduce((most, each) => Math.max(most, each), 0),
  };
}

/** What every party of every group pays in one plan beside the first, to put into words. */
export function effectGroups(rows: readonly ComparisonRow[], place: number): GroupDifference[] {
  const compared = rows.filter(({ kind, cells }) => kind === 'party' && cells[place]?.difference);
  return [...grouped(compared, ({ group }) => group)].map(([group, parties]) => ({
    name: group?.name ?? '',
    parties: parties.map(({ name, cells }) => ({
      name,
      now: cells[place]?.amount ?? 0,
      base: cells[0]?.amount ?? 0,
    })),
  }));
}

/** What the groups of the first plan pay, to put into words. */
export function groupAmounts(rows: readonly ComparisonRow[]): GroupAmount[] {
  const known = rows.filter(
    ({ kind, cells }) => kind === 'party' && cells[0]?.amount !== undefined,
  );
  return [...grouped(known, ({ group }) => group)].map(([group, parties]) => ({
    name: group?.name ?? '',
    parties,
    amount: parties.reduce((sum, { cells }) => sum + (cells[0]?.amount ?? 0), 0),
  }));
}

/** The parties that one plan does not have and another one has. */
export function absentParties(rows: readonly ComparisonRow[], place: number): readonly string[] {
  return rows
    .filter(({ kind, cells }) => kind === 'party' && cells[place]?.absent === 'party')
    .map(({ name }) => name);
}
