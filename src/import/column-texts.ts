import type { Decimal, Indicator } from '../domain/plan.ts';
import { readColumn, type ColumnNotation } from '../locale/column-notation.ts';
import type { FigureProblem, ReadingWay } from '../locale/import-problem.ts';
import type { DecimalMark, Parsed } from '../locale/number-readings.ts';
import type { FigureColumn, FigureTable } from './figure-table.ts';
import { figureInput } from './read-figure.ts';

function markOf(way: ReadingWay | undefined): DecimalMark | undefined {
  return way === 'comma' || way === 'dot' ? way : undefined;
}

/** The texts of one column of a file, read in one notation; also those of names that nobody knows. */
export class ColumnTexts {
  readonly #places: ReadonlyMap<number, number>;
  readonly #read: ColumnNotation;
  readonly #answered: ColumnNotation | undefined;

  constructor(
    { sheet, rows }: FigureTable,
    column: FigureColumn,
    unit: Indicator['unit'],
    way: ReadingWay | undefined,
  ) {
    const found = rows.flatMap(({ place }) => {
      const cell = sheet.rows[place]?.[column.place];
      return cell?.is === 'text' ? [{ place, text: cell.text }] : [];
    });
    const texts = found.map(({ text }) => text);
    const { separator } = sheet;
    const mark = markOf(way);
    this.#places = new Map(found.map(({ place }, at) => [place, at]));
    this.#read = readColumn(texts, figureInput(unit), separator === undefined ? {} : { separator });
    this.#answered = mark && readColumn(texts, figureInput(unit), { mark });
  }

  /** What the text in a row is, before a person answers; undefined where there is no text. */
  at(row: number): Parsed | undefined {
    return this.#of(this.#read, row);
  }

  /** What a doubtful text is by the answer of a person. */
  answerAt(row: number): Decimal | undefined {
    const parsed = this.#of(this.#answered, row);
    return parsed?.ok === true ? parsed.value : undefined;
  }

  /** The answers to choose from, for more than one doubtful cell. */
  ways(refused: readonly { readonly why: FigureProblem }[]) {
    const doubtful = refused.filter(({ why }) => why.problem === 'doubtful');
    if (doubtful.length < 2) return [];
    return this.#read.ways.map(({ mark, examples }) => ({
      way: mark,
      texts: examples.map(({ text }) => text),
      hasMore: doubtful.length > examples.length,
    }));
  }

  #of(read: ColumnNotation | undefined, row: number): Parsed | undefined {
    const at = this.#places.get(row);
    return at === undefined ? undefined : read?.cells[at];
  }
}
