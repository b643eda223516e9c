import { KEYS_TEXT } from '../../locale/book-text.ts';
import { nameOf } from '../../locale/plan-names.ts';
import { number, result } from './book.ts';
import { boundColumns } from './bound-columns.ts';
import { letters } from './draft.ts';
import { fixedColumns } from './fixed-columns.ts';
import { at, share, sumCell, type ColumnMaking, type KeyColumn } from './key-column.ts';
import { added, decimal, fraction, part } from './making.ts';

/** All columns of a block, in the order of the steps of the calculation, after that of the names. */
export function keyColumns(about: ColumnMaking): readonly KeyColumn[] {
  const { block } = about;
  const columns: KeyColumn[] = figureColumns(about);
  columns.push(mixedColumn(about));
  if (block.fixed !== undefined) columns.push(...fixedColumns(about, columns.length));
  if (block.bounded !== undefined) columns.push(...boundColumns(about, columns.length));
  columns.push(...grownColumns(about, columns.length));
  return columns;
}

function figureColumns({ making, block, rows, figures }: ColumnMaking): KeyColumn[] {
  return block.usable.map((id, place) => {
    const found = block.parties.map((party) => figures.get(id, party.id));
    const values = found.map((figure) => figure?.value ?? 0);
    const name = letters(place + 1);
    return {
      title: nameOf(making.plan, 'indicators', id),
      cells: found.map((figure) => result(figure?.address ?? '0', figure?.value ?? 0, 'plain')),
      sum: result(`SUM(${name}${rows.first}:${name}${rows.last})`, added(values), 'sum'),
      weight: number(decimal(block.key.weights[id]), 'input'),
    };
  });
}

function mixedColumn({ block, rows }: ColumnMaking): KeyColumn {
  const count = block.usable.length;
  const column = count + 1;
  const parts = (row: number) =>
    block.usable.map((_, place) => `${at(place + 1, row)}/${at(place + 1, rows.sum)}`);
  const weights = block.usable.map((_, place) => at(place + 1, rows.weights));
  const formula = (row: number) =>
    count === 1
      ? (parts(row)[0] ?? '0')
      : `(${parts(row)
          .map((each, place) => `${each}*${weights[place] ?? '0'}`)
          .join('+')})/SUM(${weights[0] ?? ''}:${weights.at(-1) ?? ''})`;
  const values = block.mixed.map(fraction);
  return {
    title: KEYS_TEXT.mixed,
    cells: values.map((value, place) => share(formula(rows.first + place), value)),
    sum: sumCell(column, rows, values),
    whole: true,
  };
}

/** `before` columns stand left of these, the last of which has the shares by steps 1 to 3. */
function grownColumns({ block, rows, own }: ColumnMaking, before: number): KeyColumn[] {
  const from = block.key.phaseIn?.from ?? '';
  return block.phased.map(({ year, percent, shares }, offset) => {
    const column = before + 1 + offset;
    const growth = at(column, rows.growth);
    const values = shares.map(fraction);
    return {
      title: KEYS_TEXT.grown(year),
      cells: values.map((value, place) => {
        const before_ = own.get(from, block.years[0] ?? 0, block.parties[place]?.id ?? '');
        const other = before_?.address ?? '0';
        return share(`(1-${growth})*${other}+${growth}*${at(before, rows.first + place)}`, value);
      }),
      sum: sumCell(column, rows, values),
      growth: number(part(percent), 'inputPercent'),
      whole: true,
      year,
    };
  });
}
