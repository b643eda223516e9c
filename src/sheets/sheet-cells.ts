import { formatCents, formatPercentDifference, formatShare, MINUS } from '../locale/number-nl.ts';
import type { Question, YearQuestion } from '../domain/question.ts';
import type { SheetCell, SheetColumn } from './sheet.ts';

/** Cents without "€", as sheets show them that are all euros: "1.234,50". */
export function sheetMoney(cents: number): string {
  return formatCents(cents, { euro: false });
}

/** The note under such a sheet. */
export const IN_EUROS = 'Bedragen in euro’s.';
export const ASK_AMOUNT = 'Kies een bedrag om te lezen hoe het is berekend.';

export function textCell(text: string, label: string, more: Partial<SheetCell> = {}): SheetCell {
  return { text, label, ...more };
}

/** A cell where nothing can stand. */
export function blankCell(label = ''): SheetCell {
  return { text: '', label };
}

/** An amount in whole cents, with its working where there is one. */
export function moneyCell(cents: number, label: string, question?: Question): SheetCell {
  return { text: sheetMoney(cents), label, ...(question === undefined ? {} : { question }) };
}

/** The same question over all years together, where there is one. */
export function allYears(of: YearQuestion | undefined): Question | undefined {
  return of === undefined ? undefined : { about: 'all-years', of };
}

/** The part of a whole with one decimal, "" when the whole is 0. */
export function partText(part: number, whole: number): string {
  return whole === 0 ? '' : formatShare(`${part}/${whole}`, 1);
}

/** What a plan pays more or less than another one: sign, word and tone say the same. */
export interface Difference {
  readonly cents: number;
  readonly text: string;
  readonly word: 'meer' | 'minder' | 'gelijk';
  readonly tone: 'more' | 'less' | 'equal';
}

/** Amounts in whole cents; above 0 is more than `base`. */
export function differenceOf(cents: number, base: number): Difference {
  const difference = cents - base;
  const text = formatCents(difference, { euro: false, sign: 'always' });
  if (difference > 0) return { cents: difference, text, word: 'meer', tone: 'more' };
  if (difference < 0) return { cents: difference, text, word: 'minder', tone: 'less' };
  return { cents: 0, text, word: 'gelijk', tone: 'equal' };
}

/** A difference in percent of `base` with its sign, "+20,0%"; "" where it is equal or `base` is 0. */
export function percentText(cents: number, base: number): string {
  const percent = cents === base ? undefined : formatPercentDifference(cents, base);
  return percent === undefined ? '' : `${cents > base ? '+' : MINUS}${percent}`;
}

/** The two cells of a difference: the signed amount, then the word. */
export function differenceCells(difference: Difference, label: string): SheetCell[] {
  const { text, word, tone } = difference;
  return [
    { text, label, tone },
    { text: word, label, tone },
  ];
}

/** The first column: names of parties. */
export function nameColumn(title: string, width = 190): SheetColumn {
  return { id: 'naam', title, align: 'start', computed: false, width };
}

/** A column of computed figures. */
export function figureColumn(
  id: string,
  title: string,
  more: Partial<SheetColumn> = {},
): SheetColumn {
  return { id, title, align: 'end', computed: false, width: 120, ...more };
}

/** The two columns of a difference; `over` are the years that are compared, where those are not all. */
export function differenceColumns(title: string, over?: string): SheetColumn[] {
  return [
    figureColumn('verschil', title, {
      width: 130,
      ...(over === undefined ? {} : { subtitle: `over ${over}` }),
    }),
    figureColumn('woord', 'Meer of minder', { align: 'start', word: true, width: 80 }),
  ];
}
