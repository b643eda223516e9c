import { micros } from '../domain/decimal.ts';
import { yearsOf, type CostLine, type Plan } from '../domain/plan.ts';
import { yearValues } from '../domain/plan-lists.ts';
import type { FindingText } from './finding-text.ts';
import { inYears } from './words-nl.ts';

const POINT = { level: 'info', tab: 'kosten' } as const;

/** What stands out about the cost lines of a plan, and about its years. */
export function lineAttention(plan: Plan): FindingText[] {
  const years = yearsOf(plan);
  return [
    ...plan.costLines.flatMap((line) => {
      const paid = years.filter((year) => micros(yearValues(line)[year]) > 0n);
      return paid.length === 0 ? [] : [...spanTexts(line, paid, years), ...sourceText(line)];
    }),
    ...noIndex(plan),
  ];
}

/** Where a line starts after the plan, stops before it, or pauses in between. */
function spanTexts(
  { name }: CostLine,
  paid: readonly number[],
  years: readonly number[],
): FindingText[] {
  const [first = 0] = paid;
  const last = paid.at(-1) ?? first;
  const pause = years.filter((year) => year > first && year < last && !paid.includes(year));
  const starts = first > (years[0] ?? first);
  const ends = last < (years.at(-1) ?? last);
  return [
    ...point(
      starts,
      'line-starts',
      `‘${name}’ begint in ${first}.`,
      'Daarvoor kost deze post niets.',
    ),
    ...point(ends, 'line-ends', `‘${name}’ stopt na ${last}.`, 'Daarna kost deze post niets meer.'),
    ...point(
      pause.length > 0,
      'line-pauses',
      `‘${name}’ kost ${inYears(pause, years)} niets.`,
      'Ervoor en erna wel.',
    ),
  ];
}

function point(
  holds: boolean,
  code: FindingText['code'],
  title: string,
  detail: string,
): FindingText[] {
  return holds ? [{ ...POINT, code, title, detail }] : [];
}

function sourceText({ name, source }: CostLine): FindingText[] {
  const title = `De bron van ‘${name}’ is leeg.`;
  const detail = 'Vul in waar het bedrag vandaan komt.';
  return point(source.trim() === '', 'line-unsourced', title, detail);
}

function noIndex(plan: Plan): FindingText[] {
  const indexed = plan.costLines.some(({ index }) => index !== undefined);
  const isWorthIt = plan.yearCount > 1 && plan.costLines.length > 0 && !indexed;
  const detail = `Alle jaren rekenen met het prijspeil van ${plan.firstYear}.`;
  return point(isWorthIt, 'no-index', 'Er is geen index gekozen.', detail);
}
