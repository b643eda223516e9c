import type { Question } from '../../domain/question.ts';
import { selectionSum } from '../../domain/selection-sum.ts';
import { isShownNumber } from '../../locale/formula-guard.ts';
import type { NumberUnit } from '../../locale/number-signs.ts';
import { countText, selectionText } from '../../locale/selection-text.ts';
import type { Sheet, SheetCell } from '../../sheets/sheet.ts';
import { startText } from '../cell-entry.ts';
import { cellAt } from '../paste-block.ts';
import type { CellBlock } from './grid-clipboard.ts';

interface ChosenNumber {
  readonly unit: NumberUnit;
  /** Exact, as "num/den". */
  readonly exact: string;
  /** As it stands in the cell. */
  readonly shown: string;
  readonly places: number;
}

/**
 * What the numbers in the chosen cells come to; undefined for fewer than two. Shares count with all
 * their decimals, also where the cell shows one. Numbers of different units are only counted.
 */
export function selectionWords(sheet: Sheet, blocks: readonly CellBlock[]): string | undefined {
  const numbers = placesIn(sheet, blocks).flatMap(([row, column]) => {
    const cell = cellAt(sheet, row, column);
    const number = cell && numberIn(sheet, cell, column);
    return number === undefined ? [] : [number];
  });
  const [first] = numbers;
  const count = numbers.length;
  if (first === undefined || count < 2) return undefined;
  if (numbers.some(({ unit }) => unit !== first.unit)) return countText(count);
  const { sum, average } = selectionSum(numbers.map(({ exact }) => exact));
  const differsFromShown = selectionSum(numbers.map(({ shown }) => shown)).sum !== sum;
  const places = Math.max(...numbers.map((each) => each.places));
  return selectionText({ unit: first.unit, count, sum, average, places, differsFromShown });
}

/** Each chosen cell once, without headers. */
function placesIn(sheet: Sheet, blocks: readonly CellBlock[]): [row: number, column: number][] {
  const places = new Map<string, [number, number]>();
  for (const { startRow, startCol, endRow, endCol } of blocks) {
    for (
      let row = Math.max(0, startRow);
      row <= Math.min(endRow, sheet.rows.length - 1);
      row += 1
    ) {
      for (let column = Math.max(1, startCol); column <= endCol; column += 1) {
        places.set(`${row} ${column}`, [row, column]);
      }
    }
  }
  return [...places.values()];
}

function numberIn(sheet: Sheet, cell: SheetCell, column: number): ChosenNumber | undefined {
  if (cell.input !== undefined && cell.input.type !== 'decimal') return undefined;
  if (sheet.columns[column]?.align !== 'end') return undefined;
  const text = cell.input === undefined ? cell.text : startText(cell);
  const shown = fractionOf(text);
  if (shown === undefined) return undefined;
  const [, decimals = ''] = text.replace('%', '').split(',');
  const places = shown.endsWith('/60') ? 0 : decimals.length;
  return { unit: unitOf(sheet, cell, column), exact: cell.exact ?? shown, shown, places };
}

/** A number as a sheet shows it, as a fraction: "1.234,50", "−5", "32,8%", "37 u 20 min". */
function fractionOf(text: string): string | undefined {
  const time = /^(−?)([\d.]+)\su\s(\d+)\smin$/.exec(text);
  if (time !== null) {
    const [, sign = '', hours = '0', minutes = '0'] = time;
    return `${sign === '' ? '' : '-'}${Number(hours.replaceAll('.', '')) * 60 + Number(minutes)}/60`;
  }
  if (!isShownNumber(text)) return undefined;
  const plain = text.replace(/[.+%]/g, '').replace('−', '-');
  const [whole = '', decimals = ''] = plain.split(',');
  return `${whole}${decimals}/1${'0'.repeat(decimals.length)}`;
}

const QUESTION_UNITS: Readonly<Partial<Record<Question['about'], NumberUnit>>> = {
  share: 'percent',
  minutes: 'hours',
};

/** What a number counts; a computed one says so by its sign, its working, or its sheet. */
function unitOf(sheet: Sheet, cell: SheetCell, column: number): NumberUnit {
  if (cell.input?.type === 'decimal') return cell.input.unit;
  if (cell.text.endsWith('%')) return 'percent';
  if (cell.question !== undefined) return QUESTION_UNITS[cell.question.about] ?? 'euro';
  if (sheet.id === 'uren') return 'hours';
  return (sheet.id === 'kosten' ? undefined : columnUnit(sheet, column)) ?? 'euro';
}

/** A total counts what is filled in above it. */
function columnUnit({ rows }: Sheet, column: number): NumberUnit | undefined {
  const inputs = rows.flatMap(({ kind, cells }) =>
    kind === 'item' ? (cells[column - 1]?.input ?? []) : [],
  );
  const number = inputs.find((input) => input.type === 'decimal');
  return number?.unit;
}
