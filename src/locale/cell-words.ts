import type { CellAddress, NamedList } from '../domain/edit.ts';
import type { CostLine, Plan } from '../domain/plan.ts';
import { byId } from '../domain/plan-lists.ts';
import { formatMeasuredOn } from './date-nl.ts';
import { formatDecimal, formatEuros, formatPercent } from './number-nl.ts';
import { lowerFirst } from './words-nl.ts';

/** Gives the name of an item of the plan. */
type Named = (list: NamedList, id: string) => string;

type Words = {
  readonly [At in CellAddress['at']]: (
    cell: Extract<CellAddress, { at: At }>,
    named: Named,
  ) => CellPlace;
};

/** Where a cell is and what it holds: "Verhuiscoaches", "deel van de gemeenten". */
export interface CellPlace {
  readonly where: string;
  readonly what: string;
}

const ofKey = (named: Named, key: string, what: string): CellPlace => ({
  where: named('keys', key),
  what,
});
const ofLine = (named: Named, line: string, what: string): CellPlace => ({
  where: named('costLines', line),
  what,
});
const ofHand =
  (word: string) =>
  ({ key, party }: { readonly key: string; readonly party: string }, named: Named): CellPlace =>
    ofKey(named, key, `${word} van ${named('parties', party)}`);

const WORDS: Words = {
  figure: ({ indicator, party }, named) => ({
    where: named('indicators', indicator),
    what: named('parties', party),
  }),
  weight: ({ key, indicator }, named) =>
    ofKey(named, key, `gewicht van ${named('indicators', indicator)}`),
  fixed: ofHand('vast aandeel'),
  floor: ofHand('ondergrens'),
  cap: ofHand('bovengrens'),
  'phase-in': ({ key, year }, named) => ofKey(named, key, `ingroei in ${year}`),
  'key-note': ({ key }, named) => ofKey(named, key, 'afspraak'),
  'line-year': ({ line, year }, named) => ofLine(named, line, `${year}`),
  'unit-price': ({ line }, named) => ofLine(named, line, 'prijs per stuk'),
  'hours-per-fte': ({ line }, named) => ofLine(named, line, 'uren per fte'),
  'cost-per-fte': ({ line }, named) => ofLine(named, line, 'kosten per fte'),
  split: ({ line, group }, named) =>
    ofLine(named, line, `deel van de ${lowerFirst(named('groups', group))}`),
  'index-percent': ({ index, year }, named) => ({
    where: named('indices', index),
    what: `${year}`,
  }),
  'measured-on': ({ indicator }, named) => ({
    where: named('indicators', indicator),
    what: 'peildatum',
  }),
  unit: ({ indicator }, named) => ({ where: named('indicators', indicator), what: 'eenheid' }),
  from: ({ party }, named) => ({ where: named('parties', party), what: 'eerste jaar' }),
  until: ({ party }, named) => ({ where: named('parties', party), what: 'laatste jaar' }),
  name: ({ list, id }, named) => ({ where: named(list, id), what: 'naam' }),
  source: ({ list, id }, named) => ({ where: named(list, id), what: 'bron' }),
};

/** Says where a cell is, with the names that `named` gives. */
export function cellPlace(cell: CellAddress, named: Named): CellPlace {
  // Each writer takes the cells of its own kind; the table above proves that none is missing.
  const write = WORDS[cell.at] as (cell: CellAddress, named: Named) => CellPlace;
  return write(cell, named);
}

type Write = (value: string) => string;
const asText: Write = (value) => value;
const asNumber: Write = (value) => formatDecimal(value);
const asPercent: Write = (value) => formatPercent(value);
const asEuros: Write = (value) => formatEuros(value);
const asHours: Write = (value) => `${formatDecimal(value)} uur`;

const VALUES: Record<CellAddress['at'], Write> = {
  figure: asNumber,
  weight: asPercent,
  fixed: asPercent,
  floor: asPercent,
  cap: asPercent,
  'phase-in': asPercent,
  'key-note': asText,
  'line-year': asNumber,
  'unit-price': asEuros,
  'hours-per-fte': asHours,
  'cost-per-fte': asEuros,
  split: asPercent,
  'index-percent': asPercent,
  'measured-on': formatMeasuredOn,
  unit: (value) => (value === 'count' ? 'aantal' : 'procent'),
  from: asText,
  until: asText,
  name: asText,
  source: asText,
};

/** A cell's value in Dutch, with its unit as far as the plan says it; "geen" where it is empty. */
export function cellValueText(plan: Plan, cell: CellAddress, value: string | undefined): string {
  if (value === undefined) return 'geen';
  if (cell.at === 'line-year') return quantityText(byId(plan.costLines, cell.line)?.kind, value);
  const isPercent =
    cell.at === 'figure' && byId(plan.indicators, cell.indicator)?.unit === 'percent';
  return isPercent ? formatPercent(value) : VALUES[cell.at](value);
}

/** What a cost line holds in a year: "72 uur", "€ 12.500", or how many. */
function quantityText(kind: CostLine['kind'] | undefined, value: string): string {
  if (kind === 'hours') return asHours(value);
  return kind === 'amount' ? formatEuros(value) : formatDecimal(value);
}
