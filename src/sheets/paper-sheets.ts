import { countWord, capital } from '../locale/words-nl.ts';
import type { Computed } from './amounts.ts';
import { contributionsSheet } from './contributions-sheet.ts';
import { hoursSheet } from './hours-sheet.ts';
import { figureColumn, nameColumn, textCell } from './sheet-cells.ts';
import type { Sheet, SheetRow } from './sheet.ts';

/**
 * Contributions for the one page of a college: as on the tab, with short headings, and without the
 * row of what nobody pays when that is nothing.
 */
export function paperContributions(computed: Computed, base: Computed): Sheet {
  const sheet = contributionsSheet(computed, base);
  const { years } = computed.outcome;
  const short = new Map([
    ['samen', years.length === 1 ? 'Samen' : `${capital(countWord(years.length))} jaar`],
    ['verschil', 'Verschil'],
  ]);
  return {
    ...sheet,
    columns: sheet.columns.map((column) => ({
      ...column,
      title: short.get(column.id) ?? column.title,
    })),
    rows: sheet.rows.filter(({ kind }) => kind !== 'note' || !isAllDivided(computed)),
  };
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
  const sheet = hoursSheet(computed);
  if (sheet.rows.length === 0) return undefined;
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
