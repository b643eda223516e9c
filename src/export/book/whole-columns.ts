import { PART_SCALE, type WholeStep, type WholeSteps } from '../../domain/whole-steps.ts';
import { KEYS_TEXT } from '../../locale/book-text.ts';
import { number, result } from './book.ts';
import { letters } from './draft.ts';
import { at, type BlockRows, type ColumnMaking, type KeyColumn } from './key-column.ts';
import { added } from './making.ts';

/** Where the columns of whole numbers of a block stand, from 0. */
export interface WholePlaces {
  /** The weights after steps 1 to 3. */
  readonly own: number;
  /** The weights of years that grow. */
  readonly grown: ReadonlyMap<number, number>;
  /** The order of the ids, which decides when all else is equal. */
  readonly order: number;
}

/** The columns of whole numbers, right of `before` other ones: two for each step, then the order. */
export function wholePlaces(steps: WholeSteps, before: number): WholePlaces {
  const last = [steps.mixed, steps.fixed, steps.bounded].filter((step) => step !== undefined);
  const own = before + 2 * last.length;
  const grown = new Map(steps.grown.map(({ year }, at) => [year, own + 2 * (at + 1)]));
  return { own, grown, order: own + 2 * steps.grown.length + 1 };
}

/** The weights of the key that a key grows from: their column, and where its rows stand. */
export interface GrowsFrom {
  readonly column: number;
  readonly first: number;
  readonly sum: number;
}

/**
 * The shares of a block once more as whole numbers, by formula: only these can be divided without
 * rounding on the way.
 * @param before how many columns stand left of these
 */
export function wholeColumns(
  about: ColumnMaking,
  steps: WholeSteps,
  before: number,
  from: GrowsFrom | undefined,
): readonly KeyColumn[] {
  const { block, rows } = about;
  const columns: KeyColumn[] = [];
  const add = (
    step: WholeStep,
    formula: (row: number, place: number) => string,
    parts?: number,
  ): number => {
    const raw = before + columns.length + 1;
    const range = `${letters(raw)}${rows.first}:${letters(raw)}${rows.last}`;
    columns.push(wholeColumn(about, KEYS_TEXT.raw, raw, step.raw, formula), {
      ...wholeColumn(about, KEYS_TEXT.whole, raw + 1, step.weights, (row) => {
        return `${at(raw, row)}/GCD(${range})`;
      }),
      ...(parts === undefined ? {} : { check: sameShares(rows, raw + 1, parts) }),
    });
    return raw + 1;
  };
  // The columns of parts stand left of these, in the same order.
  let parts = block.usable.length + 1;
  let base = add(steps.mixed, mixedFormula(about, steps), parts);
  if (steps.fixed !== undefined) base = add(steps.fixed, fixedFormula(about, base), (parts += 3));
  if (steps.bounded !== undefined) {
    base = add(steps.bounded, boundedFormula(about, base), parts + 5);
  }
  for (const { year, step } of steps.grown) {
    const growth = columnOfYear(about, before, year);
    const grown = (row: number, place: number): string => {
      const part = `ROUND(${at(growth, rows.growth)}*${PART_SCALE},0)`;
      const others = from === undefined ? '0' : at(from.column, from.first + place);
      const sum = from === undefined ? '0' : at(from.column, from.sum);
      return `(${PART_SCALE}-${part})*${others}*${at(base, rows.sum)}+${part}*${at(base, row)}*${sum}`;
    };
    add(step, grown, growth);
  }
  const order = orderOf(block.parties.map(({ id }) => id));
  columns.push({
    title: KEYS_TEXT.order,
    cells: order.map((place) => number(place, 'plain')),
  });
  return columns;
}

/** The place of each id when all are sorted by code point, from 1. */
export function orderOf(ids: readonly string[]): readonly number[] {
  const sorted = [...ids].sort((a, b) => (a < b ? -1 : 1));
  return ids.map((id) => sorted.indexOf(id) + 1);
}

