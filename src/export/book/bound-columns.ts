import type { KeyBlock } from '../../domain/key-block.ts';
import { KEYS_TEXT } from '../../locale/book-text.ts';
import { number, type BookCell } from './book.ts';
import { at, share, sumCell, type ColumnMaking, type KeyColumn } from './key-column.ts';
import { fraction, part } from './making.ts';

/** What a bounded block starts from, per party. */
interface Bounds {
  readonly positions: NonNullable<KeyBlock['bounded']>['positions'];
  /** The shares in proportion of who is not at a bound; 0 for others. */
  readonly free: readonly number[];
  /** The bound of who is at one; 0 for others. */
  readonly bound: readonly number[];
}

function boundsOf({ key, parties, fixed, mixed, bounded }: KeyBlock): Bounds {
  const base = (fixed ?? mixed).map(fraction);
  const positions = bounded?.positions ?? [];
  return {
    positions,
    free: positions.map((position, place) => (position === 'free' ? (base[place] ?? 0) : 0)),
    bound: positions.map((position, place) => {
      if (position === undefined || position === 'free') return 0;
      return part((position === 'cap' ? key.cap : key.floor)?.[parties[place]?.id ?? '']);
    }),
  };
}

/**
 * Step 3: who is at a bound is decided by the calculation; the shares follow from that by formula.
 * `before` columns stand left of these, the last of which has the shares to keep within bounds.
 */
export function boundColumns({ block, rows }: ColumnMaking, before: number): KeyColumn[] {
  const { key, parties } = block;
  const { positions, free, bound: bounds } = boundsOf(block);
  const [floor, cap, bound, ratio] = [before + 1, before + 2, before + 3, before + 4];
  const shares = (block.bounded?.shares ?? []).map(fraction);
  // The sum of what is fixed by hand stands two columns left of the shares after it.
  const byHand = block.fixed === undefined ? [] : [at(before - 2, rows.sum)];
  const left = ['1', at(bound, rows.sum), ...byHand].join('-');
  const row = (place: number) => rows.first + place;
  const formula = (place: number) => {
    if (positions[place] === undefined) return at(before, row(place));
    if (positions[place] !== 'free') return at(bound, row(place));
    return `${at(ratio, row(place))}/${at(ratio, rows.sum)}*(${left})`;
  };
  const limits = (of: typeof key.floor) =>
    parties.map(({ id }) =>
      of?.[id] === undefined ? undefined : number(part(of[id]), 'inputPercent'),
    );
  const atBound = positions.map((position, place): BookCell => {
    if (position === undefined || position === 'free') return undefined;
    return share(at(position === 'cap' ? cap : floor, row(place)), bounds[place] ?? 0);
  });
  const inRatio = positions.map((position, place): BookCell =>
    position === 'free' ? share(at(before, row(place)), free[place] ?? 0) : undefined,
  );
  return [
    { title: KEYS_TEXT.floor, cells: limits(key.floor) },
    { title: KEYS_TEXT.cap, cells: limits(key.cap) },
    { title: KEYS_TEXT.atBound, cells: atBound, sum: sumCell(bound, rows, bounds) },
    { title: KEYS_TEXT.inRatio, cells: inRatio, sum: sumCell(ratio, rows, free) },
    {
      title: KEYS_TEXT.afterBounds,
      cells: shares.map((value, place) => share(formula(place), value)),
      sum: sumCell(before + 5, rows, shares),
      whole: true,
    },
  ];
}
