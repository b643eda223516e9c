import type { CellAddress } from '../domain/edit.ts';
import type { InputDifference, Setting } from '../domain/input-difference.ts';
import type { Executor, Plan } from '../domain/plan.ts';
import { formatMeasuredOn } from './date-nl.ts';
import { formatDecimal, formatEuros, formatPercent } from './number-nl.ts';
import { ITEM_WORDS } from './item-words.ts';
import { nameOf } from './plan-names.ts';
import { capital, lowerFirst } from './words-nl.ts';

/** One thing that is filled in differently, as a row: where, what, and the value on either side. */
export interface InputDifferenceText {
  readonly where: string;
  readonly what: string;
  readonly here: string;
  readonly there: string;
}

const EMPTY = 'geen';

const SETTING_WORDS: Record<Setting, string> = {
  title: 'naam',
  note: 'notitie',
  'first-year': 'eerste jaar',
  'year-count': 'aantal jaren',
  'money-unit': 'afronding van bedragen',
  'hours-unit': 'afronding van uren, in minuten',
};

const SECTION_WORDS = {
  results: 'resultaten',
  demand: 'vraag en wachtlijst',
  allowance: 'verhuisvergoeding',
  priority: 'voorrang',
} as const;

/** Says a difference in Dutch, with the names of `here`, or of `there` for what only that has. */
export function describeInputDifference(
  here: Plan,
  there: Plan,
  difference: InputDifference,
): InputDifferenceText {
  const named = (list: Parameters<typeof nameOf>[1], id: string | undefined): string =>
    id === undefined ? EMPTY : nameIn(here, there, list, id);
  switch (difference.differ) {
    case 'setting':
      return row('Plan', SETTING_WORDS[difference.setting], difference.here, difference.there);
    case 'cell': {
      const { where, what } = placeOf(here, there, difference.cell);
      const say = (value: string | undefined): string => valueText(difference.cell, value);
      return row(where, what, say(difference.here), say(difference.there));
    }
    case 'line-key': {
      const where = named('costLines', difference.line);
      const what = `sleutel van de ${lowerFirst(named('groups', difference.group))}`;
      return row(where, what, named('keys', difference.here), named('keys', difference.there));
    }
    case 'line-index': {
      const where = named('costLines', difference.line);
      return row(
        where,
        'index',
        named('indices', difference.here),
        named('indices', difference.there),
      );
    }
    case 'executor': {
      const say = (executor: Executor | undefined): string =>
        executor === undefined ? EMPTY : named('groups', executor.group);
      const where = named('costLines', difference.line);
      return row(where, 'uitvoerder', say(difference.here), say(difference.there));
    }
    case 'phase-in-from': {
      const where = named('keys', difference.key);
      return row(
        where,
        'ingroei vanaf',
        named('keys', difference.here),
        named('keys', difference.there),
      );
    }
    case 'line-kind':
      return row(named('costLines', difference.line), 'soort kostenpost', 'anders', 'anders');
    case 'group':
      return row(
        named(difference.list, difference.id),
        'groep',
        named('groups', difference.here),
        named('groups', difference.there),
      );
    case 'only-here':
      return row(capital(ITEM_WORDS[difference.list]), difference.name, 'wel', 'niet');
    case 'only-there':
      return row(capital(ITEM_WORDS[difference.list]), difference.name, 'niet', 'wel');
    case 'order':
      return row(capital(ITEM_WORDS[difference.list]), 'volgorde', 'anders', 'anders');
    case 'section':
      return row('Plan', SECTION_WORDS[difference.section], 'anders', 'anders');
  }
}

function row(where: string, what: string, here: string, there: string): InputDifferenceText {
  return { where, what, here: here === '' ? 'leeg' : here, there: there === '' ? 'leeg' : there };
}

function nameIn(here: Plan, there: Plan, list: Parameters<typeof nameOf>[1], id: string): string {
  const own = here[list].some((item) => item.id === id);
  return nameOf(own ? here : there, list, id);
}

/** Where a cell is and what it holds, in words: "Verhuiscoaches", "deel van de gemeenten". */
function placeOf(here: Plan, there: Plan, cell: CellAddress): { where: string; what: string } {
  const named = (list: Parameters<typeof nameOf>[1], id: string) => nameIn(here, there, list, id);
  switch (cell.at) {
    case 'figure':
      return { where: named('indicators', cell.indicator), what: named('parties', cell.party) };
    case 'weight':
      return {
        where: named('keys', cell.key),
        what: `gewicht van ${named('indicators', cell.indicator)}`,
      };
    case 'fixed':
      return {
        where: named('keys', cell.key),
        what: `vast aandeel van ${named('parties', cell.party)}`,
      };
    case 'floor':
      return {
        where: named('keys', cell.key),
        what: `ondergrens van ${named('parties', cell.party)}`,
      };
    case 'cap':
      return {
        where: named('keys', cell.key),
        what: `bovengrens van ${named('parties', cell.party)}`,
      };
    case 'phase-in':
      return { where: named('keys', cell.key), what: `ingroei in ${cell.year}` };
    case 'key-note':
      return { where: named('keys', cell.key), what: 'afspraak' };
    case 'line-year':
      return { where: named('costLines', cell.line), what: `${cell.year}` };
    case 'unit-price':
      return { where: named('costLines', cell.line), what: 'prijs per stuk' };
    case 'hours-per-fte':
      return { where: named('costLines', cell.line), what: 'uren per fte' };
    case 'cost-per-fte':
      return { where: named('costLines', cell.line), what: 'kosten per fte' };
    case 'split':
      return {
        where: named('costLines', cell.line),
        what: `deel van de ${lowerFirst(named('groups', cell.group))}`,
      };
    case 'index-percent':
      return { where: named('indices', cell.index), what: `${cell.year}` };
    case 'measured-on':
      return { where: named('indicators', cell.indicator), what: 'peildatum' };
    case 'unit':
      return { where: named('indicators', cell.indicator), what: 'eenheid' };
    case 'from':
      return { where: named('parties', cell.party), what: 'eerste jaar' };
    case 'until':
      return { where: named('parties', cell.party), what: 'laatste jaar' };
    case 'name':
    case 'source':
      return { where: named(cell.list, cell.id), what: cell.at === 'name' ? 'naam' : 'bron' };
  }
}

const PERCENTS: readonly CellAddress['at'][] = [
  'fixed',
  'floor',
  'cap',
  'phase-in',
  'split',
  'index-percent',
  'weight',
];
const EUROS: readonly CellAddress['at'][] = ['unit-price', 'cost-per-fte'];
const NUMBERS: readonly CellAddress['at'][] = ['figure', 'line-year', 'hours-per-fte'];

function valueText({ at }: CellAddress, value: string | undefined): string {
  if (value === undefined) return EMPTY;
  if (PERCENTS.includes(at)) return formatPercent(value);
  if (EUROS.includes(at)) return formatEuros(value);
  if (NUMBERS.includes(at)) return formatDecimal(value);
  return at === 'measured-on' ? formatMeasuredOn(value) : value;
}
