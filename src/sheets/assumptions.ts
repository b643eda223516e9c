import { quotientOf } from '../domain/decimal-sum.ts';
import type { CostLine, Decimal, Key, Plan, YearKey } from '../domain/plan.ts';
import { yearsOf } from '../domain/plan.ts';
import { formatMeasuredOn } from '../locale/date-nl.ts';
import { formatDecimal, formatEuros, formatPercent, formatRounded } from '../locale/number-nl.ts';
import { groupWord, nameOf } from '../locale/plan-names.ts';
import { inYears } from '../locale/words-nl.ts';

/** What a plan starts from, a few short lines about one thing. */
export interface Assumption {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly AssumptionLine[];
}

export interface AssumptionLine {
  readonly text: string;
  /** What only explains the line before it: the proposal's value, a source. */
  readonly aside?: true;
}

/**
 * The key data of a plan for paper: every cost line with its figures, split and source, and every
 * key in use with what it goes by.
 * @param base the plan that it is compared with: a split that differs names that one too
 */
export function assumptionsOf(plan: Plan, base: Plan): readonly Assumption[] {
  const inUse = new Set(
    plan.costLines.flatMap(({ keys, executor }) => [...Object.values(keys), executor?.key]),
  );
  return [
    ...plan.costLines.map((line) => ({
      id: line.id,
      title: line.name,
      lines: [
        ...figureLines(plan, line),
        ...splitLines(plan, base, line),
        ...(line.source === '' ? [] : [aside(line.source)]),
      ],
    })),
    ...plan.keys
      .filter(({ id }) => inUse.has(id))
      .map((key) => ({ id: key.id, title: key.name, lines: keyLines(plan, key) })),
  ];
}

function told(text: string): AssumptionLine {
  return { text };
}

function aside(text: string): AssumptionLine {
  return { text, aside: true };
}

function figureLines(plan: Plan, line: CostLine): readonly AssumptionLine[] {
  switch (line.kind) {
    case 'hours':
      return [
        ...yearly(plan, line.hoursPerWeek, (hours) => hoursText(hours, line.hoursPerFte)),
        told(
          `${formatEuros(line.costPerFte)} per fte van ${formatDecimal(line.hoursPerFte)} uur, per jaar`,
        ),
      ];
    case 'units':
      return yearly(
        plan,
        line.count,
        (count) => `${formatDecimal(count)} keer ${formatEuros(line.unitPrice)}`,
      );
    case 'amount':
      return yearly(plan, line.amount, formatEuros);
  }
}

/** "72 uur per week (2 fte)" */
function hoursText(hours: Decimal, hoursPerFte: Decimal): string {
  const fte = quotientOf(hours, hoursPerFte);
  return `${formatDecimal(hours)} uur per week (${formatRounded(fte, 2).replace(/,?0+$/, '')} fte)`;
}

/** A line for each value, with the years in which it holds unless those are all; years without one are left out. */
function yearly(
  plan: Plan,
  values: Readonly<Record<YearKey, Decimal>>,
  text: (value: Decimal) => string,
): readonly AssumptionLine[] {
  const years = yearsOf(plan).filter((year) => values[year] !== undefined);
  const texts = new Map(years.map((year) => [year, text(values[year] ?? '0')]));
  return [...new Set(texts.values())].map((shown) => {
    const those = years.filter((year) => texts.get(year) === shown);
    const all = those.length === plan.yearCount;
    return told(all ? shown : `${shown} ${inYears(those, yearsOf(plan))}`);
  });
}

function splitLines(plan: Plan, base: Plan, line: CostLine): readonly AssumptionLine[] {
  const now = splitText(plan, line);
  const other = base.costLines.find(({ id }) => id === line.id);
  const before = other === undefined ? now : splitText(base, other);
  return now === before ? [told(now)] : [told(now), aside(`voorstel: ${before}`)];
}

function splitText(plan: Plan, { split }: CostLine): string {
  return Object.entries(split)
    .map(([group, percent]) => `${groupWord(plan, group)} ${formatPercent(percent)}`)
    .join(', ');
}

function keyLines(plan: Plan, key: Key): readonly AssumptionLine[] {
  return Object.keys(key.weights).flatMap((id) => {
    const indicator = plan.indicators.find((each) => each.id === id);
    const measured = formatMeasuredOn(indicator?.measuredOn ?? '');
    const day = measured === '' ? 'peildatum onbekend' : `peildatum ${measured}`;
    const source = indicator === undefined || indicator.source === '' ? [] : [indicator.source];
    return [told(nameOf(plan, 'indicators', id)), aside([...source, day].join(', '))];
  });
}
