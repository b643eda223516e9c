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

/**
 * A text of the column. `only`: it can be read by one mark, and proves that mark. `both`: it can be
 * read by either, differently. `weak`: "1234.567" is read by one mark, but proves nothing.
 */
interface Looked {
  readonly text: string;
  readonly bare?: BareNumber;
  readonly only?: DecimalMark;
  readonly both?: Required<Splits>;
  readonly weak?: Split;
}

const SHOWN = 3;
const MARKS = ['comma', 'dot'] as const;

function look(text: string, input: DecimalInput): Looked {
  const bare = bareNumber(text, input.unit);
  if (!bare.ok) return { text };
  const { comma, dot } = splitsOf(bare.value.digits);
  const found = { text, bare: bare.value };
  if (comma !== undefined && dot !== undefined) {
    const isWhole = bare.value.hint === 'whole-amount';
    if (!/[.,]/.test(bare.value.digits)) return found;
    return isWhole ? { ...found, only: 'comma' } : { ...found, both: { comma, dot } };
  }
  const split = comma ?? dot;
  if (split === undefined || split.isUnfinished === true) return found;
  if (comma !== undefined) return { ...found, only: 'comma' };
  return isOddlyGrouped(bare.value.digits, split)
    ? { ...found, weak: split }
    : { ...found, only: 'dot' };
}

/** What the cells with one reading say: a mark, nothing, or that they contradict each other. */
function evidence(looked: readonly Looked[]): {
  readonly mark?: DecimalMark;
  readonly isMixed: boolean;
} {
  const count = (mark: DecimalMark) => looked.filter(({ only }) => only === mark).length;
  const [commas, dots] = [count('comma'), count('dot')];
  if (commas + dots === 0) return { isMixed: false };
  // Of equally many the Dutch ones are right.
  return { mark: dots > commas ? 'dot' : 'comma', isMixed: commas > 0 && dots > 0 };
}

/** Thousands with a dot are Dutch where three decimals are too many; hours are asked about. */
function isDutchThousands({ comma }: Required<Splits>, { places, unit }: DecimalInput): boolean {
  return comma.decimals === '' && places < 3 && unit !== 'hours';
}

/**
 * Reads the texts of a column, all by one decimal mark, or asks which one it is. A text that is no
 * number has its own refusal; an empty one too.
 */
export function readColumn(
  texts: readonly string[],
  input: DecimalInput,
  hints: ColumnHints = {},
): ColumnNotation {
  const looked = texts.map((text) => look(text, input));
  const { mark, isMixed } = evidence(looked);
  const unclear = looked.filter(({ both }) => both !== undefined);
  const isPlain = unclear.every(({ both }) => both && isDutchThousands(both, input));
  const settled = isMixed ? undefined : (mark ?? (isPlain ? 'comma' : undefined));
  const others = (only: DecimalMark) =>
    looked.find((cell) => cell.only !== undefined && cell.only !== only)?.text.trim() ?? '';
  const cells = looked.map((cell): Parsed => {
    const { bare, both, only, weak } = cell;
    if (bare === undefined) return parseDecimal(cell.text, input);
    if (both !== undefined) {
      const by = hints.mark ?? settled;
      const isOdd = by === 'dot' && hints.mark === undefined && isDutchThousands(both, input);
      return by === undefined || isOdd
        ? doubt(bare.given, bothReadings(bare.given, both, input))
        : fit(both[by], bare.given, input);
    }
    if (weak !== undefined && (hints.mark ?? settled) === 'dot') {
      return fit(weak, bare.given, input);
    }
    const parsed = parseBare(bare, input);
    if (!isMixed || only === undefined || only === mark || !parsed.ok) return parsed;
    const reading = { value: parsed.value, text: editDecimal(parsed.value) };
    const { given } = bare;
    return refuse({ problem: 'other-notation', given, others: others(only), readings: [reading] });
  });
  const asks = settled === undefined && unclear.length > 0;
  return { cells, ways: asks ? waysOf(unclear, input, hints) : [] };
}

function waysOf(
  unclear: readonly Looked[],
  input: DecimalInput,
  { separator }: ColumnHints,
): readonly ColumnWay[] {
  const ways = MARKS.map((mark) => ({
    mark,
    examples: unclear.flatMap(({ bare, both }) => {
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
