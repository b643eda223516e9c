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
  /** Makes it when it is wanted: with hundreds of parties all of them take a while. */
  readonly make: () => Sheet | undefined;
}

/**
 * All sheets of a plan, whole: every cost line, key and year, bounds where a key has any.
 * @param year the year of which the sheets of keys show shares and contributions
 */
export function exportSheets(
  computed: Computed,
  base: Computed,
  year: number,
): readonly ExportSheet[] {
  const { plan, outcome } = computed;
  const keys = plan.keys.map(({ id, name, floor, cap }) => ({
    id: `sleutel-${id}`,
    title: `Verdeelsleutel ${name}, ${year}`,
    make: () => keysSheet(computed, base, { key: id, year, bounds: (floor ?? cap) !== undefined }),
  }));
  return [
    {
      id: 'bijdragen',
      title: 'Bijdragen',
      make: () => contributionsSheet(computed, base, { line: undefined, per: undefined }),
    },
    { id: 'kosten', title: 'Kosten', make: () => costsSheet(computed, base) },
    ...keys,
    { id: 'uren', title: 'Uren', make: () => hoursSheet(computed) },
    {
      id: 'afrekening',
      title: 'Afrekening',
      make: () => settlementSheet(computed, outcome.years),
    },
  ];
}
