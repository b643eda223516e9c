import { compute } from '../domain/compute.ts';
import { partsById } from '../domain/outcome.ts';
import type { Plan } from '../domain/plan.ts';
import { formatCents, formatHours } from '../locale/number-nl.ts';
import { contributionsSheet } from '../sheets/contributions-sheet.ts';
import { hoursSheet } from '../sheets/hours-sheet.ts';
import { overviewRows } from '../sheets/overview-rows.ts';
import type { Sheet } from '../sheets/sheet.ts';
import type { Bar } from './bar.ts';

/** What the memo's plan comes to, computed by the same engine as the planner's. */
export interface MemoMoney {
  readonly year: number;
  /** All hours of a week: "72 uur". */
  readonly weekHours: string;
  readonly firstTotal: string;
  readonly laterTotal: string;
  readonly hours: Sheet;
  readonly hourBars: readonly Bar[];
  readonly contributions: Sheet;
  readonly payerBars: readonly Bar[];
}

/** Hours and contributions of a plan in its first year, and its tables over all years. */
export function memoMoney(plan: Plan): MemoMoney {
  const outcome = compute(plan);
  const computed = { plan, outcome };
  const year = plan.firstYear;
  const minutes = outcome.lines.flatMap(({ years }) => [
    ...partsById(years.find((each) => each.year === year)?.minutes),
  ]);
  const nameOf = (id: string) => plan.parties.find((party) => party.id === id)?.name ?? id;
  const rows = overviewRows(computed, undefined, [year]);
  const totalOf = (of: number) =>
    overviewRows(computed, undefined, [of]).find(({ kind }) => kind === 'total')?.amount ?? 0;
  return {
    year,
    weekHours: formatHours(minutes.reduce((sum, [, size]) => sum + size, 0)),
    firstTotal: formatCents(totalOf(year)),
    laterTotal: formatCents(totalOf(year + 1)),
    hours: hoursSheet(computed),
    hourBars: minutes.map(([id, size]) => ({
      name: nameOf(id),
      text: formatHours(size),
      size,
    })),
    contributions: withoutNotes(contributionsSheet(computed)),
    payerBars: rows
      .filter(({ kind }) => kind === 'party')
      .map(({ name, amount }) => ({ name, text: formatCents(amount), size: amount })),
  };
}

/** Without the row of what nobody pays: the memo's plan leaves nothing. */
function withoutNotes(sheet: Sheet): Sheet {
  return { ...sheet, rows: sheet.rows.filter(({ kind }) => kind !== 'note') };
}
