import { checkedDecimal } from './cell-value.ts';
import { fromMicros, micros } from './decimal.ts';
import { DECIMAL_RULES } from './field-rules.ts';
import { yearsOf, type CostLine, type Decimal, type HoursLine, type Plan } from './plan.ts';
import { sharedPercent } from './split-percent.ts';
import { entryOf } from './string-map.ts';

/** What a dial shows: one value, nothing, or that the places it acts on differ from each other. */
export type DialValue =
  | { readonly shows: 'value'; readonly value: string }
  | { readonly shows: 'none' }
  | { readonly shows: 'mixed' };

/** Where the dials of the overview stand. A dial that has nothing to act on is absent. */
export interface Dials {
  /** Hours per week and yearly cost per fte of the line with executing parties. */
  readonly hours?: {
    readonly line: string;
    readonly hoursPerWeek: DialValue;
    readonly hoursPerFte: Decimal;
    readonly costPerFte: Decimal;
  };
  /** Percent of the first group out of what the two pay together. */
  readonly split?: { readonly groups: readonly [string, string]; readonly percent: DialValue };
  /** Key per group that pays a line and has more than one party or a key, in the plan's order. */
  readonly keys: readonly { readonly group: string; readonly key: DialValue }[];
}

/** Reads all dials of a plan but the share of one party, which `fixedShareOf` gives. */
export function dialsOf(plan: Plan): Dials {
  const line = hoursDialLine(plan);
  const groups = splitPair(plan);
  return {
    ...(line === undefined ? {} : { hours: hoursDial(plan, line) }),
    ...(groups === undefined ? {} : { split: { groups, percent: splitPercent(plan, groups) } }),
    keys: plan.groups.flatMap(({ id }) => keyDial(plan, id)),
  };
}

/** The line on which the dials for hours and cost per fte act: the first of hours with an executor. */
export function hoursDialLine(plan: Plan): HoursLine | undefined {
  return plan.costLines.find((line) => line.kind === 'hours' && line.executor !== undefined) as
    HoursLine | undefined;
}

function hoursDial(plan: Plan, line: HoursLine): Dials['hours'] & object {
  const years = yearsOf(plan).map((year) => micros(entryOf(line.hoursPerWeek, `${year}`)));
  const { id, hoursPerFte, costPerFte } = line;
  return { line: id, hoursPerWeek: agreed(years.map(fromMicros)), hoursPerFte, costPerFte };
}

/**
 * The lines on which the split dial acts: both groups are in the split and pay something together.
 * A group at "0" stays in, or the dial could never come back from 100 to 0.
 */
export function splitDialLines(plan: Plan, groups: readonly [string, string]): CostLine[] {
  return plan.costLines.filter(({ split }) => {
    return holdsBoth(split, groups) && groups.some((id) => micros(entryOf(split, id)) > 0n);
  });
}

function holdsBoth(split: CostLine['split'], groups: readonly [string, string]): boolean {
  return groups.every((id) => entryOf(split, id) !== undefined);
}

/**
 * The two groups that stand together in the most splits; of equals the two with the most parties,
 * then the first in the plan's order. Turning the dial changes none of these, so it does not jump
 * to two other groups.
 */
function splitPair(plan: Plan): readonly [string, string] | undefined {
  const pairs = plan.groups.flatMap((first, place) =>
    plan.groups.slice(place + 1).map((second) => [first.id, second.id] as const),
  );
  const ranked = pairs
    .filter((groups) => splitDialLines(plan, groups).length > 0)
    .map((groups) => ({
      groups,
      lines: plan.costLines.filter(({ split }) => holdsBoth(split, groups)).length,
      parties: plan.parties.filter(({ group }) => groups.includes(group)).length,
    }));
  return ranked.sort((a, b) => b.lines - a.lines || b.parties - a.parties)[0]?.groups;
}

function splitPercent(plan: Plan, groups: readonly [string, string]): DialValue {
  const value = sharedPercent(splitDialLines(plan, groups), groups);
  return value === undefined ? { shows: 'mixed' } : { shows: 'value', value };
}

/** The lines that a group pays part of, 0% included, as far as the split names it. */
export function linesPaidBy(plan: Plan, group: string): CostLine[] {
  return plan.costLines.filter(({ split }) => entryOf(split, group) !== undefined);
}

function keyDial(plan: Plan, group: string): Dials['keys'] {
  const keys = linesPaidBy(plan, group).map((line) => entryOf(line.keys, group));
  const offers = plan.keys.some((key) => key.group === group);
  return keys.length === 0 || !offers ? [] : [{ group, key: agreed(keys) }];
}

/** The keys by which lines divide a group's part: what a party's own share is agreed in. */
export function keysInUse(plan: Plan, group: string): string[] {
  const keys = linesPaidBy(plan, group).map((line) => entryOf(line.keys, group));
  return [...new Set(keys)].filter((key) => key !== undefined);
}

/**
 * The share fixed by hand for a party in the keys by which its group pays, in percent; nothing when
 * it follows the key. Undefined when there is no key to fix it in.
 */
export function fixedShareOf(plan: Plan, party: string): DialValue | undefined {
  const group = plan.parties.find(({ id }) => id === party)?.group;
  const inUse = group === undefined ? [] : keysInUse(plan, group);
  const keys = plan.keys.filter(({ id }) => inUse.includes(id));
  if (keys.length === 0) return undefined;
  return agreed(
    keys.map((key) => {
      const percent = entryOf(key.fixed, party);
      return percent === undefined ? undefined : fromMicros(micros(percent));
    }),
  );
}

function agreed(values: readonly (string | undefined)[]): DialValue {
  const [value] = values;
  if (values.some((other) => other !== value)) return { shows: 'mixed' };
  return value === undefined ? { shows: 'none' } : { shows: 'value', value };
}

/** A dial's percentage from 0 to 100 in its shortest writing, or why it is none. */
export function checkedDialPercent(percent: string): ReturnType<typeof checkedDecimal> {
  return checkedDecimal({ ...DECIMAL_RULES.split, atMost100: true }, percent);
}
