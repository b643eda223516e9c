import { partOf, type Cents, type LineYear, type Outcome } from './outcome.ts';
import type { Plan } from './plan.ts';
import type { Question } from './question.ts';
import type { SumPart, Working } from './working.ts';

type SumQuestion = Extract<
  Question,
  { about: 'group-amount' } | { about: 'balance' } | { about: 'year-total' }
>;

/** Subtotals, totals and balances: they only add up other results, each with its own question. */
export function explainSum(plan: Plan, outcome: Outcome, question: SumQuestion): Working {
  switch (question.about) {
    case 'balance':
      return explainBalance(outcome, question.party, question.year);
    case 'group-amount':
      return sum(question, 'cents', groupParts(plan, outcome, question));
    case 'year-total':
      return sum(
        question,
        question.of === 'minutes' ? 'minutes' : 'cents',
        yearParts(outcome, question),
      );
  }
}

function sum(question: Question, unit: 'cents' | 'minutes', parts: readonly SumPart[]): Working {
  return {
    about: 'sum',
    question,
    unit,
    parts,
    value: parts.reduce((total, { value }) => total + value, 0),
  };
}

function groupParts(
  plan: Plan,
  outcome: Outcome,
  { group, year, line }: Extract<Question, { about: 'group-amount' }>,
): SumPart[] {
  return plan.parties
    .filter((party) => party.group === group)
    .map(({ id }): SumPart => ({
      kind: 'party',
      id,
      value: contributionOf(outcome, id, year, line),
      question: { about: 'contribution', party: id, year, ...(line === undefined ? {} : { line }) },
    }));
}

function contributionOf(
  outcome: Outcome,
  party: string,
  year: number,
  line: string | undefined,
): number {
  return linesOf(outcome, year)
    .filter(({ id }) => line === undefined || id === line)
    .reduce((total, { lineYear }) => total + paidBy(lineYear, party), 0);
}

function yearParts(
  outcome: Outcome,
  { year, of }: Extract<Question, { about: 'year-total' }>,
): SumPart[] {
  return outcome.parties.flatMap(({ id, years }): SumPart[] => {
    const found = years.find((each) => each.year === year);
    if (of === 'minutes') {
      const lines = linesOf(outcome, year).flatMap(
        ({ lineYear: { minutes } }) => (minutes && partOf(minutes, id)) ?? [],
      );
      const value = lines.reduce((total, minutes) => total + minutes, 0);
      return lines.length === 0
        ? []
        : [{ kind: 'party', id, value, question: { about: 'minutes', party: id, year } }];
    }
    return [
      { kind: 'party', id, value: found?.[of] ?? 0, question: { about: of, party: id, year } },
    ];
  });
}

/** Contributions to settled lines minus the costs borne; positive pays into the pot. */
function explainBalance(outcome: Outcome, party: string, year: number): Working {
  const settled = linesOf(outcome, year).filter(({ lineYear }) => lineYear.costs !== undefined);
  const contributions = settled
    .map(({ id, lineYear }): SumPart => ({
      kind: 'line',
      id,
      value: paidBy(lineYear, party),
      question: { about: 'contribution', party, year, line: id },
    }))
    .filter(({ value }) => value > 0);
  const costs = settled
    .map(({ id, lineYear }): SumPart => ({
      kind: 'line',
      id,
      value: (lineYear.costs && partOf(lineYear.costs, party)) ?? 0,
    }))
    .filter(({ value }) => value > 0);
  const total = (parts: readonly SumPart[]): number =>
    parts.reduce((all, { value }) => all + value, 0);
  return {
    about: 'balance',
    party,
    year,
    contributions,
    costs,
    value: (total(contributions) - total(costs)) as Cents,
  };
}

function linesOf(outcome: Outcome, year: number): { id: string; lineYear: LineYear }[] {
  return outcome.lines.flatMap(({ id, years }) => {
    const lineYear = years.find((each) => each.year === year);
    return lineYear === undefined ? [] : [{ id, lineYear }];
  });
}

function paidBy({ groups }: LineYear, party: string): number {
  return groups.reduce((total, { parties }) => total + (partOf(parties, party) ?? 0), 0);
}
