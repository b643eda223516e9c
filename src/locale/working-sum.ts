import type { NamedList } from '../domain/edit.ts';
import type { Plan } from '../domain/plan.ts';
import type { Question, YearQuestion } from '../domain/question.ts';
import type { SumPart, Working } from '../domain/working.ts';
import { formatCents, formatHours } from './number-nl.ts';
import { groupWord, nameOf } from './plan-names.ts';
import type { WorkingLine, WorkingStep, WorkingText } from './working-text.ts';

/** Subtotals, totals and balances: sums of numbers that each have a working of their own. */

const LISTS: Readonly<Record<Exclude<SumPart['kind'], 'year'>, NamedList>> = {
  line: 'costLines',
  party: 'parties',
  group: 'groups',
};

function partLine(plan: Plan, part: SumPart, value: string): WorkingLine {
  const text = part.kind === 'year' ? part.id : nameOf(plan, LISTS[part.kind], part.id);
  return part.question === undefined ? { text, value } : { text, value, question: part.question };
}

function sumSubject(plan: Plan, question: Question): string {
  if (question.about === 'all-years') return yearlySubject(plan, question.of, 'alle jaren');
  return yearlySubject(plan, question, `${question.year}`);
}

/** What a sum is about; `period` is a year or all of them. */
function yearlySubject(plan: Plan, question: YearQuestion, period: string): string {
  switch (question.about) {
    case 'group-amount': {
      const line =
        question.line === undefined ? '' : ` voor ${nameOf(plan, 'costLines', question.line)}`;
      return `Bijdrage van de ${groupWord(plan, question.group)}${line} in ${period}`;
    }
    case 'year-total': {
      const subjects = {
        contribution: 'Alle bijdragen',
        cost: 'Alle kosten van het werk',
        minutes: 'Alle uren per week',
        balance: 'Alle saldi',
      };
      return `${subjects[question.of]} in ${period}`;
    }
    case 'contribution':
      return `${nameOf(plan, 'parties', question.party)} betaalt in ${period}`;
    case 'line-total':
      return `${nameOf(plan, 'costLines', question.line)} in ${period}`;
    case 'share':
    case 'minutes':
    case 'cost':
    case 'balance':
      return `Totaal in ${period}`;
  }
}

/** A subtotal or total: the parts it adds up. */
export function sumText(
  plan: Plan,
  { question, unit, parts, value }: Extract<Working, { readonly about: 'sum' }>,
): WorkingText {
  const text = (amount: number): string =>
    unit === 'minutes' ? formatHours(amount) : formatCents(amount);
  const step: WorkingStep = {
    question: 'Wat telt hier op?',
    ...(parts.length === 0 ? { explanation: 'Er is niets om op te tellen.' } : {}),
    lines: parts.map((part) => partLine(plan, part, text(part.value))),
  };
  return {
    subject: sumSubject(plan, question),
    value: text(value),
    steps: [step],
    total: { text: 'Samen', value: text(value) },
  };
}

function sumStep(
  plan: Plan,
  question: string,
  parts: readonly SumPart[],
  none: string,
): WorkingStep {
  const lines = parts.map((part) => partLine(plan, part, formatCents(part.value)));
  return lines.length === 0 ? { question, explanation: none, lines } : { question, lines };
}

function total(parts: readonly SumPart[]): number {
  return parts.reduce((sum, { value }) => sum + value, 0);
}

function balanceMeaning(name: string, value: number): string {
  if (value === 0) return `${name} betaalt en krijgt niets.`;
  const amount = formatCents(Math.abs(value));
  return value > 0
    ? `${name} betaalt nog ${amount} aan de regio.`
    : `${name} krijgt nog ${amount} van de regio.`;
}

/** What a party pays into the settled lines, minus the costs that it bears. */
export function balanceText(
  plan: Plan,
  { party, year, contributions, costs, value }: Extract<Working, { readonly about: 'balance' }>,
): WorkingText {
  const name = nameOf(plan, 'parties', party);
  const text = formatCents(value, { sign: 'always' });
  const difference = `${formatCents(total(contributions))} − ${formatCents(total(costs))}`;
  return {
    subject: `${name}, saldo in ${year}`,
    value: text,
    steps: [
      sumStep(plan, `Wat draagt ${name} bij?`, contributions, `${name} betaalt hier niets.`),
      sumStep(plan, `Welke kosten heeft ${name}?`, costs, `${name} heeft hier geen kosten.`),
      {
        question: 'Wat blijft er over?',
        explanation: balanceMeaning(name, value),
        lines: [{ text: difference, value: text }],
      },
    ],
    total: { text: difference, value: text },
  };
}
