import { KEYS_TEXT } from '../../locale/book-text.ts';
import { number } from './book.ts';
import { at, share, sumCell, type ColumnMaking, type KeyColumn } from './key-column.ts';
import { fraction, part } from './making.ts';

/**
 * Step 2: shares fixed by hand, and how the others share the rest. `before` columns stand left of these, the last of which is the mix.
 */
export function fixedColumns({ block, rows }: ColumnMaking, before: number): KeyColumn[] {
  const [fixed, rest] = [before + 1, before + 2];
  const percents = block.parties.map(({ id }) => block.key.fixed?.[id]);
  const mixed = block.mixed.map((text, place) =>
    percents[place] === undefined ? fraction(text) : 0,
  );
  const others = mixed.some((value) => value > 0);
  const divided = (row: number) =>
    others
      ? `${at(rest, row)}/${at(rest, rows.sum)}*(1-${at(fixed, rows.sum)})`
      : `${at(rest, row)}*(1-${at(fixed, rows.sum)})`;
  const shares = (block.fixed ?? []).map(fraction);
  return [
    {
      title: KEYS_TEXT.fixed,
      cells: percents.map((percent) =>
        percent === undefined ? undefined : number(part(percent), 'inputPercent'),
      ),
      sum: sumCell(fixed, rows, percents.map(part)),
    },
    {
      title: KEYS_TEXT.sharesRest,
      cells: percents.map((percent, place) =>
        percent === undefined
          ? share(at(before, rows.first + place), mixed[place] ?? 0)
          : undefined,
      ),
      sum: sumCell(rest, rows, mixed),
    },
    {
      title: KEYS_TEXT.afterFixed,
      cells: percents.map((percent, place) => {
        const row = rows.first + place;
        return share(percent === undefined ? divided(row) : at(fixed, row), shares[place] ?? 0);
      }),
      sum: sumCell(before + 3, rows, shares),
      whole: true,
    },
  ];
}
