import type { Decimal, Indicator } from '../domain/plan.ts';
import { refuse, succeed, type Result } from '../domain/result.ts';
import type { FigureProblem, ReadingWay } from '../locale/import-problem.ts';
import { editDecimal } from '../locale/number-nl.ts';
import { parseDecimal, type DecimalInput } from '../locale/parse-number-nl.ts';
import type { Reading } from '../locale/parse-problem.ts';
import type { ShownOtherwise, SourceCell, SourceNumber } from './source-sheet.ts';

const PLACES = 6;

/** How a text in a column of figures is read. */
export function figureInput(unit: Indicator['unit']): DecimalInput {
  return { places: PLACES, unit: unit === 'percent' ? 'percent' : 'count' };
}

/** The figure in a cell, in the plan's notation, or why there is none. */
export function readFigure(
  cell: SourceCell,
  unit: Indicator['unit'],
): Result<Decimal, FigureProblem> {
  switch (cell.is) {
    case 'text':
      return parseDecimal(cell.text, figureInput(unit));
    case 'number':
      if (cell.percent && unit === 'count') {
        return refuse({ problem: 'is-percent', given: `${editDecimal(cell.decimal)}%` });
      }
      if (cell.shown !== undefined) return shownOtherwise(cell, cell.shown);
      return cell.currency === true ? amount(cell) : storedFigure(cell.decimal);
    case 'time':
      return refuse({
        problem: 'is-time',
        given: cell.shown,
        readings: distinct([cell.hours, cell.stored].map(storedFigure).flatMap(valuesOf)),
      });
    case 'date':
      return refuse({ problem: 'is-date', day: cell.day });
    case 'boolean':
      return refuse({ problem: 'is-boolean' });
    case 'broken':
      return refuse({ problem: 'is-broken' });
    case 'error':
      return refuse({ problem: 'is-error', given: cell.text });
    case 'no-result':
      return refuse({ problem: 'no-result' });
  }
}

/** A number of a spreadsheet is no text that may be doubtful: "1.5" is one and a half. */
function storedFigure(decimal: string): Result<Decimal, FigureProblem> {
  const given = editDecimal(decimal);
  if (decimal.startsWith('-')) return refuse({ problem: 'negative', given });
  const [whole = '', fraction = ''] = decimal.split('.');
  if (whole.length > 12) return refuse({ problem: 'too-large', given, max: '999999999999' });
  if (fraction.length <= PLACES) return succeed(decimal);
  const value = roundedHalfUp(whole, fraction);
  return refuse({ problem: 'to-round', given, readings: [{ value, text: editDecimal(value) }] });
}

/** Both numbers where a cell shows another one than it stores, the shown one first. */
function shownOtherwise(
  { decimal, percent }: SourceNumber,
  shown: ShownOtherwise,
): Result<Decimal, FigureProblem> {
  const seen = shown.decimal === undefined ? [] : valuesOf(storedFigure(shown.decimal));
  return refuse({
    problem: 'is-shown-otherwise',
    given: shown.text,
    stored: editDecimal(decimal) + (percent ? '%' : ''),
    shown: seen[0],
    readings: distinct([...seen, ...valuesOf(storedFigure(decimal))]),
  });
}

/** A plan's figures are no money; as weights they may be, so the number is offered. */
function amount({ decimal }: SourceNumber): Result<Decimal, FigureProblem> {
  const figure = storedFigure(decimal);
  const readings = distinct(valuesOf(figure));
  if (readings.length === 0) return figure;
  return refuse({ problem: 'is-amount', given: `€ ${editDecimal(decimal)}`, readings });
}

function distinct(values: readonly Decimal[]): readonly Reading[] {
  return [...new Set(values)].map((value) => ({ value, text: editDecimal(value) }));
}

/** What a stored number can be in a plan: itself, rounded to six decimals, or nothing. */
function valuesOf(figure: Result<Decimal, FigureProblem>): readonly Decimal[] {
  return figure.ok ? [figure.value] : readingsOf(figure.reason).map(({ value }) => value);
}

/** Whole digits and decimals rounded to six, without floats. */
function roundedHalfUp(whole: string, fraction: string): Decimal {
  const digits = Array.from(whole + fraction.slice(0, PLACES));
  let carry = (fraction[PLACES] ?? '0') >= '5';
  for (let at = digits.length - 1; carry && at >= 0; at -= 1) {
    carry = digits[at] === '9';
    digits[at] = carry ? '0' : String(Number(digits[at]) + 1);
  }
  const all = (carry ? '1' : '') + digits.join('');
  const tail = all.slice(-PLACES).replace(/0+$/, '');
  return all.slice(0, -PLACES) + (tail === '' ? '' : `.${tail}`);
}

/** The readings that a person may choose from; none where the cell cannot be a figure. */
export function readingsOf(problem: FigureProblem): readonly Reading[] {
  return 'readings' in problem ? problem.readings : [];
}

/** In which way a reading reads its cell; the doubtful texts of a column are read together. */
export function wayOf(problem: FigureProblem, reading: Reading): ReadingWay | undefined {
  if (problem.problem === 'to-round') return 'rounded';
  if (problem.problem === 'is-time')
    return reading.value === problem.readings[0]?.value ? 'hours' : 'as-stored';
  if (problem.problem === 'is-amount') return 'amount';
  if (problem.problem !== 'is-shown-otherwise') return undefined;
  return reading.value === problem.shown ? 'as-shown' : 'as-stored';
}
