import { complement } from '../domain/dial-steps.ts';
import type { GoalInput } from '../domain/goal-input.ts';
import type { Goal, GoalAnswer } from '../domain/goal-seek.ts';
import type { CostLine, Decimal, Plan } from '../domain/plan.ts';
import { formatCents, formatDecimal, formatEuros, formatPercent } from './number-nl.ts';
import { reasonText } from './goal-reasons.ts';
import { QUANTITY_WORDS } from './line-words.ts';
import { groupWord, nameOf, quotedName } from './plan-names.ts';

/** The words of "Terugrekenen". */
export const GOAL_TEXT = {
  title: 'Terugrekenen',
  intro: 'Hoeveel mag iets worden, als een partij hoogstens een bepaald bedrag betaalt?',
  party: 'Partij',
  year: 'Jaar',
  change: 'Wat mag er veranderen?',
  atMost: 'Hoogstens in dit jaar',
  splits: 'Verdeling over groepen',
  shares: 'Afspraak met de hand',
  take: 'Overnemen',
  taken: 'Overgenomen in het plan.',
  undo: 'Ongedaan maken',
  already: 'Zo staat het al in het plan.',
  refused: 'Dit kan het plan niet overnemen. Er is niets veranderd.',
  nothing: 'In dit plan is nog niets om terug te rekenen. Voeg op het blad Kosten een post toe.',
} as const;

function kindOf(plan: Plan, line: string): CostLine['kind'] {
  return plan.costLines.find(({ id }) => id === line)?.kind ?? 'amount';
}

/** What can be changed, as one of a list: under which head it stands, and its own words. */
export function goalInputText(
  plan: Plan,
  input: GoalInput,
  year: number,
): { readonly under: string; readonly text: string } {
  if (input.input === 'split') {
    const [first, second] = input.groups.map((id) => groupWord(plan, id));
    return { under: GOAL_TEXT.splits, text: `Wat ${first ?? ''} en ${second ?? ''} samen betalen` };
  }
  if (input.input === 'fixed-share') {
    const text = `Vast aandeel van ${nameOf(plan, 'parties', input.party)}`;
    return { under: GOAL_TEXT.shares, text };
  }
  const under = nameOf(plan, 'costLines', input.line);
  const kind = kindOf(plan, input.line);
  if (input.input === 'quantity') return { under, text: `${QUANTITY_WORDS[kind]} in ${year}` };
  return { under, text: kind === 'hours' ? 'Kosten per fte' : 'Prijs per stuk' };
}

/** A value of an input in words: "63,83 uur per week", "45% gemeenten en 55% corporaties". */
export function goalValueText(plan: Plan, input: GoalInput, value: Decimal): string {
  if (input.input === 'split') {
    const [first, second] = input.groups.map((id) => groupWord(plan, id));
    const rest = formatPercent(complement(value));
    return `${formatPercent(value)} ${first ?? ''} en ${rest} ${second ?? ''}`;
  }
  if (input.input === 'fixed-share') return `${formatPercent(value)} vast aandeel`;
  const kind = kindOf(plan, input.line);
  if (input.input === 'price') {
    return `${formatEuros(value)} per ${kind === 'hours' ? 'fte' : 'stuk'}`;
  }
  switch (kind) {
    case 'hours':
      return `${formatDecimal(value)} uur per week`;
    case 'units':
      return `${formatDecimal(value)} stuks`;
    case 'amount':
      return formatEuros(value);
  }
}

/** An answer to read: the answer itself large, then what it means. */
export interface GoalAnswerText {
  readonly lead: string;
  readonly sentences: readonly string[];
}

/**
 * Tells an answer. @param now what the party pays in that year as the plan stands, in cents
 * @param value what the input holds now
 */
export function describeGoal(
  plan: Plan,
  goal: Goal,
  answer: GoalAnswer,
  now: number,
  value: Decimal | undefined,
): GoalAnswerText {
  const party = nameOf(plan, 'parties', goal.party);
  switch (answer.answer) {
    case 'independent':
      return {
        lead: 'Dit hangt er niet van af',
        sentences: [reasonText(plan, goal, answer.why)],
      };
    case 'impossible': {
      const over = formatCents(answer.others - goal.atMost);
      return {
        lead: 'Dat kan niet',
        sentences: [
          `${withoutText(plan, goal)} betaalt ${party} in ${goal.year} ${formatCents(answer.others)}.`,
          `Dat is ${over} meer dan uw grens.`,
        ],
      };
    }
    case 'found':
      return {
        lead: goalValueText(plan, goal.input, answer.point.value),
        sentences: [
          reachedText(party, goal, answer.point.outcome),
          furtherText(plan, goal, answer),
          nowText(plan, { party, goal, now, value }),
          scopeText(goal),
        ],
      };
  }
}

function withoutText(plan: Plan, { input }: Goal): string {
  switch (input.input) {
    case 'split':
      return 'Ook met 0% van wat de twee groepen samen betalen';
    case 'fixed-share':
      return 'Ook met een vast aandeel van 0%';
    case 'quantity':
    case 'price':
      return `Ook zonder ${quotedName(plan, 'costLines', input.line)}`;
  }
}

function reachedText(party: string, { year, atMost }: Goal, outcome: number): string {
  const pays = `${party} betaalt dan in ${year} ${formatCents(outcome)}.`;
  if (outcome === atMost) return `${pays} Dat is precies uw grens.`;
  return `${pays} Dat is ${formatCents(atMost - outcome)} onder uw grens.`;
}

function furtherText(
  plan: Plan,
  { input }: Goal,
  { next, bound }: Extract<GoalAnswer, { answer: 'found' }>,
): string {
  if (next !== undefined) {
    const turn = bound === 'most' ? 'Eén stap hoger' : 'Eén stap lager';
    const value = goalValueText(plan, input, next.value);
    return `${turn} is te veel: bij ${value} wordt het ${formatCents(next.outcome)}.`;
  }
  return input.input === 'split' || input.input === 'fixed-share'
    ? 'Verder kan niet: dit is het einde van de verdeling.'
    : 'Verder kan niet: dit is het grootste getal waarmee het plan kan rekenen.';
}

interface Now {
  readonly party: string;
  readonly goal: Goal;
  readonly now: number;
  readonly value: Decimal | undefined;
}

function nowText(plan: Plan, { party, goal, now, value }: Now): string {
  const pays = `betaalt ${party} ${formatCents(now)}`;
  const stands =
    value === undefined
      ? `Nu ${pays}.`
      : `Nu is het ${goalValueText(plan, goal.input, value)} en ${pays}.`;
  return now > goal.atMost ? stands : `${stands} Dat past al binnen uw grens.`;
}

function scopeText({ input, year }: Goal): string {
  switch (input.input) {
    case 'quantity':
      return `Alleen ${year} verandert.`;
    case 'price':
      return 'Deze prijs geldt voor alle jaren.';
    case 'split':
      return 'Dit geldt voor elke post waar beide groepen aan meebetalen, in alle jaren.';
    case 'fixed-share':
      return 'Dit vaste aandeel geldt in elke sleutel waarmee de groep betaalt, in alle jaren. De anderen delen de rest.';
  }
}
