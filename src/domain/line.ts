import { apportion } from './apportion.ts';
import { centsPerUnit, lineTotal } from './cost.ts';
import { micros } from './decimal.ts';
import { assignHours, weekMinutes, type AssignedHours } from './hours.ts';
import { sharesOf, type Shares } from './shares.ts';
import type { Ledger } from './settlement.ts';
import {
  NO_PARTS,
  type Cents,
  type Finding,
  type GroupOutcome,
  type LineYear,
  type PartyAmounts,
} from './outcome.ts';
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

/** What the lines of one run share: who takes part, where amounts are booked and findings go. */
export interface Run {
  readonly plan: Plan;
  readonly participation: Participation;
  readonly ledger: Ledger;
  readonly report: (finding: Finding) => void;
}

/** Computes one line in one year: amount, over groups, over parties, hours and costs. */
export function computeLineYear(run: Run, line: CostLine, year: number): LineYear {
  const { plan } = run;
  const total = lineTotal(plan, line, year);
  const execution = execute(run, line, year, total);
  const split = splitShares(plan, line);
  if (split === undefined) {
    return { year, total, unallocated: total, groups: unpaidGroups(plan, line), ...execution };
  }
  const unit = centsPerUnit(plan.rounding.money);
  const overGroups = apportion(total / unit, split);
  if (overGroups.last?.by === 'id') run.report({ code: 'tie', line: line.id, year });
  let unallocated = 0;
  const groups = split.ids.map((id, place): GroupOutcome => {
    const amount = ((overGroups.units[place] ?? 0) * unit) as Cents;
    if (split.weights[place] === 0n) return { id, amount, parties: NO_PARTS };
    const paid = payGroup(run, line, year, { id, amount }, execution.costs !== undefined);
    if (paid === undefined) unallocated += amount;
    return { id, amount, parties: paid ?? NO_PARTS };
  });
  return { year, total, unallocated: unallocated as Cents, groups, ...execution };
}

/** The groups of a split that is 0 for all of them: they stand in the outcome and pay nothing. */
function unpaidGroups(plan: Plan, line: CostLine): GroupOutcome[] {
  return plan.groups
    .filter(({ id }) => line.split[id] !== undefined)
    .map(({ id }) => ({ id, amount: 0 as Cents, parties: NO_PARTS }));
}

/** Divides a group's amount over its parties and books it. Undefined when it stays unallocated. */
function payGroup(
  { plan, participation, ledger, report }: Run,
  line: CostLine,
  year: number,
  { id: group, amount }: Pick<GroupOutcome, 'id' | 'amount'>,
  settled: boolean,
): PartyAmounts | undefined {
  const found = participation.ofGroup(group, line.keys[group], year);
  if (found.by === 'nothing') {
    if (found.why === 'no-key') report({ code: 'key-missing', line: line.id, group });
    return undefined;
  }
  const { ids, texts } = found.shares;
  const unit = centsPerUnit(plan.rounding.money);
  const { units, last } = apportion(amount / unit, found.shares);
  if (last?.by === 'id') report({ code: 'tie', line: line.id, year, group });
  const amounts = unit === 1 ? units : units.map((count) => count * unit);
  ledger.book('contribution', year, ids, amounts);
  if (settled) ledger.book('settled', year, ids, amounts);
  return { ids, shares: texts, values: amounts as readonly Cents[] };
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

function execute(
  { plan, participation, ledger, report }: Run,
  line: CostLine,
  year: number,
  total: Cents,
): Pick<LineYear, 'minutes' | 'costs'> {
  const shares = executorShares(line, year, participation)?.shares;
  if (shares === undefined) return {};
  const { ids } = shares;
  const hours = lineHours(plan, line, year, shares);
  const { units } = apportion(total, costShares(shares, hours));
  ledger.book('cost', year, ids, units);
  const costs = { ids, values: units as readonly Cents[] };
  if (hours === undefined) return { costs };
  // A unit of hours decided by id is worth a look; a cent of its cost is not (golden cases).
  if (hours.parts.last?.by === 'id') report({ code: 'tie', line: line.id, year });
  return { minutes: { ids, values: hours.minutes }, costs };
}
