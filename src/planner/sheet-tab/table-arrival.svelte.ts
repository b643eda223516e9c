import { tick } from 'svelte';
import type { Sheet } from '../../sheets/sheet.ts';
import { fieldAt } from '../table/table-fields.ts';
import type { ViewState } from '../view-state.svelte.ts';

/**
 * Takes a person to the field that is gone to next, where the sheet is a table; the grid goes to its
 * own cells. Gives the column that a phone shows first: the one that was gone to, or the year.
 */
export function tableArrival(
  view: ViewState,
  isTable: () => boolean,
): (sheet: Sheet) => string | undefined {
  const year = $derived(typeof view.year === 'number' ? `${view.year}` : undefined);
  let pick = $derived(year);
  $effect(() => {
    const to = view.arrival;
    if (to === undefined || !isTable()) return;
    view.arrival = undefined;
    pick = to.colId;
    void tick().then(() => {
      const panel = document.getElementById('blad') ?? undefined;
      (fieldAt(panel, to.colId, to.rowId) ?? panel)?.focus();
    });
  });
  return ({ columns }) => (columns.some(({ id }) => id === pick) ? pick : year);
}
