import { apportion, type Apportionment } from './apportion.ts';
import { centsPerUnit, lineTotal } from './cost.ts';
import { micros } from './decimal.ts';
import { assignHours, weekMinutes, type AssignedHours } from './hours.ts';
import { sharesOf, type Shares } from './shares.ts';
import type { Cents, Finding, GroupOutcome, LineYear, PartyAmount } from './outcome.ts';
import type { GroupShares, Participation } from './participation.ts';
import type { CostLine, Plan } from './plan.ts';

/** A line's split over the groups as shares, in the plan's order of groups. Undefined: all 0. */
export function splitShares(plan: Plan, line: CostLine): Shares | undefined {
  const groups = plan.groups.filter(({ id }) => line.split[id] !== undefined).map(({ id }) => id);
  return sharesOf(
    groups,
    groups.map((id) => micros(line.split[id])),
  );
}

/** Computes one line in one year: amount, over groups, over parties, hours and costs. */
export function computeLineYear(
  plan: Plan,
  line: CostLine,
  year: number,
  participation: Participation,
  report: (finding: Finding) => void,
): LineYear {
  const total = lineTotal(plan, line, year);
  const unit = centsPerUnit(plan.rounding.money);
  const split = splitShares(plan, line);
  if (split === undefined)
    return {
      year,
      total,
      unallocated: total,
      groups: unpaidGroups(plan, line),
      ...executed(plan, line, year, total, participation, report),
    };
  const overGroups = apportion(total / unit, split);
  if (overGroups.last?.by === 'id') report({ code: 'tie', line: line.id, year });
  let unallocated = 0;
  const groups = split.ids.map((group, place): GroupOutcome => {
    const amount = ((overGroups.units[place] ?? 0) * unit) as Cents;
    if (split.weights[place] === 0n) return { id: group, amount, parties: [] };
    const shares = participation.ofGroup(group, line.keys[group], year);
    if (shares.by === 'nothing') {
      unallocated += amount;
      if (shares.why === 'no-key') report({ code: 'key-missing', line: line.id, group });
      return { id: group, amount, parties: [] };
    }
    const overParties = apportion(amount / unit, shares.shares);
    if (overParties.last?.by === 'id') report({ code: 'tie', line: line.id, year, group });
    return { id: group, amount, parties: partyAmounts(shares.shares, overParties, unit) };
  });
  return {
    year,
    total,
    unallocated: unallocated as Cents,
    groups,
    ...executed(plan, line, year, total, participation, report),
  };
}

/** The groups of a split that is 0 for all of them: they stand in the outcome and pay nothing. */
function unpaidGroups(plan: Plan, line: CostLine): GroupOutcome[] {
  return plan.groups
    .filter(({ id }) => line.split[id] !== undefined)
    .map(({ id }) => ({ id, amount: 0 as Cents, parties: [] }));
}

function partyAmounts(shares: Shares, parts: Apportionment, unit: number): PartyAmount[] {
  const { ids, texts } = shares;
  return ids.map((id, place) => ({
    id,
    share: texts[place] ?? '0/1',
    amount: ((parts.units[place] ?? 0) * unit) as Cents,
  }));
}

/** Who executes a line in a year, and by which shares. Undefined without a usable executor. */
export function executorShares(
  line: CostLine,
  year: number,
  participation: Participation,
): Exclude<GroupShares, { by: 'nothing' }> | undefined {
  if (line.executor === undefined) return undefined;
  const shares = participation.ofGroup(line.executor.group, line.executor.key, year);
  return shares.by === 'nothing' ? undefined : shares;
}

/** The hours that a line assigns in a year. Undefined for other kinds of lines. */
export function lineHours(
  plan: Plan,
  line: CostLine,
  year: number,
  shares: Shares,
): AssignedHours | undefined {
  if (line.kind !== 'hours') return undefined;
  return assignHours(weekMinutes(line, year), plan.rounding.hours, shares);
}

/** By what the cost is borne: the assigned minutes, or the executors' shares (`calculation.md` section 6). */
export function costShares(shares: Shares, hours: AssignedHours | undefined): Shares {
  if (hours === undefined) return shares;
  return sharesOf(shares.ids, hours.minutes.map(BigInt)) ?? shares;
}

function executed(
  plan: Plan,
  line: CostLine,
  year: number,
  total: Cents,
  participation: Participation,
  report: (finding: Finding) => void,
): Pick<LineYear, 'minutes' | 'costs'> {
  const shares = executorShares(line, year, participation)?.shares;
  if (shares === undefined) return {};
  const hours = lineHours(plan, line, year, shares);
  const parts = apportion(total, costShares(shares, hours));
  const costs = shares.ids.map((id, place) => ({ id, amount: (parts.units[place] ?? 0) as Cents }));
  if (hours === undefined) return { costs };
  // A unit of hours decided by id is worth a look; a cent of its cost is not (golden cases).
  if (hours.parts.last?.by === 'id') report({ code: 'tie', line: line.id, year });
  const minutes = shares.ids.map((id, place) => ({
    id,
    minutes: hours.minutes[place] ?? (0 as never),
  }));
  return { minutes, costs };
}
