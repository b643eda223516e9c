import type { Computed } from '../sheets/amounts.ts';
import { contributionsSheet } from '../sheets/contributions-sheet.ts';
import { costsSheet } from '../sheets/costs-sheet.ts';
import { hoursSheet } from '../sheets/hours-sheet.ts';
import { keysSheet } from '../sheets/keys-sheet.ts';
import { settlementSheet } from '../sheets/settlement-sheet.ts';
import type { Sheet } from '../sheets/sheet.ts';

/** A sheet that can be taken out of the planner. */
export interface ExportSheet {
  /** For a file name: lower case, digits and hyphens. */
  readonly id: string;
  readonly title: string;
  readonly sheet: Sheet;
}

/**
 * All sheets of a plan, whole: every cost line, key and year.
 * @param year the year of which the sheets of keys show shares and contributions
 */
export function exportSheets(
  computed: Computed,
  base: Computed,
  year: number,
): readonly ExportSheet[] {
  const { plan, outcome } = computed;
  const keys = plan.keys.map(({ id, name }) => ({
    id: `sleutel-${id}`,
    title: `Verdeelsleutel ${name}, ${year}`,
    sheet: keysSheet(computed, base, { key: id, year, bounds: true }),
  }));
  const contributions = contributionsSheet(computed, base, { line: undefined, per: undefined });
  const found = [
    { id: 'bijdragen', title: 'Bijdragen', sheet: contributions },
    { id: 'kosten', title: 'Kosten', sheet: costsSheet(computed, base) },
    ...keys,
    { id: 'uren', title: 'Uren', sheet: hoursSheet(computed) },
    { id: 'afrekening', title: 'Afrekening', sheet: settlementSheet(computed, outcome.years) },
  ];
  // A plan without hours or settlement has no such sheet.
  return found.flatMap(({ sheet, ...named }) => (sheet === undefined ? [] : [{ ...named, sheet }]));
}
