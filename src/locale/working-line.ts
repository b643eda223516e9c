import type { Decimal, Plan } from '../domain/plan.ts';
import type { LineStep, Working } from '../domain/working.ts';
import {
  formatCents,
  formatDecimal,
  formatEuroFraction,
  formatEuros,
  formatFraction,
  formatPercent,
} from './number-nl.ts';
import { nameOf, quotedName } from './plan-names.ts';
import type { WorkingLine, WorkingStep, WorkingText } from './working-text.ts';
import { enumerate } from './words-nl.ts';

/** How the amount of a cost line came about, in words. */

const PLACES = 6;

/** A decimal as a fraction, to scale another fraction by: "67.2" is "672/10". */
export function asFraction(decimal: Decimal): string {
  const [whole = '0', decimals = ''] = decimal.split('.');
  return `${whole}${decimals}/1${'0'.repeat(decimals.length)}`;
}

type Step<Kind extends LineStep['step']> = Extract<LineStep, { readonly step: Kind }>;

function basis(steps: readonly LineStep[]): string {
  for (const step of steps) {
    switch (step.step) {
      case 'amount':
        return 'vast bedrag';
      case 'units':
        return `${formatDecimal(step.count)} × ${formatEuros(step.unitPrice)}`;
      case 'hours':
        return `${formatDecimal(step.hoursPerWeek)} uur ÷ ${formatDecimal(step.hoursPerFte)} uur × ${formatEuros(step.costPerFte)}`;
      case 'index':
      case 'round':
        break;
    }
  }
  return '';
}

function indexPercents({ percents }: Step<'index'>): string {
  return enumerate(percents.map(({ year, percent }) => `${formatPercent(percent)} in ${year}`));
}

function factorOf({ factor }: Step<'index'>): string {
  return formatFraction(factor, PLACES);
}

function stepOf<Kind extends 'index' | 'round'>(
  steps: readonly LineStep[],
  kind: Kind,
): Step<Kind> | undefined {
  return steps.find((step): step is Step<Kind> => step.step === kind);
}

/** Whether rounding changed the amount: the exact euros are not the total. */
function isRounded({ exact, total }: Step<'round'>): boolean {
  return formatEuroFraction(exact) !== formatCents(total);
}

/** The short form under a line's name: "72 uur ÷ 36 uur × € 73.000". */
export function lineBasis(plan: Plan, steps: readonly LineStep[]): string {
  const index = stepOf(steps, 'index');
  const round = stepOf(steps, 'round');
  const amount = steps.find((step): step is Step<'amount'> => step.step === 'amount');
  const start =
    amount !== undefined && index !== undefined ? formatEuros(amount.amount) : basis(steps);
  const factor =
    index === undefined ? '' : ` × ${factorOf(index)} (${nameOf(plan, 'indices', index.index)})`;
  const rounded = round !== undefined && isRounded(round) ? ', afgerond' : '';
  return start + factor + rounded;
}

function indexStep(plan: Plan, index: Step<'index'>, round: Step<'round'>): WorkingStep {
  return {
    question: 'Hoeveel telt de index?',
    explanation: `${quotedName(plan, 'indices', index.index)}: ${indexPercents(index)}.`,
    lines: [{ text: `× ${factorOf(index)}`, value: formatEuroFraction(round.exact) }],
  };
}

function roundStep(round: Step<'round'>): WorkingStep {
  const unit = round.unit === 'euro' ? 'hele euro’s' : 'hele centen';
  return {
    question: 'Hoe is er afgerond?',
    explanation: `Op ${unit}. Een half gaat naar boven.`,
    lines: [{ text: formatEuroFraction(round.exact), value: formatCents(round.total) }],
  };
}

/** "Wat kost het?" for one line in one year, down to its rounding. */
export function lineTotalText(
  plan: Plan,
  working: Extract<Working, { readonly about: 'line-total' }>,
): WorkingText {
  const index = stepOf(working.steps, 'index');
  const round = stepOf(working.steps, 'round');
  const first: WorkingLine = { text: basis(working.steps) };
  const steps: WorkingStep[] = [];
  if (round !== undefined) {
    const [num = '1', den = '1'] = (index?.factor ?? '1/1').split('/');
    const value = formatEuroFraction(round.exact, `${den}/${num}`);
    steps.push({ question: 'Wat kost het?', lines: [{ ...first, value }] });
    if (index !== undefined) steps.push(indexStep(plan, index, round));
    if (isRounded(round)) steps.push(roundStep(round));
  }
  return {
    subject: `${nameOf(plan, 'costLines', working.line)}, kosten in ${working.year}`,
    value: formatCents(working.value),
    steps,
    total: { text: `Kosten in ${working.year}`, value: formatCents(working.value) },
  };
}
