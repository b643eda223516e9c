import { quotientOf } from '../domain/decimal-sum.ts';
import { yearsOf, type CostLine, type Decimal, type Plan, type YearKey } from '../domain/plan.ts';
import { byId } from '../domain/plan-lists.ts';
import { entryOf } from '../domain/string-map.ts';
import { AGREEMENT_TEXT } from '../locale/agreement-text.ts';
import { formatDecimal, formatEuros, formatPercent, formatRounded } from '../locale/number-nl.ts';
import { groupWord, nameOf } from '../locale/plan-names.ts';
import { inYears } from '../locale/words-nl.ts';
import { agreed, aside, perYear, told, type AssumptionLine } from './agreement-lines.ts';

/** What a line goes by in one of the plans. */
type TextOf = (plan: Plan, line: CostLine) => string;

/**
 * What a cost line goes by: its figures, index, split, keys, executor and source; each beside the
 * proposal where that has it otherwise.
 * @param years the years that are compared; all of the plan where nothing is
 */
export function lineLines(
  plan: Plan,
  base: Plan | undefined,
  line: CostLine,
  years: readonly number[],
): readonly AssumptionLine[] {
  const before = base && byId(base.costLines, line.id);
  const other = base === undefined || before === undefined ? undefined : ([base, before] as const);
  const beside = (textOf: TextOf, none: string, isAlwaysTold: boolean): AssumptionLine[] => {
    const now = textOf(plan, line);
    const was = other && textOf(...other);
    const isTold = isAlwaysTold || (was !== undefined && was !== now);
    return isTold ? agreed(now, was, none) : [];
  };
  return [
    ...figureLines(line, yearsOf(plan)).map(told),
    ...(other === undefined ? [] : figuresBefore(line, other[1], years)),
    ...indexLines(plan, line, other, years),
    ...beside(splitText, AGREEMENT_TEXT.nothing, true),
    ...plan.groups.flatMap(({ id }) =>
      beside(
        keyText(id),
        `${groupWord(plan, id)}: ${AGREEMENT_TEXT.noKey}`,
        hasChoice(plan, id, line),
      ),
    ),
    ...beside(executorText, AGREEMENT_TEXT.noExecutor, false),
    ...(line.source === '' ? [] : [aside(line.source)]),
    ...(base !== undefined && before === undefined ? [aside(AGREEMENT_TEXT.newLine)] : []),
    ...(before === undefined || before.name === line.name
      ? []
      : [aside(AGREEMENT_TEXT.calledBefore(before.name))]),
  ];
}

/** The proposal's figures where they differ over the compared years. */
function figuresBefore(
  now: CostLine,
  before: CostLine,
  years: readonly number[],
): AssumptionLine[] {
  const [own, other] = [now, before].map((each) => figureLines(each, years));
  const missing = (other ?? []).filter((text) => own?.includes(text) !== true);
  const isSame = own?.join() === other?.join();
  if (isSame) return [];
  return [aside(AGREEMENT_TEXT.proposal(missing.join(', ') || AGREEMENT_TEXT.nothing))];
}

function figureLines(line: CostLine, years: readonly number[]): readonly string[] {
  switch (line.kind) {
    case 'hours':
      return [
        ...yearly(years, line.hoursPerWeek, (hours) => hoursText(hours, line.hoursPerFte)),
        `${formatEuros(line.costPerFte)} per fte van ${formatDecimal(line.hoursPerFte)} uur, per jaar`,
      ];
    case 'units':
      return yearly(
        years,
        line.count,
        (count) => `${formatDecimal(count)} keer ${formatEuros(line.unitPrice)}`,
      );
    case 'amount':
      return yearly(years, line.amount, formatEuros);
  }
}

/** "72 uur per week (2 fte)" */
function hoursText(hours: Decimal, hoursPerFte: Decimal): string {
  const fte = quotientOf(hours, hoursPerFte);
  return `${formatDecimal(hours)} uur per week (${formatRounded(fte, 2).replace(/,?0+$/, '')} fte)`;
}

/** A line for each value, with the years in which it holds unless those are all; years without one are left out. */
function yearly(
  all: readonly number[],
  values: Readonly<Record<YearKey, Decimal>>,
  text: (value: Decimal) => string,
): readonly string[] {
  const years = all.filter((year) => values[year] !== undefined);
  const texts = new Map(years.map((year) => [year, text(values[year] ?? '0')]));
  return [...new Set(texts.values())].map((shown) => {
    const those = years.filter((year) => texts.get(year) === shown);
    return those.length === all.length ? shown : `${shown} ${inYears(those, all)}`;
  });
}

const splitText: TextOf = (plan, { split }) =>
  Object.entries(split)
    .map(([group, percent]) => `${groupWord(plan, group)} ${formatPercent(percent)}`)
    .join(', ');

function indexLines(
  plan: Plan,
  line: CostLine,
  other: readonly [Plan, CostLine] | undefined,
  years: readonly number[],
): AssumptionLine[] {
  const now = indexText(yearsOf(plan).slice(1))(plan, line);
  if (other === undefined) return agreed(now, undefined, '');
  // The first year of either plan is its price level: what stands there does not count.
  const later = years.filter((year) => year > plan.firstYear && year > other[0].firstYear);
  const text = indexText(later);
  const before = text(...other);
  return agreed(now, before === text(plan, line) ? undefined : before, AGREEMENT_TEXT.noIndex);
}

function indexText(years: readonly number[]): TextOf {
  return (plan, { index }) => {
    if (index === undefined) return '';
    const percents = byId(plan.indices, index)?.percent ?? {};
    return AGREEMENT_TEXT.index(
      nameOf(plan, 'indices', index),
      perYear(percents, years, undefined) || AGREEMENT_TEXT.nothing,
    );
  };
}

function keyText(group: string): TextOf {
  return (plan, { keys }) => {
    const key = entryOf(keys, group);
    return key === undefined
      ? ''
      : AGREEMENT_TEXT.keyOf(groupWord(plan, group), nameOf(plan, 'keys', key));
  };
}

/** A key is worth telling where the group could have paid by another one. */
function hasChoice(plan: Plan, group: string, { keys }: CostLine): boolean {
  return (
    entryOf(keys, group) !== undefined && plan.keys.filter((key) => key.group === group).length > 1
  );
}

const executorText: TextOf = (plan, { executor }) => {
  if (executor === undefined) return '';
  const group = groupWord(plan, executor.group);
  const { key } = executor;
  if (key === undefined) return AGREEMENT_TEXT.executor(group);
  return AGREEMENT_TEXT.hoursBy(group, nameOf(plan, 'keys', key));
};
