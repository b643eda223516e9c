import { compute } from './compute.ts';
import { centsPerUnit, lineTotal } from './cost.ts';
import { explainApportionment } from './explain-apportion.ts';
import { explainExecution } from './explain-execution.ts';
import { lineSteps } from './explain-line.ts';
import { explainGroupShare, keySteps, shareText } from './explain-share.ts';
import { explainSum } from './explain-sum.ts';
import { splitShares } from './line.ts';
import { participationOf, type Participation } from './participation.ts';
import type { Cents, Outcome } from './outcome.ts';
import type { CostLine, Plan } from './plan.ts';
import type { AllYearsQuestion, Question } from './question.ts';
import type { ApportionWorking, ContributionPart, SumPart, Working } from './working.ts';

/**
 * The working behind one amount, share or number of hours, by the same functions that made the
 * outcome. Undefined when the question names something that the plan does not have.
 */
export function explain(
  plan: Plan,
  question: Question,
  outcome: Outcome = compute(plan),
): Working | undefined {
  const participation = participationOf(plan);
  switch (question.about) {
    case 'contribution':
      return explainContribution(plan, question, participation);
    case 'line-total': {
      const line = plan.costLines.find(({ id }) => id === question.line);
      if (line === undefined) return undefined;
      const { year } = question;
      return {
        about: 'line-total',
        line: line.id,
        year,
        steps: lineSteps(plan, line, year),
        value: lineTotal(plan, line, year),
      };
    }
    case 'share':
      return explainKeyShare(plan, question, participation);
    case 'minutes':
    case 'cost':
      return explainExecution(plan, question, participation);
    case 'all-years':
      return explainAllYears(plan, question, outcome);
    case 'group-amount':
    case 'balance':
    case 'year-total':
      return explainSum(plan, outcome, question);
  }
}

/** A sum over the years, each with the working of its own. */
function explainAllYears(
  plan: Plan,
  question: AllYearsQuestion,
  outcome: Outcome,
): Working | undefined {
  const parts = outcome.years.flatMap((year): SumPart[] => {
    const asked = { ...question.of, year };
    const working = explain(plan, asked, outcome);
    if (working === undefined || working.about === 'share') return [];
    return [{ kind: 'year', id: `${year}`, value: working.value, question: asked }];
  });
  if (parts.length === 0) return undefined;
  const value = parts.reduce((sum, part) => sum + part.value, 0);
  return { about: 'sum', question, unit: 'cents', parts, value };
}

function explainContribution(
  plan: Plan,
  { party, year, line }: Extract<Question, { about: 'contribution' }>,
  participation: Participation,
): Working | undefined {
  const funder = plan.parties.find(({ id }) => id === party);
  if (funder === undefined) return undefined;
  const parts = plan.costLines
    .filter(({ id }) => line === undefined || id === line)
    .flatMap(
      (each) => contributionPart(plan, each, funder.group, party, year, participation) ?? [],
    );
  const value = parts.reduce((sum, { amount }) => sum + amount, 0) as Cents;
  return { about: 'contribution', party, year, parts, value };
}

/** Undefined when the party's group does not pay this line. */
function contributionPart(
  plan: Plan,
  line: CostLine,
  group: string,
  party: string,
  year: number,
  participation: Participation,
): ContributionPart | undefined {
  const split = splitShares(plan, line);
  const place = split?.ids.indexOf(group) ?? -1;
  if (split === undefined || place < 0 || split.weights[place] === 0n) return undefined;
  const unit = centsPerUnit(plan.rounding.money);
  const total = lineTotal(plan, line, year);
  const overGroups = explainApportionment(total / unit, split, 'cents', unit);
  const groupUnits = unitsOf(overGroups, group);
  const start = {
    line: line.id,
    lineSteps: lineSteps(plan, line, year),
    total,
    overGroups,
    groupAmount: (groupUnits * unit) as Cents,
  };
  const shares = participation.ofGroup(group, line.keys[group], year);
  if (shares.by === 'nothing') return { ...start, amount: 0 as Cents };
  const overParties = explainApportionment(groupUnits, shares.shares, 'cents', unit);
  const share = explainGroupShare(plan, group, shares, party, year, participation);
  return { ...start, share, overParties, amount: (unitsOf(overParties, party) * unit) as Cents };
}

function unitsOf(working: ApportionWorking, id: string): number {
  return working.parts.find((part) => part.id === id)?.units ?? 0;
}

function explainKeyShare(
  plan: Plan,
  { key: keyId, party, year }: Extract<Question, { about: 'share' }>,
  participation: Participation,
): Working | undefined {
  const key = plan.keys.find(({ id }) => id === keyId);
  if (key === undefined) return undefined;
  const { shares } = participation.ofKey(key, year);
  const share = shares === undefined ? '0/1' : shareText(shares, party);
  const steps = keySteps(plan, key, party, year, participation);
  return { about: 'share', working: { party, group: key.group, year, key: key.id, steps, share } };
}
