import { sumOfDecimals } from '../domain/decimal-sum.ts';
import type { MergedValue, Merger } from '../domain/merger.ts';
import type { Cents } from '../domain/outcome.ts';
import type { Decimal, Plan } from '../domain/plan.ts';
import { byId } from '../domain/plan-lists.ts';
import { formatCents, formatDecimal, formatPercent } from './number-nl.ts';
import { nameOf, quotedName } from './plan-names.ts';

/** The words of a herindeling: two parties that go on as one. */

export const MERGE_TEXT = {
  open: 'Partijen samenvoegen',
  title: 'Partijen samenvoegen',
  intro: 'Bij een herindeling of fusie gaan twee partijen van één groep samen verder.',
  group: 'Groep',
  one: 'Eerste partij',
  other: 'Tweede partij',
  choose: 'Kies een partij',
  from: 'Samen vanaf',
  always: (year: number) => `${year}: het hele plan`,
  name: 'Naam van de nieuwe partij',
  nameless: 'De nieuwe partij',
  notYet: 'Kies eerst twee partijen. Dan ziet u hier wat er gebeurt.',
  happens: 'Wat gebeurt er?',
  takes: (name: string) => `${name} krijgt:`,
  leaves: 'Dit blijft leeg:',
  fillIn: 'Vul later zelf in wat u weet: op het blad Verdeelsleutels, of een jaar bij Partijen.',
  merge: 'Samenvoegen',
  merged: (one: string, other: string, name: string) =>
    `${one} en ${other} zijn samengevoegd tot ${name}. Ongedaan maken brengt ze terug.`,
} as const;

/** What a merger does, before it is done. */
export interface MergerText {
  readonly sentences: readonly string[];
  /** What the new party has, one value a line. */
  readonly takes: readonly string[];
  /** What stays empty, each with the reason. */
  readonly leaves: readonly string[];
}

/** What the two would pay in the first year of the new party, and what that one pays. In cents. */
export interface MergerAmounts {
  readonly apart: Cents | number;
  readonly merged: Cents | number;
}

/** Tells a merger before it is done. `name` is that of the new party. */
export function describeMerger(
  plan: Plan,
  merger: Merger,
  name: string,
  amounts: MergerAmounts | undefined,
): MergerText {
  const names = merger.pair.map((party) => party.name);
  const pair = names.join(' en ');
  const known = merger.values.filter(({ sum }) => sum !== undefined);
  const unknown = merger.values.filter(({ sum }) => sum === undefined);
  return {
    sentences: [
      ...beginning(merger, pair, name),
      ...(amounts === undefined ? [] : [paying(merger.from, pair, name, amounts)]),
    ],
    takes: known.map((value) => `${whatOf(plan, value)}: ${sumText(plan, value, names)}`),
    leaves: [
      ...unknown.map((value) => `${whatOf(plan, value)}: ${whyEmpty(value, names)}`),
      ...lastYear(merger),
    ],
  };
}

function beginning({ from, until, isAlways }: Merger, pair: string, name: string): string[] {
  if (isAlways) {
    const years = until === undefined ? 'in alle jaren mee' : `mee tot en met ${until}`;
    return [`${pair} gaan uit het plan. ${name} doet ${years}.`];
  }
  const ends = until === undefined ? '' : ` en doet mee tot en met ${until}`;
  return [
    `${pair} eindigen in ${from - 1}. ${name} begint in ${from}${ends}.`,
    `Tot en met ${from - 1} blijft alles zoals het is.`,
  ];
}

function paying(
  year: number,
  pair: string,
  name: string,
  { apart, merged }: MergerAmounts,
): string {
  const pays = `In ${year} betaalt ${name} ${formatCents(merged)}`;
  if (apart === merged) return `${pays}. Dat is evenveel als ${pair} nu samen.`;
  return `${pays}. Nu betalen ${pair} dan samen ${formatCents(apart)}.`;
}

const AGREEMENTS = { fixed: 'Vast aandeel', floor: 'Ondergrens', cap: 'Bovengrens' } as const;

function whatOf(plan: Plan, { about }: MergedValue): string {
  return about.at === 'figure'
    ? nameOf(plan, 'indicators', about.indicator)
    : `${AGREEMENTS[about.at]} bij ${quotedName(plan, 'keys', about.key)}`;
}

function numberText(plan: Plan, { about }: MergedValue, decimal: Decimal): string {
  const isCount = about.at === 'figure' && byId(plan.indicators, about.indicator)?.unit === 'count';
  return isCount ? formatDecimal(decimal) : formatPercent(decimal);
}

/** "14,4% + 11,9% = 26,3%", or "10%, van Putten". */
function sumText(plan: Plan, value: MergedValue, names: readonly string[]): string {
  const [one, other] = value.parts;
  const text = (decimal = '0') => numberText(plan, value, decimal);
  const own = one === undefined ? 1 : 0;
  if (one === undefined || other === undefined)
    return `${text(value.sum)}, van ${names[own] ?? ''}`;
  return `${text(one)} + ${text(other)} = ${text(value.sum)}`;
}

function whyEmpty({ about, parts }: MergedValue, names: readonly string[]): string {
  const [one, other] = parts;
  if (one !== undefined && other !== undefined) {
    const sum = `samen ${formatPercent(sumOfDecimals(parts))}`;
    return about.at === 'cap' ? `${sum}, en dat begrenst niets.` : `${sum}, en dat kan niet.`;
  }
  const [has = '', lacks = ''] = one === undefined ? [names[1], names[0]] : names;
  switch (about.at) {
    case 'figure':
      return `van ${lacks} is geen cijfer bekend.`;
    case 'fixed':
      return `alleen ${has} heeft er een. Wat ${lacks} betaalt, volgt uit de cijfers.`;
    case 'floor':
    case 'cap':
      return `alleen ${has} heeft er een.`;
  }
}

function lastYear({ pair, until }: Merger): string[] {
  const ends = pair.filter((party) => party.until !== undefined);
  if (until !== undefined || ends.length === 0) return [];
  const told = ends.map((party) => `${party.name} stopt na ${party.until ?? ''}`);
  return [`Laatste jaar: ${told.join(', ')}${ends.length === 1 ? ', de ander niet' : ''}.`];
}
