import { micros } from '../domain/decimal.ts';
import type { Indicator, Plan } from '../domain/plan.ts';
import { formatMeasuredOn } from './date-nl.ts';
import type { FindingText } from './finding-text.ts';

/** Figures from longer ago than this are pointed out. */
const YEARS_FRESH = 2;

const POINT = { level: 'info', tab: 'verdeelsleutels' } as const;

/** What stands out about the figures of a plan and where they come from. */
export function figureAttention(plan: Plan, today: string): FindingText[] {
  return plan.indicators.flatMap((indicator) =>
    isUsed(plan, indicator)
      ? [...ageText(indicator, today), ...sourceText(indicator)]
      : [unusedText(indicator)],
  );
}

function isUsed(plan: Plan, { id }: Indicator): boolean {
  return plan.keys.some(({ weights }) => micros(weights[id]) > 0n);
}

function unusedText({ name, source }: Indicator): FindingText {
  const detail = source === '' ? 'Het gewicht is 0% en de bron is leeg.' : 'Het gewicht is 0%.';
  return { ...POINT, code: 'indicator-unused', title: `‘${name}’ telt niet mee.`, detail };
}

/** A column without any figure has no day either; that it is empty is told already. */
function ageText({ name, measuredOn, figures }: Indicator, today: string): FindingText[] {
  if (measuredOn === '') {
    if (Object.keys(figures).length === 0) return [];
    const title = `De peildatum van ‘${name}’ is niet bekend.`;
    const detail = 'Vul in van wanneer de cijfers zijn.';
    return [{ ...POINT, code: 'figures-undated', title, detail }];
  }
  if (lastDay(measuredOn) >= yearsBefore(today)) return [];
  const title = `De cijfers ‘${name}’ zijn van ${formatMeasuredOn(measuredOn)}.`;
  const detail = 'Dat is langer dan twee jaar geleden.';
  return [{ ...POINT, code: 'figures-old', title, detail }];
}

/** "2022" and "2022-03" may mean any day in them: the last one counts. Days compare as texts. */
function lastDay(measuredOn: string): string {
  const [year = '', month = '12', day = '31'] = measuredOn.split('-');
  return `${year}-${month}-${day}`;
}

function yearsBefore(today: string): string {
  const year = Number(today.slice(0, 4)) - YEARS_FRESH;
  return `${year}${today.slice(4)}`;
}

function sourceText({ name, source, figures }: Indicator): FindingText[] {
  if (source.trim() !== '' || Object.keys(figures).length === 0) return [];
  const title = `De bron van ‘${name}’ is leeg.`;
  const detail = 'Vul in waar de cijfers vandaan komen.';
  return [{ ...POINT, code: 'figures-unsourced', title, detail }];
}
