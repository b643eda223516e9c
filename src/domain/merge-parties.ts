import { addItem } from './add-item.ts';
import { setCells } from './apply-cells.ts';
import { sumOfDecimals } from './decimal-sum.ts';
import type { CellChange, Edit, EditProblem } from './edit.ts';
import { DECIMAL_RULES, decimalProblem, WHOLE } from './field-rules.ts';
import { mergedCell, mergerOf, type Merger } from './merger.ts';
import { plainLine } from './plain-line.ts';
import type { Plan, QuarterResult } from './plan.ts';
import { withoutParties } from './remove-item.ts';
import { refuse, succeed, type Result } from './result.ts';

type Applied = Result<Plan, EditProblem>;
type MergeEdit = Extract<Edit, { readonly edit: 'merge-parties' }>;

/**
 * Lets two parties go on as one: the two end the year before it, or leave the plan where they were
 * always one. The new one stands behind them and goes through the same rules as what is typed.
 */
export function mergeParties(plan: Plan, edit: MergeEdit): Applied {
  const read = mergerOf(plan, edit);
  if (!read.ok) return read;
  const merger = read.value;
  const { id, name } = edit.item;
  const [{ group }] = merger.pair;
  const left = merger.isAlways ? withoutParties(plan, (each) => isOld(merger, each)) : plan;
  if (hasName(left, name)) return refuse({ problem: 'name-taken', given: plainLine(name) });
  const { from, until, isAlways } = merger;
  const item = {
    ...{ id, group, name },
    ...(isAlways ? {} : { from }),
    ...(until === undefined ? {} : { until }),
  };
  const added = addItem(left, { edit: 'add-party', item, ...placeBehind(plan, merger) });
  if (!added.ok) return added;
  const filled = setCells(added.value, [...takenOver(merger, id), ...endings(merger)]);
  if (!filled.ok) return filled;
  const merged = withActuals(plan, filled.value, merger, id);
  return actualsFit(merged) ? succeed(merged) : refuse({ problem: 'too-large' });
}

function isOld({ pair }: Merger, id: string): boolean {
  return pair.some((party) => party.id === id);
}

/** Two parties of one name cannot be told apart on paper. */
function hasName(plan: Plan, name: string): boolean {
  const same = (text: string) => plainLine(text).toLowerCase();
  return plan.parties.some((party) => same(party.name) === same(name));
}

/** Behind the last of the two: before the party that follows it, or at the end. */
function placeBehind(plan: Plan, merger: Merger): { before?: string } {
  const last = plan.parties.findLastIndex(({ id }) => isOld(merger, id));
  const before = plan.parties[last + 1]?.id;
  return before === undefined ? {} : { before };
}

function takenOver({ values }: Merger, party: string): CellChange[] {
  return values.flatMap((value) =>
    value.sum === undefined ? [] : [{ cell: mergedCell(value, party), value: value.sum }],
  );
}

function endings({ pair, from, isAlways }: Merger): CellChange[] {
  if (isAlways) return [];
  return pair.map(({ id }) => ({ cell: { at: 'until', party: id }, value: `${from - 1}` }));
}

/**
 * The homes of the priority rule, and where they were always one the quarters too. Without that,
 * quarters stay with the party that was there then.
 */
function withActuals(before: Plan, after: Plan, merger: Merger, id: string): Plan {
  const homes = mergedHomes(before, merger);
  const { priority } = after;
  const { results } = before;
  return {
    ...after,
    ...(homes &&
      priority && { priority: { ...priority, homes: { ...priority.homes, [id]: homes } } }),
    ...(results && merger.isAlways && { results: mergedResults(results, merger, id) }),
  };
}

function actualsFit({ results = [], priority }: Plan): boolean {
  const homes = Object.values(priority?.homes ?? {});
  return (
    homes.every(({ suitable, labelled }) => Math.max(suitable, labelled) <= WHOLE.max) &&
    results.every(
      ({ hoursPerWeek, conversations, moves }) =>
        Math.max(conversations, moves) <= WHOLE.max &&
        decimalProblem(hoursPerWeek, DECIMAL_RULES.hoursPerWeek) === undefined,
    )
  );
}

type Homes = NonNullable<Plan['priority']>['homes'][string];

function mergedHomes({ priority }: Plan, { pair }: Merger): Homes | undefined {
  const [one, other] = pair.map(({ id }) =>
    priority && Object.hasOwn(priority.homes, id) ? priority.homes[id] : undefined,
  );
  if (one === undefined || other === undefined) return undefined;
  return {
    suitable: one.suitable + other.suitable,
    labelled: one.labelled + other.labelled,
  };
}

/** A quarter of both becomes one of the new party, where the first of the two stood. */
function mergedResults(
  results: readonly QuarterResult[],
  merger: Merger,
  party: string,
): QuarterResult[] {
  const merged: QuarterResult[] = [];
  for (const result of results) {
    const own = isOld(merger, result.party) ? { ...result, party } : result;
    const place = merged.findIndex((each) => each.party === party && each.period === own.period);
    const present = own.party === party ? merged[place] : undefined;
    if (present === undefined) merged.push(own);
    else merged[place] = together(present, own);
  }
  return merged;
}

function together(one: QuarterResult, other: QuarterResult): QuarterResult {
  return {
    ...one,
    hoursPerWeek: sumOfDecimals([one.hoursPerWeek, other.hoursPerWeek]),
    conversations: one.conversations + other.conversations,
    moves: one.moves + other.moves,
  };
}
