import type { EditProblem, NamedList } from './edit.ts';
import { LIST_SIZES } from './field-rules.ts';
import type { CostLine, Indicator, Key, Plan } from './plan.ts';
import { byId, eachItem } from './plan-lists.ts';
import { refuse, succeed, type Result } from './result.ts';
import { keptEntries } from './string-map.ts';
import { withAgreements } from './write-cell.ts';

type IsGone = (id: string) => boolean;

/**
 * Removes an item and all that refers to it. With a group go its parties, indicators and keys.
 * The last group and the last party cannot go.
 */
export function removeItem(plan: Plan, list: NamedList, id: string): Result<Plan, EditProblem> {
  const items: readonly { readonly id: string; readonly name: string }[] = plan[list];
  if (byId(items, id) === undefined) return refuse({ problem: 'unknown-reference', given: id });
  const removed = without(plan, list, id);
  const needed = (['groups', 'parties'] as const).some(
    (each) => removed[each].length < LIST_SIZES[each].min,
  );
  return needed ? refuse({ problem: 'still-needed', given: id }) : succeed(removed);
}

function without(plan: Plan, list: NamedList, id: string): Plan {
  const isGone = (each: string) => each === id;
  switch (list) {
    case 'groups':
      return withoutGroup(plan, id);
    case 'parties':
      return withoutParties(plan, isGone);
    case 'indicators':
      return withoutIndicators(plan, isGone);
    case 'keys':
      return withoutKeys(plan, isGone);
    case 'indices':
      return {
        ...plan,
        indices: plan.indices.filter((index) => index.id !== id),
        costLines: eachItem(plan.costLines, (line) => {
          const { index, ...rest } = line;
          return index === id ? rest : line;
        }),
      };
    case 'costLines':
      return { ...plan, costLines: plan.costLines.filter((line) => line.id !== id) };
  }
}

function withoutGroup(plan: Plan, group: string): Plan {
  const ofGroup = (items: readonly { readonly id: string; readonly group: string }[]): IsGone => {
    const ids = new Set(items.filter((item) => item.group === group).map(({ id }) => id));
    return (id) => ids.has(id);
  };
  const left = [
    (now: Plan) => withoutParties(now, ofGroup(plan.parties)),
    (now: Plan) => withoutIndicators(now, ofGroup(plan.indicators)),
    (now: Plan) => withoutKeys(now, ofGroup(plan.keys)),
  ].reduce((now, step) => step(now), plan);
  return {
    ...left,
    groups: left.groups.filter(({ id }) => id !== group),
    costLines: eachItem(left.costLines, (line) => lineWithoutGroup(line, group)),
  };
}

function lineWithoutGroup(line: CostLine, group: string): CostLine {
  const split = keptEntries(line.split, (id) => id !== group);
  const keys = keptEntries(line.keys, (id) => id !== group);
  const { executor, ...rest } = line;
  if (executor?.group === group) return { ...rest, split, keys };
  return split === line.split && keys === line.keys ? line : { ...line, split, keys };
}

/** The plan without some parties and all that refers to them. */
export function withoutParties(plan: Plan, isGone: IsGone): Plan {
  const keeps = (id: string) => !isGone(id);
  const { results, priority, shared } = plan;
  return {
    ...plan,
    parties: plan.parties.filter(({ id }) => keeps(id)),
    indicators: eachItem(plan.indicators, (indicator): Indicator => {
      const figures = keptEntries(indicator.figures, keeps);
      return figures === indicator.figures ? indicator : { ...indicator, figures };
    }),
    keys: eachItem(plan.keys, (key) =>
      (['fixed', 'floor', 'cap'] as const).reduce((now, field) => {
        const map = key[field];
        return map === undefined ? now : withAgreements(now, field, keptEntries(map, keeps));
      }, key),
    ),
    ...(results === undefined ? {} : { results: results.filter(({ party }) => keeps(party)) }),
    ...(priority === undefined
      ? {}
      : { priority: { ...priority, homes: keptHomes(priority.homes, keeps) } }),
    ...(shared === undefined ? {} : { shared: keptShared(shared, isGone) }),
  };
}

function keptHomes<Homes>(
  homes: Readonly<Record<string, Homes>>,
  keeps: IsGone,
): Record<string, Homes> {
  return Object.fromEntries(Object.entries(homes).filter(([id]) => keeps(id)));
}

function keptShared(
  shared: NonNullable<Plan['shared']>,
  isGone: IsGone,
): NonNullable<Plan['shared']> {
  const { viewAs, ...rest } = shared;
  return viewAs !== undefined && isGone(viewAs) ? rest : shared;
}

function withoutIndicators(plan: Plan, isGone: IsGone): Plan {
  return {
    ...plan,
    indicators: plan.indicators.filter(({ id }) => !isGone(id)),
    keys: eachItem(plan.keys, (key): Key => {
      const weights = keptEntries(key.weights, (id) => !isGone(id));
      return weights === key.weights ? key : { ...key, weights };
    }),
  };
}

function withoutKeys(plan: Plan, isGone: IsGone): Plan {
  return {
    ...plan,
    keys: eachItem(
      plan.keys.filter(({ id }) => !isGone(id)),
      (key) => {
        const { phaseIn, ...rest } = key;
        return phaseIn !== undefined && isGone(phaseIn.from) ? rest : key;
      },
    ),
    costLines: eachItem(plan.costLines, (line) => lineWithoutKeys(line, isGone)),
  };
}

function lineWithoutKeys(line: CostLine, isGone: IsGone): CostLine {
  const keys = keptEntries(line.keys, (_, key) => !isGone(key));
  const executor = line.executor;
  if (executor?.key !== undefined && isGone(executor.key)) {
    return { ...line, keys, executor: { group: executor.group } };
  }
  return keys === line.keys ? line : { ...line, keys };
}
