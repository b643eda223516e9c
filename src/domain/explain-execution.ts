import { lineTotal } from './cost.ts';
import { explainApportionment } from './explain-apportion.ts';
import { explainGroupShare } from './explain-share.ts';
import { weekMinutes } from './hours.ts';
import { costShares, executorShares, lineHours } from './line.ts';
import type { Participation } from './participation.ts';
import type { CostLine, Plan } from './plan.ts';
import type { Question } from './question.ts';
import type { ExecutionPart, Working } from './working.ts';

type ExecutionQuestion = Extract<Question, { about: 'minutes' } | { about: 'cost' }>;

/** The hours that a party carries out, or the costs that it bears, line by line. */
export function explainExecution(
  plan: Plan,
  question: ExecutionQuestion,
  participation: Participation,
): Working {
  const { about, party, year } = question;
  const chosen = question.about === 'minutes' ? question.line : undefined;
  const parts = plan.costLines
    .filter(({ id }) => chosen === undefined || id === chosen)
    .flatMap(
      (line) =>
        (about === 'minutes' ? hoursPart : costPart)(plan, line, party, year, participation) ?? [],
    );
  return { about, party, year, parts, value: parts.reduce((sum, { value }) => sum + value, 0) };
}

function hoursPart(
  plan: Plan,
  line: CostLine,
  party: string,
  year: number,
  participation: Participation,
): ExecutionPart | undefined {
  const shares = executorShares(line, year, participation);
  if (line.kind !== 'hours' || line.executor === undefined || shares === undefined)
    return undefined;
  const hours = lineHours(plan, line, year, shares.shares);
  const place = shares.shares.ids.indexOf(party);
  if (hours === undefined || place < 0) return undefined;
  const week = weekMinutes(line, year);
  const unit = plan.rounding.hours;
  const part = {
    line: line.id,
    weekMinutes: week,
    share: explainGroupShare(plan, line.executor.group, shares, party, year, participation),
    overParties: explainApportionment(
      (week - hours.leftover) / unit,
      shares.shares,
      'minutes',
      unit,
    ),
    value: hours.minutes[place] ?? 0,
  };
  if (hours.leftover === 0) return part;
  return {
    ...part,
    leftover: { minutes: hours.leftover, to: shares.shares.ids[hours.leftoverTo] ?? '' },
  };
}

function costPart(
  plan: Plan,
  line: CostLine,
  party: string,
  year: number,
  participation: Participation,
): ExecutionPart | undefined {
  const shares = executorShares(line, year, participation);
  if (line.executor === undefined || shares === undefined || !shares.shares.ids.includes(party))
    return undefined;
  const hours = lineHours(plan, line, year, shares.shares);
  const overParties = explainApportionment(
    lineTotal(plan, line, year),
    costShares(shares.shares, hours),
    'cents',
    1,
  );
  const value = overParties.parts.find(({ id }) => id === party)?.units ?? 0;
  if (hours !== undefined) return { line: line.id, overParties, value };
  return {
    line: line.id,
    share: explainGroupShare(plan, line.executor.group, shares, party, year, participation),
    overParties,
    value,
  };
}
