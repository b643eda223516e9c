import type { Plan } from '../domain/plan.ts';
import type { ExecutionPart, Working } from '../domain/working.ts';
import { formatCents, formatEuroFraction, formatFraction, formatHours } from './number-nl.ts';
import { nameOf, quotedName } from './plan-names.ts';
import { termsText } from './working-contribution.ts';
import { lastUnitStep, unitsText } from './working-last-unit.ts';
import { exactShare } from './working-share-step.ts';
import { shareStep } from './working-share.ts';
import type { WorkingLine, WorkingStep, WorkingText } from './working-text.ts';

/** The hours that a party carries out, and the costs that it bears. */

type Execution = Extract<Working, { readonly about: 'minutes' | 'cost' }>;

function valueText({ about }: Execution, value: number): string {
  return about === 'minutes' ? formatHours(value) : formatCents(value);
}

function wholeStep(plan: Plan, { about }: Execution, parts: readonly ExecutionPart[]): WorkingStep {
  return {
    question: about === 'minutes' ? 'Hoeveel uur per week is er?' : 'Welke kosten zijn er?',
    lines: parts.map(({ line, weekMinutes, overParties }) => ({
      text: nameOf(plan, 'costLines', line),
      value:
        weekMinutes === undefined
          ? unitsText(overParties, overParties.total)
          : formatHours(weekMinutes),
    })),
  };
}

/** The share of the key; the cost of an hours line has none, as it follows the hours. */
function shareSteps(plan: Plan, party: string, parts: readonly ExecutionPart[]): WorkingStep[] {
  const byKey = new Map(
    parts.flatMap(({ share }) => (share === undefined ? [] : [[share.key, share] as const])),
  );
  return [...byKey.values()].map((share) => {
    if (byKey.size === 1 || share.key === undefined) return shareStep(plan, share);
    const key = quotedName(plan, 'keys', share.key);
    return shareStep(
      plan,
      share,
      `Wat is het aandeel van ${nameOf(plan, 'parties', party)} in ${key}?`,
    );
  });
}

function partLine(part: ExecutionPart, party: string): WorkingLine[] {
  const { overParties } = part;
  const own = overParties.parts.find(({ id }) => id === party);
  if (own === undefined) return [];
  const text = `${exactShare(own.share)} van ${unitsText(overParties, overParties.total)}`;
  const size = overParties.unitSize;
  const value =
    overParties.unit === 'cents'
      ? formatEuroFraction(own.quota, `${size}/100`)
      : `${formatFraction(own.quota, 4, `${size}/60`)} uur`;
  return [{ text, value }];
}

const UNITS_FIRST = 'De rest die te klein is om te verdelen, komt later.';

function ownStep({ about, party }: Execution, parts: readonly ExecutionPart[]): WorkingStep {
  const lines = parts.flatMap((part) => partLine(part, party));
  if (about === 'minutes') {
    const question = 'Wat is dat in uren?';
    const left = parts.find(({ leftover }) => leftover !== undefined);
    return left === undefined ? { question, lines } : { question, explanation: UNITS_FIRST, lines };
  }
  const byHours = parts.some(({ share }) => share === undefined);
  const explanation = 'De kosten van uren volgen de verdeelde uren.';
  const question = 'Wat is dat in euro’s?';
  return byHours ? { question, explanation, lines } : { question, lines };
}

function lastSteps(plan: Plan, party: string, parts: readonly ExecutionPart[]): WorkingStep[] {
  return parts.flatMap(({ line, overParties }) => {
    const about = parts.length > 1 ? quotedName(plan, 'costLines', line) : undefined;
    const step = lastUnitStep(plan, overParties, party, about);
    return step === undefined ? [] : [step];
  });
}

/** Minutes below one unit go to the largest share, as a step of their own. */
function leftoverSteps(plan: Plan, parts: readonly ExecutionPart[]): WorkingStep[] {
  return parts.flatMap(({ line, leftover, overParties }) => {
    if (leftover === undefined) return [];
    const winner = nameOf(plan, 'parties', leftover.to);
    const about = parts.length > 1 ? ` van ${quotedName(plan, 'costLines', line)}` : '';
    const whole = unitsText(overParties, overParties.total);
    const one = leftover.minutes === 1;
    const rest = one ? '1 minuut' : `${leftover.minutes} minuten`;
    return [
      {
        question: `Wie krijgt de rest van de tijd${about}?`,
        explanation: `Boven ${whole} ${one ? 'blijft' : 'blijven'} ${rest} over. Die ${one ? 'gaat' : 'gaan'} naar het grootste aandeel.`,
        lines: [
          {
            text: `${winner} krijgt de rest`,
            emphasis: winner,
            value: rest,
          },
        ],
      },
    ];
  });
}

/** The working of the hours that a party carries out, or the costs that it bears. */
export function executionText(plan: Plan, working: Execution): WorkingText {
  const { about, party, year } = working;
  const name = nameOf(plan, 'parties', party);
  const what =
    about === 'minutes' ? `${name}, uren per week in ${year}` : `${name}, kosten in ${year}`;
  const value = valueText(working, working.value);
  const parts = working.parts.filter(
    ({ overParties }) => overParties.total > 0 || about === 'minutes',
  );
  if (parts.length === 0) {
    const explanation = `${name} voert in ${year} geen werk uit.`;
    return { subject: what, value, steps: [{ question: 'Waarom?', explanation, lines: [] }] };
  }
  const terms = parts
    .filter((part) => part.value > 0)
    .map((part) => valueText(working, part.value));
  return {
    subject: what,
    value,
    steps: [
      wholeStep(plan, working, parts),
      ...shareSteps(plan, party, parts),
      ownStep(working, parts),
      ...lastSteps(plan, party, parts),
      ...leftoverSteps(plan, parts),
    ],
    total: { text: termsText(terms), value },
  };
}
