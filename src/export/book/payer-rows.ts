import type { Payer } from '../../sheets/payers.ts';
import { words, type BookCell } from './book.ts';
import { letters, sumOf, type Draft } from './draft.ts';

/**
 * Adds a row for each payer: groups with their parties below them, the total last.
 * @param cellsOf the cells right of the name; `sum` makes the formula by which a group or the
 *   total adds up the rows of its parties in a column
 * @returns the row of the total
 */
export function addPayers(
  draft: Draft,
  payers: readonly Payer[],
  cellsOf: (payer: Payer, row: number, sum: (column: number) => string) => readonly BookCell[],
): number {
  const first = draft.next;
  const tops = payers.flatMap((payer, at) => {
    const isTop = payer.kind === 'group' || (payer.kind === 'party' && payer.alone);
    return isTop ? [first + at] : [];
  });
  payers.forEach((payer, at) => {
    const row = first + at;
    const sum = (column: number): string => {
      const name = letters(column);
      if (payer.kind === 'total') return sumOf(tops.map((top) => `${name}${top}`));
      return `SUM(${name}${row + 1}:${name}${row + partiesBelow(payers, at)})`;
    };
    const style = payer.kind === 'party' && !payer.alone ? 'name' : 'strong';
    draft.add(words(nameOf(payer), style), ...cellsOf(payer, row, sum));
  });
  return first + payers.length - 1;
}

/** How many parties stand below the group at this place. */
function partiesBelow(payers: readonly Payer[], at: number): number {
  const next = payers.findIndex(
    (payer, place) => place > at && (payer.kind !== 'party' || payer.alone),
  );
  return next - at - 1;
}

function nameOf(payer: Payer): string {
  return payer.kind === 'party' && payer.gone ? `${payer.name} (niet in dit plan)` : payer.name;
}
