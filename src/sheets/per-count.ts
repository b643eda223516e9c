import { sumOfDecimals } from '../domain/decimal-sum.ts';
import { grouped } from '../domain/grouped.ts';
import {
  isActive,
  type Decimal,
  type Group,
  type Indicator,
  type Party,
  type Plan,
} from '../domain/plan.ts';
import { entryOf } from '../domain/string-map.ts';
import { formatMeasuredOn } from '../locale/date-nl.ts';
import { formatRounded } from '../locale/number-nl.ts';
import { countsHomes, overYears, perUnit } from '../locale/per-text.ts';
import type { Payer, Roster } from './payers.ts';
import { blankCell, figureColumn, textCell } from './sheet-cells.ts';
import type { SheetCell, SheetColumn } from './sheet.ts';

/** What amounts can be divided by: columns of one name that count something, one for a group. */
export interface CountChoice {
  /** The id of the first of them. */
  readonly id: string;
  readonly name: string;
  readonly indicators: readonly Indicator[];
}

/** A contribution per home or per inhabitant, over these years together. */
export interface PerCount {
  readonly count: CountChoice;
  readonly years: readonly number[];
}

/** What is chosen where a plan counts nothing yet: the first thing that it will count. */
export const WANTED = 'aantallen';

/** What the contributions of a plan can be divided by; homes of two groups are one choice. */
export function countChoices(indicators: readonly Indicator[]): readonly CountChoice[] {
  const counts = indicators.filter(({ unit }) => unit === 'count');
  const byName = grouped(counts, ({ name }) => name.trim().toLowerCase());
  return [...byName.values()].flatMap((same): CountChoice[] => {
    const [first] = same;
    return first === undefined ? [] : [{ id: first.id, name: first.name, indicators: same }];
  });
}

/** The choice by the id of one of its columns; undefined where the plan has no such column. */
export function chosenCount(
  choices: readonly CountChoice[],
  id: string | undefined,
): CountChoice | undefined {
  if (id === WANTED) return choices[0];
  return choices.find(({ indicators }) => indicators.some((each) => each.id === id));
}

/** The chosen count, or the homes where the plan knows them: what is told on paper unasked. */
export function paperCount({ indicators }: Plan, id: string | undefined): CountChoice | undefined {
  const known = countChoices(indicators).filter((choice) =>
    choice.indicators.some(({ figures }) => Object.values(figures).some(isAboveZero)),
  );
  return chosenCount(known, id) ?? known.find(({ name }) => countsHomes(name));
}

/** The days on which the numbers were counted: "1 januari 2025"; "" where nobody says. */
export function measuredDays({ indicators }: CountChoice): string {
  const days = indicators.map(({ measuredOn }) => formatMeasuredOn(measuredOn));
  return [...new Set(days)].filter((day) => day !== '').join(', ');
}

/** What is missing before every party has an amount per home; undefined where nothing is. */
export type MissingCounts =
  | { readonly missing: 'column' }
  | {
      readonly missing: 'figures';
      readonly column: Indicator;
      readonly parties: readonly string[];
    }
  | { readonly missing: 'group'; readonly column: Indicator; readonly groups: readonly Group[] };

export function missingCounts(
  plan: Pick<Plan, 'groups' | 'parties'>,
  count: CountChoice | undefined,
): MissingCounts | undefined {
  const [first] = count?.indicators ?? [];
  if (count === undefined || first === undefined) return { missing: 'column' };
  for (const column of count.indicators) {
    const parties = plan.parties
      .filter(
        ({ id, group }) => group === column.group && entryOf(column.figures, id) === undefined,
      )
      .map(({ name }) => name);
    if (parties.length > 0) return { missing: 'figures', column, parties };
  }
  const groups = plan.groups.filter(({ id }) => {
    // A lone party, such as a province, has no homes of its own.
    const size = plan.parties.filter(({ group }) => group === id).length;
    return size > 1 && count.indicators.every(({ group }) => group !== id);
  });
  if (groups.length === 0) return undefined;
  return { missing: 'group', column: first, groups };
}

export function perColumn({ count, years }: PerCount): SheetColumn {
  return figureColumn('per', `${perUnit(count.name)} ${overYears(years)}`, {
    subtitle: count.name,
    narrow: 'pick',
    rule: true,
    width: 140,
  });
}

/** "10,14", or "–" where the number of homes of a party, or of all of its group, is not known. */
export function perCell(per: PerCount, plan: Roster, payer: Payer, cents: number): SheetCell {
  if (payer.kind === 'total') return blankCell();
  const label = `${payer.name}, ${perUnit(per.count.name).toLowerCase()} ${overYears(per.years)}`;
  const text = perText(per, [plan], payer, cents);
  return text === undefined ? textCell('–', label, { tone: 'muted' }) : textCell(text, label);
}

/**
 * Cents per home or inhabitant of a party or its group, as euros: "10,14". Rounded half up to whole
 * cents for reading; never added up. The one place where amounts are divided by a count.
 * @param plans those that the amount is of: one, or two for what they differ
 */
export function perText(
  per: PerCount,
  plans: readonly Roster[],
  payer: Payer,
  cents: number,
): string | undefined {
  const number = numberOf(per, plans, payer);
  if (number === undefined || !isAboveZero(number)) return undefined;
  return formatRounded(centsOver(cents, number), 2, '1/100');
}

function numberOf(
  { count, years }: PerCount,
  plans: readonly Roster[],
  payer: Payer,
): Decimal | undefined {
  if (payer.kind === 'total') return undefined;
  const group = payer.kind === 'party' ? payer.group : payer.id;
  const figures = count.indicators.find((each) => each.group === group)?.figures;
  if (figures === undefined) return undefined;
  if (payer.kind === 'party') return entryOf(figures, payer.id);
  const numbers = new Set(
    plans.flatMap((plan) =>
      years.map((year) => {
        const there = plan.parties.filter((party) => isActive(party, year));
        return numberTogether(
          there.filter((party) => party.group === group),
          figures,
        );
      }),
    ),
  );
  // Of other parties in another year or plan there may be other homes, and no one number of them.
  const [number] = numbers;
  return numbers.size === 1 ? number : undefined;
}

/** Over the homes of a few, what all pay together would seem too much. */
function numberTogether(
  parties: readonly Party[],
  figures: Indicator['figures'],
): Decimal | undefined {
  const numbers = parties.map(({ id }) => entryOf(figures, id));
  return numbers.includes(undefined) ? undefined : sumOfDecimals(numbers);
}

function isAboveZero(number: Decimal): boolean {
  return /[1-9]/.test(number);
}

/** Cents divided by a decimal, as the fraction "num/den": both are multiplied until it is whole. */
function centsOver(cents: number, decimal: Decimal): string {
  const [whole = '', decimals = ''] = decimal.split('.');
  return `${cents}${'0'.repeat(decimals.length)}/${whole}${decimals}`;
}
