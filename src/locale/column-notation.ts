import { refuse } from '../domain/result.ts';
import {
  bothReadings,
  doubt,
  fit,
  splitsOf,
  withoutZeros,
  type DecimalInput,
  type DecimalMark,
  type Parsed,
  type Split,
  type Splits,
} from './number-readings.ts';
import { bareNumber, type BareNumber } from './number-signs.ts';
import { editDecimal } from './number-nl.ts';
import { isOddlyGrouped, parseBare, parseDecimal } from './parse-number-nl.ts';

/**
 * The numbers of one column, read in one notation. Where other cells show which mark stands before
 * the decimals ("14,8", "1.234,5"), "1.500" is no riddle any more; where none does, there is one
 * question for the whole column. A cell that contradicts the rest is refused by itself.
 */
export interface ColumnNotation {
  /** What each text is, in the order in which they were given. */
  readonly cells: readonly Parsed[];
  /** The answers that a person may choose from; none where nothing is asked. The likelier first. */
  readonly ways: readonly ColumnWay[];
}

/** One way to read the doubtful cells of a column. */
export interface ColumnWay {
  readonly mark: DecimalMark;
  /** Doubtful texts as they were given, and what they would be, in Dutch. */
  readonly examples: readonly { readonly given: string; readonly text: string }[];
}

/** What is known of a column besides its cells. */
export interface ColumnHints {
  /** The answer of a person. */
  readonly mark?: DecimalMark;
  /** What stands between the cells of a text file: a comma is a sign of English notation. */
  readonly separator?: string;
}

/** A text of the column, and how it can be read. */
interface Looked {
  readonly text: string;
  readonly input: DecimalInput;
  readonly bare?: BareNumber;
  /** By either mark, differently. */
  readonly both?: Required<Splits>;
  /** By one mark only. */
  readonly only?: { readonly mark: DecimalMark; readonly split: Split };
  /** It shows how the column is written; "5." and "1234.567" can be slips. */
  readonly proves: boolean;
}

const SHOWN = 3;
const MARKS = ['comma', 'dot'] as const;

function look(text: string, input: DecimalInput): Looked {
  const bare = bareNumber(text, input.unit);
  if (!bare.ok) return { text, input, proves: false };
  const { digits, hint } = bare.value;
  const { comma, dot } = splitsOf(digits);
  const found = { text, input, bare: bare.value, proves: false };
  if (!/[.,]/.test(digits)) return found;
  if (comma !== undefined && dot !== undefined && hint !== 'whole-amount') {
    return { ...found, both: { comma, dot } };
  }
  const split = comma ?? dot;
  if (split === undefined) return found;
  const proves = split.isUnfinished !== true && !isOddlyGrouped(digits, split);
  return { ...found, only: { mark: comma === undefined ? 'dot' : 'comma', split }, proves };
}

/** What the cells with one reading say: a mark, nothing, or that they contradict each other. */
function evidence(looked: readonly Looked[]): {
  readonly mark?: DecimalMark;
  readonly isMixed: boolean;
} {
  const proven = looked.flatMap(({ proves, only }) => (proves && only ? [only.mark] : []));
  const dots = proven.filter((mark) => mark === 'dot').length;
  const commas = proven.length - dots;
  if (proven.length === 0) return { isMixed: false };
  // Of equally many the Dutch ones are right.
  return { mark: dots > commas ? 'dot' : 'comma', isMixed: commas > 0 && dots > 0 };
}

/** Thousands with a dot are Dutch where three decimals are too many; hours are asked about. */
function isDutchThousands({ comma }: Required<Splits>, { places, unit }: DecimalInput): boolean {
  return comma.decimals === '' && places < 3 && unit !== 'hours';
}

/** What is known once all cells were looked at. */
interface Settling {
  /** By which doubtful cells are read: what other cells prove, or what a person answered. */
  readonly by: DecimalMark | undefined;
  readonly isAnswered: boolean;
  /** A cell by another mark than most is refused, and shown one of those. */
  readonly strange?: { readonly mark: DecimalMark; readonly others: string };
}

function readCell(cell: Looked, { by, isAnswered, strange }: Settling): Parsed {
  const { bare, both, only, input } = cell;
  if (bare === undefined) return parseDecimal(cell.text, input);
  const { given } = bare;
  if (both !== undefined) {
    const isOdd = by === 'dot' && !isAnswered && isDutchThousands(both, input);
    if (by !== undefined && !isOdd) return fit(both[by], given, input);
    return doubt(given, bothReadings(given, both, input));
  }
  if (only === undefined) return parseBare(bare, input);
  const parsed = fit(only.split, given, input);
  if (cell.proves && only.mark === strange?.mark && parsed.ok) {
    const readings = [{ value: parsed.value, text: editDecimal(parsed.value) }];
    return refuse({ problem: 'other-notation', given, others: strange.others, readings });
  }
  const isUsual = only.split.isUnfinished !== true && only.mark === by;
  return isUsual ? parsed : parseBare(bare, input);
}

/**
 * Reads the texts of a column, all by one decimal mark, or asks which one it is. A text that is no
 * number has its own refusal; an empty one too.
 * @param inputs what the cells take: all the same, or each its own
 */
export function readColumn(
  texts: readonly string[],
  inputs: DecimalInput | readonly DecimalInput[],
  hints: ColumnHints = {},
): ColumnNotation {
  const inputAt = (at: number) => ('places' in inputs ? inputs : (inputs[at] ?? { places: 6 }));
  const looked = texts.map((text, at) => look(text, inputAt(at)));
  const { mark, isMixed } = evidence(looked);
  const unclear = looked.filter(({ both }) => both !== undefined);
  const isPlain = unclear.every(({ both, input }) => both && isDutchThousands(both, input));
  // A number alone proves nothing about others.
  const proven = looked.filter(({ bare }) => bare).length > 1 ? mark : undefined;
  const settled = isMixed ? undefined : (proven ?? (isPlain ? 'comma' : undefined));
  const others = looked.find(({ proves, only }) => proves && only?.mark === mark)?.text.trim();
  const settling: Settling = {
    by: hints.mark ?? settled,
    isAnswered: hints.mark !== undefined,
    ...(isMixed
      ? { strange: { mark: mark === 'dot' ? 'comma' : 'dot', others: others ?? '' } }
      : {}),
  };
  const asks = settled === undefined && unclear.length > 0;
  return {
    cells: looked.map((cell) => readCell(cell, settling)),
    ways: asks ? waysOf(unclear, hints) : [],
  };
}

function waysOf(unclear: readonly Looked[], { separator }: ColumnHints): readonly ColumnWay[] {
  const ways = MARKS.map((mark) => ({
    mark,
    examples: unclear.flatMap(({ bare, both, input }) => {
      const parsed = bare && both && fit(withoutZeros(both[mark]), bare.given, input);
      return parsed?.ok === true
        ? [{ given: bare?.given ?? '', text: editDecimal(parsed.value) }]
        : [];
    }),
  })).filter(({ examples }) => examples.length > 0);
  const startsWithComma = unclear[0]?.both?.comma.decimals !== '';
  const likelier = separator === ',' || startsWithComma ? 'dot' : 'comma';
  return ways
    .sort((a, b) => Number(b.mark === likelier) - Number(a.mark === likelier))
    .map(({ mark, examples }) => ({ mark, examples: examples.slice(0, SHOWN) }));
}
