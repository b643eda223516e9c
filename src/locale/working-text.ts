import type { Plan } from '../domain/plan.ts';
import type { Question } from '../domain/question.ts';
import type { Working } from '../domain/working.ts';
import { contributionText } from './working-contribution.ts';
import { executionText } from './working-execution.ts';
import { lineTotalText } from './working-line.ts';
import { shareText } from './working-share.ts';
import { balanceText, sumText } from './working-sum.ts';

/** A working in words, as the panel "Waarom dit getal?" shows it: it computes nothing. */
export interface WorkingText {
  /** What the number is: "Oldebroek betaalt in 2024". */
  readonly subject: string;
  readonly value: string;
  /** Numbered questions, in the order of the calculation. */
  readonly steps: readonly WorkingStep[];
  readonly total?: { readonly text: string; readonly value: string };
}

/** One numbered question and its answer. */
export interface WorkingStep {
  readonly question: string;
  readonly explanation?: string;
  readonly lines: readonly WorkingLine[];
}

export interface WorkingLine {
  readonly text: string;
  readonly value?: string;
  /** The beginning of `text` that is set in bold. */
  readonly emphasis?: string;
  /** A second, softer line under the text. */
  readonly note?: string;
  /** The line's own working, where it has one. */
  readonly question?: Question;
}

/** Retells a working of this plan in plain Dutch. */
export function describeWorking(plan: Plan, working: Working): WorkingText {
  switch (working.about) {
    case 'contribution':
      return contributionText(plan, working);
    case 'line-total':
      return lineTotalText(plan, working);
    case 'share':
      return shareText(plan, working.working);
    case 'minutes':
    case 'cost':
      return executionText(plan, working);
    case 'balance':
      return balanceText(plan, working);
    case 'sum':
      return sumText(plan, working);
  }
}
