import { sumOfDecimals } from '../domain/decimal-sum.ts';
import { yearsOf, type CostLine, type Indicator, type Plan } from '../domain/plan.ts';
import { formatMeasuredOn } from './date-nl.ts';
import type { FindingText } from './finding-text.ts';

/**
 * What the planner points out beside the findings of the calculation: nothing here is wrong, and
 * no amount depends on it (`calculation.md` section 7, last sentence).
 */

/** Figures from longer ago than this are pointed out. */
const YEARS_FRESH = 2;

function isZero(decimal: string | undefined): boolean {
  return sumOfDecimals([decimal]) === '0';
}

function isUsed(plan: Plan, { id }: Indicator): boolean {
  return plan.keys.some(({ weights }) => !isZero(weights[id]));
}

function figuresText(plan: Plan, indicator: Indicator, thisYear: number): FindingText[] {
  const { name, measuredOn, source } = indicator;
  const point = { level: 'info', tab: 'verdeelsleutels' } as const;
  if (!isUsed(plan, indicator)) {
    const detail = source === '' ? 'Het gewicht is 0% en de bron is leeg.' : 'Het gewicht is 0%.';
    return [{ ...point, code: 'indicator-unused', title: `‘${name}’ telt niet mee.`, detail }];
  }
  if (measuredOn === '') {
    const title = `De peildatum van ‘${name}’ is niet bekend.`;
    const detail = 'Vul in van wanneer de cijfers zijn.';
    return [{ ...point, code: 'figures-undated', title, detail }];
  }
  if (Number(measuredOn.slice(0, 4)) + YEARS_FRESH >= thisYear) return [];
  const title = `De cijfers ‘${name}’ zijn van ${formatMeasuredOn(measuredOn)}.`;
  const detail = 'Dat is langer dan twee jaar geleden.';
  return [{ ...point, code: 'figures-old', title, detail }];
}

function yearValue(line: CostLine, year: number): string | undefined {
  switch (line.kind) {
    case 'amount':
      return line.amount[year];
    case 'units':
      return line.count[year];
    case 'hours':
      return line.hoursPerWeek[year];
  }
}

/** The last year with an amount, where the plan goes on after it. */
function lastYear(plan: Plan, line: CostLine): number | undefined {
  const years = yearsOf(plan);
  const paid = years.filter((year) => !isZero(yearValue(line, year)));
  const last = paid.at(-1);
  return last === years.at(-1) ? undefined : last;
}

function lineEnds(plan: Plan, line: CostLine): FindingText[] {
  const year = lastYear(plan, line);
  if (year === undefined) return [];
  const title = `‘${line.name}’ stopt na ${year}.`;
  const detail = 'Daarna kost deze post niets meer.';
  return [{ code: 'line-ends', level: 'info', tab: 'kosten', title, detail }];
}

function noIndex(plan: Plan): FindingText[] {
  const indexed = plan.costLines.some(({ index }) => index !== undefined);
  if (plan.yearCount === 1 || plan.costLines.length === 0 || indexed) return [];
  const title = 'Er is geen index gekozen.';
  const detail = `Alle jaren rekenen met het prijspeil van ${plan.firstYear}.`;
  return [{ code: 'no-index', level: 'info', tab: 'kosten', title, detail }];
}

/**
 * Old or undated figures, columns without weight, lines that end before the plan does, and years
 * without an index. @param thisYear the year of today, known at the edge only
 */
export function describeAttention(plan: Plan, thisYear: number): FindingText[] {
  return [
    ...plan.indicators.flatMap((indicator) => figuresText(plan, indicator, thisYear)),
    ...plan.costLines.flatMap((line) => lineEnds(plan, line)),
    ...noIndex(plan),
  ];
}
