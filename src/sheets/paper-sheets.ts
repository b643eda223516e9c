import { overYears, perUnit } from '../locale/per-text.ts';
import { countWord, capital } from '../locale/words-nl.ts';
import type { Computed } from './amounts.ts';
import { contributionsSheet } from './contributions-sheet.ts';
import { hoursSheet } from './hours-sheet.ts';
import type { CountChoice } from './per-count.ts';
import { figureColumn, nameColumn, textCell } from './sheet-cells.ts';
import type { Sheet, SheetRow } from './sheet.ts';

/**
 * Contributions for the one page of a college: as on the tab, with short headings, and without the
 * row of what nobody pays when that is nothing. Per home over all years, where `count` is known.
 */
export function paperContributions(computed: Computed, base: Computed, count?: CountChoice): Sheet {
  const { years } = computed.outcome;
  const per = count === undefined ? undefined : { count, years };
  const sheet = contributionsSheet(computed, base, { per });
  const short = new Map([
    ['samen', years.length === 1 ? 'Samen' : `${capital(countWord(years.length))} jaar`],
    ['verschil', 'Verschil'],
    ['per', perUnit(count?.name ?? '')],
  ]);
  return {
    ...sheet,
    columns: sheet.columns.map((column) => ({
      ...column,
      title: short.get(column.id) ?? column.title,
      ...(column.id === 'per' ? { subtitle: overYears(years) } : {}),
    })),
    rows: sheet.rows.filter(({ kind }) => kind !== 'note' || !isAllDivided(computed)),
  };
}

/** Only the columns that are kept, with their cells. */
function withColumns(sheet: Sheet, keeps: (id: string) => boolean): Sheet {
  const [name, ...columns] = sheet.columns;
  const kept = columns.map(({ id }) => keeps(id));
  return {
    ...sheet,
    columns: [...(name === undefined ? [] : [name]), ...columns.filter((_one, at) => kept[at])],
    rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.filter((_one, at) => kept[at]) })),
  };
}

/** What the groups pay, and one party; without a column for each year where there is no room. */
export function ofGroups(sheet: Sheet, party: string | undefined, hasYears: boolean): Sheet {
  const rows = sheet.rows.filter((row) => row.indented !== true || row.id === party);
  const shown = { ...sheet, rows };
  return hasYears ? shown : withColumns(shown, (id) => !/^\d+$/.test(id));
}

/** So many years stand beside each other on a sheet on its side. */
const BLOCK = 6;

/** A sheet with a column per year as tables that fit beside each other on paper, its sums in the last. */
export function inYearBlocks(sheet: Sheet, years: readonly number[]): readonly Sheet[] {
  const count = Math.ceil(years.length / BLOCK);
  return Array.from({ length: count }, (_none, block) => {
    const those = new Set(years.slice(block * BLOCK, (block + 1) * BLOCK).map(String));
    return withColumns(sheet, (id) => {
      if (/^\d+$/.test(id)) return those.has(id);
      return id === 'aandeel' ? block === 0 : block === count - 1;
    });
  });
}

/** Whether every cent of every line is paid by somebody. */
export function isAllDivided({ outcome }: Computed): boolean {
  return outcome.lines.every(({ years }) => years.every(({ unallocated }) => unallocated === 0));
}

/**
 * Hours for that page: one column where every year has the same hours, else as on the tab. Undefined
 * in a plan in which nobody works.
 */
export function paperHours(computed: Computed): Sheet | undefined {
  const all = hoursSheet(computed);
  if (all.rows.length === 0) return undefined;
  // Of several lines only what they come to together; each by itself stands on the tab.
  const sums = all.rows.findIndex(({ id }) => id === 'samen') + 1;
  const sheet = { ...all, rows: all.rows.slice(sums) };
  const isSame = ({ cells }: SheetRow) => cells.every(({ text }) => text === cells[0]?.text);
  if (!sheet.rows.every(isSame)) {
    const years = computed.outcome.years.map((year) => figureColumn(`${year}`, `${year}`));
    return { ...sheet, columns: [nameColumn('Partij'), ...years] };
  }
  return {
    ...sheet,
    columns: [nameColumn('Partij'), figureColumn('week', 'Per week')],
    rows: sheet.rows.map((row) => {
      const [cell] = row.cells;
      return { ...row, cells: [textCell(inHours(cell?.text ?? ''), cell?.label ?? '')] };
    }),
  };
}

/** "37 uur"; "37 u 20 min" has its words already. */
function inHours(text: string): string {
  return text === '' || text.endsWith('min') ? text : `${text} uur`;
}
