import { sumOfDecimals } from '../../domain/decimal-sum.ts';
import type { Indicator, Party } from '../../domain/plan.ts';
import { BOOK_TEXT, FIGURES_TEXT } from '../../locale/book-text.ts';
import { formatMeasuredOn } from '../../locale/date-nl.ts';
import { nameOf } from '../../locale/plan-names.ts';
import { number, result, words, type BookCell, type BookSheet } from './book.ts';
import { Draft } from './draft.ts';
import { decimal, Places, type Making } from './making.ts';
import type { StyleName } from './style.ts';

/** Before the columns of figures: name, group, from, until. */
const FIRST = 4;

/** The figures of all parties, with unit, source and peildatum. `places`: by indicator and party. */
export function figuresSheet({ plan }: Making): {
  readonly sheet: BookSheet;
  readonly places: Places;
  readonly draft: Draft;
} {
  const { indicators } = plan;
  const draft = new Draft(BOOK_TEXT.sheets.figures, FIGURES_TEXT.title, FIGURES_TEXT.note);
  const places = new Places();
  addHead(draft, indicators);
  const first = draft.next;
  for (const party of plan.parties) addParty(draft, party, nameOf(plan, 'groups', party.group));
  const last = draft.next - 1;
  draft.add(
    words(FIGURES_TEXT.sum, 'strong'),
    ...blanks(FIRST - 1),
    ...indicators.map((indicator, at) =>
      result(`SUM(${draft.down(FIRST + at, first, last)})`, sumOfFigures(indicator), 'sum'),
    ),
  );

  function addParty(to: Draft, party: Party, group: string): void {
    const row = to.next;
    const figures = indicators.map((indicator, at) => {
      if (indicator.group !== party.group) return undefined;
      const figure = indicator.figures[party.id];
      const value = decimal(figure);
      places.set({ address: to.out(FIRST + at, row), value }, indicator.id, party.id);
      return figure === undefined ? undefined : number(value, figureStyle(indicator));
    });
    to.add(words(party.name), words(group), year(party.from), year(party.until), ...figures);
  }

  function sumOfFigures(indicator: Indicator): number {
    const own = plan.parties.filter(({ group }) => group === indicator.group);
    return decimal(sumOfDecimals(own.map(({ id }) => indicator.figures[id])));
  }

  const sheet = draft.sheet({ widths: [30, 16, 12, 12, 20], frozen: { rows: 6, columns: 1 } });
  return { sheet, places, draft };
}

function addHead(draft: Draft, indicators: readonly Indicator[]): void {
  const told = (label: string, text: (indicator: Indicator) => string) =>
    draft.add(
      words(label),
      ...blanks(FIRST - 1),
      ...indicators.map((indicator) => words(text(indicator), 'inputText')),
    );
  const { units, unknownDay, unknownSource } = FIGURES_TEXT;
  told(FIGURES_TEXT.unit, ({ unit }) => units[unit]);
  told(FIGURES_TEXT.source, ({ source }) => (source === '' ? unknownSource : source));
  told(FIGURES_TEXT.measuredOn, ({ measuredOn }) =>
    measuredOn === '' ? unknownDay : formatMeasuredOn(measuredOn),
  );
  draft.add(
    words(BOOK_TEXT.party, 'head'),
    words(FIGURES_TEXT.group, 'head'),
    words(FIGURES_TEXT.from, 'headEnd'),
    words(FIGURES_TEXT.until, 'headEnd'),
    ...indicators.map(({ name }) => words(name, 'headEnd')),
  );
}

function blanks(count: number): readonly BookCell[] {
  return new Array<BookCell>(count).fill(undefined);
}

function year(value: number | undefined): BookCell {
  return value === undefined ? undefined : number(value, 'inputYear');
}

function figureStyle({ figures }: Indicator): StyleName {
  return Object.values(figures).some((figure) => figure.includes('.')) ? 'input' : 'inputWhole';
}
