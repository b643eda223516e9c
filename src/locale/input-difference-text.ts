import type { CellAddress, NamedList } from '../domain/edit.ts';
import type { InputDifference, Setting } from '../domain/input-difference.ts';
import type { CostLine, Executor, Plan } from '../domain/plan.ts';
import { byId } from '../domain/plan-lists.ts';
import { cellPlace, cellValueText } from './cell-words.ts';
import { ITEM_WORDS } from './item-words.ts';
import { QUANTITY_WORDS } from './line-words.ts';
import { nameOf } from './plan-names.ts';
import { capital, inYears, lowerFirst } from './words-nl.ts';

/** A year, and what stands in it without that year. */
export interface Yearly {
  readonly year: number;
  readonly of: string;
}

/** One thing that is filled in differently, as a row: where, what, and the value on either side. */
export interface InputDifferenceText {
  readonly where: string;
  readonly what: string;
  readonly here: string;
  readonly there: string;
  /** Of a value per year: the year, and what it is without that year ("uren per week"). */
  readonly yearly?: Yearly | undefined;
}

/** What a value is that is alike in several years: "uren per week in 2024 en 2025". */
export function whatInYears(of: string, years: readonly number[], all: readonly number[]): string {
  return `${of} ${inYears(years, all)}`;
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

type Named = (list: NamedList, id: string | undefined) => string;
type Kind = InputDifference['differ'];
type Writers = {
  readonly [Each in Kind]: (
    difference: Extract<InputDifference, { differ: Each }>,
    named: Named,
    plan: Plan,
  ) => InputDifferenceText;
};

const WRITERS: Writers = {
  setting: ({ setting, here, there }) => row('Plan', SETTING_WORDS[setting], here, there),
  cell: ({ cell, here, there }, named, plan) => {
    const place = cellPlace(cell, named);
    const say = (value: string | undefined) => cellValueText(plan, cell, value);
    const of = yearlyWords(plan, cell);
    if (of === undefined || !('year' in cell)) {
      return row(place.where, place.what, say(here), say(there));
    }
    const { year } = cell;
    const told = row(place.where, whatInYears(of, [year], []), say(here), say(there));
    return { ...told, yearly: { year, of } };
  },
  'line-key': ({ line, group, here, there }, named) => {
    const what = `sleutel van de ${lowerFirst(named('groups', group))}`;
    return row(named('costLines', line), what, named('keys', here), named('keys', there));
  },
  'line-index': ({ line, here, there }, named) =>
    row(named('costLines', line), 'index', named('indices', here), named('indices', there)),
  executor: ({ line, here, there }, named) => {
    const say = (executor?: Executor): string => named('groups', executor?.group);
    return row(named('costLines', line), 'uitvoerder', say(here), say(there));
  },
  'phase-in-from': ({ key, here, there }, named) =>
    row(named('keys', key), 'ingroei vanaf', named('keys', here), named('keys', there)),
  'line-kind': ({ line, here, there }, named) =>
    row(named('costLines', line), 'soort kostenpost', kindWord(here), kindWord(there)),
  group: ({ list, id, here, there }, named) =>
    row(named(list, id), 'groep', named('groups', here), named('groups', there)),
  'only-here': ({ list, name }) => row(capital(ITEM_WORDS[list]), name, 'wel', 'niet'),
  'only-there': ({ list, name }) => row(capital(ITEM_WORDS[list]), name, 'niet', 'wel'),
  order: ({ list }) => row(capital(ITEM_WORDS[list]), 'volgorde', 'anders', 'anders'),
  section: ({ section }) => row('Plan', SECTION_WORDS[section], 'anders', 'anders'),
};

/** Says a difference in Dutch, with the names of `here`, or of `there` for what only that has. */
export function describeInputDifference(
  here: Plan,
  there: Plan,
  difference: InputDifference,
): InputDifferenceText {
  const named: Named = (list, id) => (id === undefined ? EMPTY : nameIn(here, there, list, id));
  // Each writer takes the differences of its own kind; the table above proves that none is missing.
  const write = WRITERS[difference.differ] as (
    difference: InputDifference,
    named: Named,
    plan: Plan,
  ) => InputDifferenceText;
  return write(difference, named, here);
}

/** What a cell of one year holds, without the year; undefined for a cell that is of no year. */
function yearlyWords(plan: Plan, cell: CellAddress): string | undefined {
  if (cell.at === 'line-year') {
    return lowerFirst(QUANTITY_WORDS[byId(plan.costLines, cell.line)?.kind ?? 'amount']);
  }
  if (cell.at === 'index-percent') return 'percentage';
  return cell.at === 'phase-in' ? 'ingroei' : undefined;
}

function kindWord(kind: CostLine['kind'] | undefined): string {
  if (kind === undefined) return EMPTY;
  return kind === 'hours' ? 'uren' : kind === 'units' ? 'aantallen' : 'bedragen';
}

function row(where: string, what: string, here: string, there: string): InputDifferenceText {
  return { where, what, here: here === '' ? 'leeg' : here, there: there === '' ? 'leeg' : there };
}

function nameIn(here: Plan, there: Plan, list: NamedList, id: string): string {
  const own = here[list].some((item) => item.id === id);
  return nameOf(own ? here : there, list, id);
}