/** The check that the whole numbers say the same as the parts of one beside them. */
function sameShares({ first, last, sum }: BlockRows, whole: number, parts: number): string {
  const range = (column: number) => `${letters(column)}${first}:${letters(column)}${last}`;
  return `ROUND(SUMPRODUCT(ABS(${range(whole)}/${at(whole, sum)}-${range(parts)})),9)`;
}

function wholeColumn(
  { rows }: ColumnMaking,
  title: string,
  column: number,
  values: readonly number[],
  formula: (row: number, place: number) => string,
): KeyColumn {
  const name = letters(column);
  return {
    title,
    cells: values.map((value, place) => result(formula(rows.first + place, place), value, 'plain')),
    sum: result(`SUM(${name}${rows.first}:${name}${rows.last})`, added(values), 'sum'),
  };
}

function mixedFormula({ block, rows }: ColumnMaking, steps: WholeSteps) {
  const whole = (cell: string, scale: number | undefined) => `ROUND(${cell}*${scale ?? 1},0)`;
  const count = block.usable.length;
  const sums = steps.figureScales.map((scale, place) => whole(at(place + 1, rows.sum), scale));
  const weights = steps.figureScales.map((_, place) =>
    whole(at(place + 1, rows.weights), steps.weightScale),
  );
  return (row: number) => {
    const figures = steps.figureScales.map((scale, place) => whole(at(place + 1, row), scale));
    if (count === 1) return figures[0] ?? '0';
    return figures
      .map((figure, place) =>
        [weights[place], figure, ...sums.filter((_, other) => other !== place)].join('*'),
      )
      .join('+');
  };
}

function fixedFormula({ block, rows }: ColumnMaking, base: number) {
  const fixed = block.usable.length + 2;
  const isFixed = block.parties.map(({ id }) => block.key.fixed?.[id] !== undefined);
  const taken = `ROUND(${at(fixed, rows.sum)}*${PART_SCALE},0)`;
  const byHand = isFixed.flatMap((by, place) => (by ? [at(base, rows.first + place)] : []));
  const rest = `MAX(1,${[at(base, rows.sum), ...byHand].join('-')})`;
  return (row: number, place: number) =>
    isFixed[place] === true
      ? `ROUND(${at(fixed, row)}*${PART_SCALE},0)*${rest}`
      : `(${PART_SCALE}-${taken})*${at(base, row)}`;
}

/** Who is at a bound is decided by the calculation; the columns of parts stand left of these. */
function boundedFormula({ block, rows }: ColumnMaking, base: number) {
  const before = block.usable.length + 1 + (block.fixed === undefined ? 0 : 3);
  const [bound, ratio] = [before + 3, before + 4];
  const positions = block.bounded?.positions ?? [];
  const range = (column: number) =>
    `${letters(column)}${rows.first}:${letters(column)}${rows.last}`;
  const free = `MAX(1,SUMPRODUCT((${range(ratio)}>0)*${range(base)}))`;
  const outside = positions.flatMap((position, place) =>
    position === undefined ? [at(base, rows.first + place)] : [],
  );
  const sum = at(base, rows.sum);
  const limits = `ROUND(${at(bound, rows.sum)}*${PART_SCALE},0)`;
  const left = `(${PART_SCALE}*(${[sum, ...outside].join('-')})-${limits}*${sum})`;
  return (row: number, place: number) => {
    if (positions[place] === undefined) return `${at(base, row)}*${PART_SCALE}*${free}`;
    if (positions[place] === 'free') return `${at(base, row)}*${left}`;
    return `ROUND(${at(bound, row)}*${PART_SCALE},0)*${free}*${sum}`;
  };
}

/** The column of shares that grow in a year: they stand last of those before. */
function columnOfYear({ block }: ColumnMaking, before: number, year: number): number {
  const place = block.phased.findIndex((each) => each.year === year);
  return before - block.phased.length + 1 + place;
}
