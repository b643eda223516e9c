import { byEffect } from './comparison-effects.ts';
import type { ComparedCell, ComparisonRow } from './comparison.ts';

/**
 * Which rows of tab Vergelijken are shown: all, those in which the plans are not all the same, or
 * those in which the plans beside the base differ from each other.
 */
export const COMPARE_FILTERS = ['all', 'differing', 'mutual'] as const;
export type CompareFilter = (typeof COMPARE_FILTERS)[number];

/** The rows of the table, and what is said of those that are not there. */
export interface FilteredRows {
  readonly rows: readonly ComparisonRow[];
  /** Ids of rows that say nothing where the plan at `beside` is the only one beside the base. */
  readonly sameBeside: ReadonlySet<string>;
  /** How many rows are left out. */
  readonly left: number;
}

/**
 * The rows that a choice shows, in the order that was asked for.
 * @param count how many plans are compared
 * @param beside the place of the plan that is shown where only one fits beside the base
 */
export function filteredRows(
  rows: readonly ComparisonRow[],
  filter: CompareFilter,
  order: 'plan' | 'effect',
  { count, beside }: { readonly count: number; readonly beside: number },
): FilteredRows {
  const ordered = order === 'effect' ? byEffect(rows) : rows;
  if (filter === 'all') return { rows: ordered, sameBeside: new Set(), left: 0 };
  const idsOf = (places: readonly number[]) =>
    new Set(differingRows(rows, places).map(({ id }) => id));
  const all = Array.from({ length: count }, (_none, place) => place);
  const shown = idsOf(filter === 'mutual' ? all.slice(1) : all);
  const here = filter === 'mutual' ? shown : idsOf([0, beside]);
  const kept = ordered.filter(({ id }) => shown.has(id));
  const sameBeside = new Set(kept.map(({ id }) => id).filter((id) => !here.has(id)));
  return { rows: kept, sameBeside, left: ordered.length - kept.length };
}

/**
 * The rows in which the plans at these places do not all pay the same. A group stays above a party
 * that stays, and the total stays at the end. A plan without the year has nothing to be the same as.
 */
function differingRows(
  rows: readonly ComparisonRow[],
  places: readonly number[],
): readonly ComparisonRow[] {
  const differs = (row: ComparisonRow): boolean => !isEqual(row, places);
  const parties = rows.filter((row) => row.kind === 'party' && differs(row));
  const groups = new Set(parties.map(({ group }) => group?.id));
  return rows.filter((row) => {
    if (row.kind === 'total') return true;
    return differs(row) || (row.kind === 'group' && groups.has(row.group?.id));
  });
}

/** A choice that can be made: two plans beside the base are needed to differ from each other. */
export function possibleFilter(filter: CompareFilter, count: number): CompareFilter {
  return filter === 'mutual' && count < 3 ? 'differing' : filter;
}

function isEqual({ cells }: ComparisonRow, places: readonly number[]): boolean {
  const known = places.flatMap((place): ComparedCell[] => {
    const cell = cells[place];
    return cell === undefined || cell.absent === 'year' ? [] : [cell];
  });
  const [first, ...others] = known;
  return others.length > 0 && others.every(({ amount }) => amount === first?.amount);
}
