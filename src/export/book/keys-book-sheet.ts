import type { KeyBlock } from '../../domain/key-block.ts';
import type { WholeSteps } from '../../domain/whole-steps.ts';
import { BOOK_TEXT, KEYS_TEXT } from '../../locale/book-text.ts';
import { nameOf } from '../../locale/plan-names.ts';
import { result, words, type BookCell, type BookSheet } from './book.ts';
import { checkHead, Draft, letters } from './draft.ts';
import { at, type BlockRows, type ColumnMaking, type KeyColumn } from './key-column.ts';
import { keyColumns } from './key-columns.ts';
import { added, fraction, Places, type Making } from './making.ts';
import { WeightPlaces } from './weight-places.ts';
import { wholeColumns, wholePlaces, type WholePlaces } from './whole-columns.ts';

/** A block with the place of its rows and of its shares by steps 1 to 3. */
interface Laid {
  readonly block: KeyBlock;
  readonly hints: readonly string[];
  readonly rows: BlockRows;
  readonly ownColumn: number;
  readonly steps: WholeSteps | undefined;
  /** Only where the shares can be told as whole numbers. */
  readonly wholes: WholePlaces | undefined;
}

/** Rows above the first block: title and note. */
const ABOVE = 2;

/**
 * From figures to shares, a block for each key and set of parties. A key may grow from one that
 * comes later, so all blocks get their place before one is written.
 * @param figures by indicator and party
 * @returns `shares` by key, year and party; `weights`: the same as whole numbers
 */
export function keysBookSheet(
  making: Making,
  figures: Places,
): {
  readonly sheet: BookSheet;
  readonly shares: Places;
  readonly weights: WeightPlaces;
  readonly draft: Draft;
} {
  const draft = new Draft(BOOK_TEXT.sheets.keys, KEYS_TEXT.title, KEYS_TEXT.note);
  const laid = layOut(making);
  const [own, shares] = [new Places(), new Places()];
  for (const { block, rows, ownColumn } of laid) {
    block.parties.forEach(({ id }, place) => {
      const address = at(ownColumn, rows.first + place);
      const found = { address, value: fraction(block.own[place]) };
      own.set(found, block.key.id, block.years[0] ?? 0, id);
    });
  }
  const all = laid.map((each) => ({
    ...each,
    columns: columnsOf({ ...each, making, figures, own }, each, laid),
  }));
  const checkColumn = Math.max(...all.map(({ columns }) => columns.length), 0) + 1;
  const weights = new WeightPlaces();
  for (const each of all) {
    addBlock(draft, each, each.columns, checkColumn);
    bookShares(draft, each, each.columns, shares);
    bookWeights(draft, each, weights);
  }
  const sheet = draft.sheet({ widths: [34, 16], frozen: { rows: ABOVE, columns: 1 } });
  return { sheet, shares, weights, draft };
}

/** The parts of one, and right of them the whole numbers. */
function columnsOf(
  about: ColumnMaking,
  { block, steps }: Laid,
  laid: readonly Laid[],
): readonly KeyColumn[] {
  const parts = keyColumns(about);
  if (steps === undefined) return parts;
  const from = laid.find(
    (each) =>
      each.block.key.id === block.key.phaseIn?.from && each.block.years[0] === block.years[0],
  );
  const growsFrom = from?.wholes && {
    column: from.wholes.own,
    first: from.rows.first,
    sum: from.rows.sum,
  };
  return [...parts, ...wholeColumns(about, steps, parts.length, growsFrom)];
}

/** Where formulas elsewhere find the whole numbers of this block. */
function bookWeights(
  draft: Draft,
  { block, rows, steps, wholes }: Laid,
  weights: WeightPlaces,
): void {
  if (steps === undefined || wholes === undefined) return;
  const order = draft.name + '!' + absolute(wholes.order, rows);
  for (const year of block.years) {
    const grown = steps.grown.find((each) => each.year === year)?.step;
    const column = wholes.grown.get(year) ?? wholes.own;
    const values = (grown ?? steps.bounded ?? steps.fixed ?? steps.mixed).weights;
    weights.set(block.key.id, year, {
      range: `${draft.name}!${absolute(column, rows)}`,
      order,
      sum: draft.out(column, rows.sum),
      total: added(values),
      cells: new Map(
        block.parties.map(({ id }, place) => [
          id,
          {
            weight: draft.out(column, rows.first + place),
            order: draft.out(wholes.order, rows.first + place),
          },
        ]),
      ),
    });
  }
}

