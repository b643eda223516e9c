import { yearsOf, type Plan } from '../domain/plan.ts';
import { whatInYears, type Yearly } from '../locale/input-difference-text.ts';

/** A row of differences; `yearly` where it is about one year of something. */
interface YearlyRow {
  readonly id: string;
  readonly where: string;
  readonly what: string;
  readonly yearly?: Yearly | undefined;
}

/**
 * Rows of one thing that say the same in several years as one row: "uren per week in alle jaren"
 * and not four times 72 and 66. The row keeps the id of its first year.
 * @param plan its years are "all"
 * @param sameText what a row says apart from its year, so that only equal rows come together
 * @param join makes one row of several
 */
export function togetherByYear<Row extends YearlyRow>(
  plan: Plan,
  rows: readonly Row[],
  sameText: (row: Row) => string,
  join: (rows: readonly [Row, ...Row[]]) => Row,
): readonly Row[] {
  const groups = new Map<string, [Row, ...Row[]]>();
  for (const row of rows) {
    const key = row.yearly ? `${row.where}\n${row.yearly.of}\n${sameText(row)}` : `id ${row.id}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  const all = yearsOf(plan);
  return [...groups.values()].map((group) => {
    const [{ yearly }, ...others] = group;
    if (yearly === undefined || others.length === 0) return group[0];
    const years = group.flatMap((row) => row.yearly?.year ?? []);
    return { ...join(group), what: whatInYears(yearly.of, years, all) };
  });
}
