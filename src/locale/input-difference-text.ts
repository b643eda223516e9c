import type { NamedList } from '../domain/edit.ts';
import type { InputDifference, Setting } from '../domain/input-difference.ts';
import type { CostLine, Executor, Plan } from '../domain/plan.ts';
import { cellPlace, cellValueText } from './cell-words.ts';
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

type Named = (list: NamedList, id: string | undefined) => string;
type Kind = InputDifference['differ'];
type Writers = {
  readonly [Each in Kind]: (
    difference: Extract<InputDifference, { differ: Each }>,
    named: Named,
  ) => InputDifferenceText;
};

const WRITERS: Writers = {
  setting: ({ setting, here, there }) => row('Plan', SETTING_WORDS[setting], here, there),
  cell: ({ cell, here, there }, named) => {
    const { where, what } = cellPlace(cell, named);
    return row(where, what, cellValueText(cell, here), cellValueText(cell, there));
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
  ) => InputDifferenceText;
  return write(difference, named);
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
