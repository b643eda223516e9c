import type { CellAddress, NamedList } from './edit.ts';
import type { InputDifference } from './input-difference.ts';
import type { CostLine, Executor, Key, Plan } from './plan.ts';
import { byId } from './plan-lists.ts';
import { partiesIn } from './take-one.ts';

/** An item of a plan that something refers to. */
type Reference = readonly [list: NamedList, id: string];

/**
 * The new items that must come along when a difference is taken over, as nothing may refer to what
 * is not there: the column and the party of a new key, the group of that party. They are differences
 * of `all` themselves, each once; empty when it can go alone.
 * @param of the plan that is taken from
 * @param all what `compareInputs(of, plan)` gave
 */
export function neededBy(
  of: Plan,
  difference: InputDifference,
  all: readonly InputDifference[],
): readonly InputDifference[] {
  const news = new Map(
    all.flatMap((each) =>
      each.differ === 'only-here' ? [[`${each.list} ${each.id}`, each] as const] : [],
    ),
  );
  const needed = new Set<InputDifference>();
  const open: InputDifference[] = [difference];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const [list, id] of referencesOf(of, next)) {
      const found = news.get(`${list} ${id}`);
      if (found === undefined || found === difference || needed.has(found)) continue;
      needed.add(found);
      open.push(found);
    }
  }
  return all.filter((each) => needed.has(each));
}

function referencesOf(of: Plan, difference: InputDifference): readonly Reference[] {
  switch (difference.differ) {
    case 'cell':
      return ofCell(difference.cell);
    case 'line-key':
      return [
        ['costLines', difference.line],
        ['groups', difference.group],
        ...references('keys', [difference.here]),
      ];
    case 'line-index':
      return [['costLines', difference.line], ...references('indices', [difference.here])];
    case 'executor':
      return [['costLines', difference.line], ...ofExecutor(difference.here)];
    case 'phase-in-from':
      return [['keys', difference.key], ...references('keys', [difference.here])];
    case 'only-here':
      return itemReferences(of, difference.list, difference.id);
    case 'section':
      return references('parties', partiesIn(of, difference.section));
    case 'setting':
    case 'line-kind':
    case 'group':
    case 'only-there':
    case 'order':
      return [];
  }
}

const LIST_OF_FIELD: Readonly<Record<string, NamedList>> = {
  indicator: 'indicators',
  party: 'parties',
  key: 'keys',
  line: 'costLines',
  group: 'groups',
  index: 'indices',
};

function ofCell(cell: CellAddress): readonly Reference[] {
  if ('list' in cell) return [[cell.list, cell.id]];
  return Object.entries(cell).flatMap(([field, value]): Reference[] => {
    const list = LIST_OF_FIELD[field];
    return list === undefined ? [] : [[list, String(value)]];
  });
}

/** What an item of a plan refers to. */
export function itemReferences(of: Plan, list: NamedList, id: string): readonly Reference[] {
  switch (list) {
    case 'groups':
    case 'indices':
      return [];
    case 'parties':
      return references('groups', [byId(of.parties, id)?.group]);
    case 'indicators': {
      const indicator = byId(of.indicators, id);
      return [
        ...references('groups', [indicator?.group]),
        ...references('parties', Object.keys(indicator?.figures ?? {})),
      ];
    }
    case 'keys':
      return ofKey(byId(of.keys, id));
    case 'costLines':
      return ofLine(byId(of.costLines, id));
  }
}

function ofKey(key: Key | undefined): readonly Reference[] {
  const named = [key?.fixed, key?.floor, key?.cap].flatMap((map) => Object.keys(map ?? {}));
  return [
    ...references('groups', [key?.group]),
    ...references('indicators', Object.keys(key?.weights ?? {})),
    ...references('parties', named),
    ...references('keys', [key?.phaseIn?.from]),
  ];
}

function ofLine(line: CostLine | undefined): readonly Reference[] {
  return [
    ...references('groups', Object.keys(line?.split ?? {})),
    ...references('keys', Object.values(line?.keys ?? {})),
    ...references('indices', [line?.index]),
    ...ofExecutor(line?.executor),
  ];
}

function ofExecutor(executor: Executor | undefined): readonly Reference[] {
  return [...references('groups', [executor?.group]), ...references('keys', [executor?.key])];
}

function references(list: NamedList, ids: readonly (string | undefined)[]): Reference[] {
  return ids.flatMap((id): Reference[] => (id === undefined ? [] : [[list, id]]));
}
