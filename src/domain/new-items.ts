import { freeId } from './free-id.ts';
import type {
  CostLine,
  Group,
  HoursLine,
  Indicator,
  Key,
  Party,
  Plan,
  PriceIndex,
} from './plan.ts';

/** Items as they begin, to be added with an edit. Each gets an id that is free in the plan. */

/** A group of funders without parties. */
export function newGroup(plan: Plan, name: string): Group {
  return { id: freeId(plan, 'groups', name), name };
}

/** A party that takes part in all years. */
export function newParty(plan: Plan, group: string, name: string): Party {
  return { id: freeId(plan, 'parties', name), group, name };
}

/** An indicator without figures. */
export function newIndicator(
  plan: Plan,
  group: string,
  name: string,
  unit: Indicator['unit'] = 'count',
): Indicator {
  const id = freeId(plan, 'indicators', name);
  return { id, name, group, unit, source: '', measuredOn: '', figures: {} };
}

/** A key that divides by the first indicator of its group, so that it has shares at once. */
export function newKey(plan: Plan, group: string, name: string): Key {
  const first = plan.indicators.find((indicator) => indicator.group === group);
  const weights = first === undefined ? {} : { [first.id]: '100' };
  return { id: freeId(plan, 'keys', name), name, group, weights };
}

/** An index of 0% in every year. */
export function newIndex(plan: Plan, name: string): PriceIndex {
  return { id: freeId(plan, 'indices', name), name, percent: {} };
}

/**
 * A cost line of 0 that is paid as the first line of the plan is: same split, same keys; the first
 * one of all is paid by the first group, each group by its first key. A line of
 * hours also takes over what an fte is and costs, and who carries the work out.
 */
export function newLine(plan: Plan, kind: CostLine['kind'], name: string): CostLine {
  const [first] = plan.costLines;
  const [payer] = plan.groups;
  const base = {
    id: freeId(plan, 'costLines', name),
    name,
    split: first?.split ?? (payer === undefined ? {} : { [payer.id]: '100' }),
    keys: first?.keys ?? firstKeys(plan),
    source: '',
  };
  switch (kind) {
    case 'amount':
      return { ...base, kind, amount: {} };
    case 'units':
      return { ...base, kind, count: {}, unitPrice: '0' };
    case 'hours':
      return { ...base, kind, hoursPerWeek: {}, ...ratesOf(plan) };
  }
}

/** The first key of every group that has one. */
function firstKeys({ groups, keys }: Plan): CostLine['keys'] {
  const found = groups.flatMap(({ id }) => keys.find(({ group }) => group === id) ?? []);
  return Object.fromEntries(found.map(({ id, group }) => [group, id]));
}

/** Hours in a full working week, where the plan has no line to take them from. */
const HOURS_PER_FTE = '36';

function ratesOf(plan: Plan): Pick<HoursLine, 'hoursPerFte' | 'costPerFte' | 'executor'> {
  const example = plan.costLines.find((line) => line.kind === 'hours');
  if (example === undefined) return { hoursPerFte: HOURS_PER_FTE, costPerFte: '0' };
  const { hoursPerFte, costPerFte, executor } = example;
  return { hoursPerFte, costPerFte, ...(executor === undefined ? {} : { executor }) };
}