function absolute(column: number, { first, last }: BlockRows): string {
  return `${letters(column)}${first}:${letters(column)}${last}`;
}

function layOut(making: Making): readonly Laid[] {
  let next = ABOVE + 1;
  return making.blocks.map((block) => {
    const hints = hintsOf(making, block);
    const weights = next + 2 + hints.length;
    const growth = block.phased.length === 0 ? weights : weights + 1;
    const first = growth + 2;
    const last = first + block.parties.length - 1;
    const rows = { weights, growth, first, last, sum: last + 1 };
    next = block.usable.length === 0 ? weights : last + 3;
    const steps = (block.fixed === undefined ? 0 : 3) + (block.bounded === undefined ? 0 : 5);
    const ownColumn = block.usable.length + 1 + steps;
    const whole = making.whole.get(block);
    const wholes = whole && wholePlaces(whole, ownColumn + block.phased.length);
    return { block, hints, rows, ownColumn, steps: whole, wholes };
  });
}

function hintsOf({ plan }: Making, block: KeyBlock): readonly string[] {
  const { note, phaseIn } = block.key;
  const grows = block.phased.length > 0 && phaseIn !== undefined;
  return [
    ...(note === undefined || note === '' ? [] : [note]),
    ...(block.usable.length === 0 ? [KEYS_TEXT.unusable] : []),
    ...(block.fixedIgnored ? [KEYS_TEXT.fixedIgnored] : []),
    ...(block.boundsIgnored ? [KEYS_TEXT.boundsIgnored] : []),
    ...(block.bounded === undefined ? [] : [KEYS_TEXT.boundsHint]),
    ...(grows ? [KEYS_TEXT.growthHint(nameOf(plan, 'keys', phaseIn.from))] : []),
  ];
}

function addBlock(
  draft: Draft,
  { block, hints, rows }: Laid,
  columns: readonly KeyColumn[],
  checkColumn: number,
): void {
  draft.heading(KEYS_TEXT.block(block.key.name, block.years));
  for (const hint of hints) draft.add(words(hint, 'note'));
  if (block.usable.length === 0) return;
  draft.add(words(KEYS_TEXT.weight), ...columns.map(({ weight }) => weight));
  if (block.phased.length > 0) {
    draft.add(words(KEYS_TEXT.growth), ...columns.map(({ growth }) => growth));
  }
  const heads = columns.map(({ title }) => words(title, 'headEnd'));
  const gap = new Array<BookCell>(checkColumn - 1 - heads.length).fill(undefined);
  draft.add(words(BOOK_TEXT.party, 'head'), ...heads, ...gap, checkHead());
  block.parties.forEach(({ name }, place) => {
    draft.add(words(name), ...columns.map(({ cells }) => cells[place]));
  });
  draft.add(words(BOOK_TEXT.together, 'strong'), ...columns.map(({ sum }) => sum));
  const checks = columns.map(({ whole, check }, place) => {
    if (check !== undefined) return result(check, 0, 'check');
    return whole === true ? result(`ROUND(${at(place + 1, rows.sum)}-1,9)`, 0, 'check') : undefined;
  });
  draft.check([words(BOOK_TEXT.checkRow, 'note'), ...checks], checkColumn);
}

/** Where formulas elsewhere find the final shares of this block. */
function bookShares(
  draft: Draft,
  { block, rows, ownColumn }: Laid,
  columns: readonly KeyColumn[],
  shares: Places,
): void {
  const own = block.own.map(fraction);
  for (const year of block.years) {
    const grown = columns.findIndex((column) => column.year === year);
    const phased = block.phased.find((each) => each.year === year);
    const values = phased?.shares.map(fraction) ?? own;
    block.parties.forEach(({ id }, place) => {
      const column = grown < 0 ? ownColumn : grown + 1;
      const address = draft.out(column, rows.first + place);
      shares.set({ address, value: values[place] ?? 0 }, block.key.id, year, id);
    });
  }
}
