import { sameDecimal } from './apply-cells.ts';
import { cellKey } from './cell-key.ts';
import { kindOf } from './cell-value.ts';
import type { NamedList } from './edit.ts';
import { SECTIONS, type InputDifference, type Setting } from './input-difference.ts';
import * as cells from './item-cells.ts';
import { sameJson } from './patch.ts';
import { yearsOf, type CostLine, type Key, type Plan } from './plan.ts';
import { entryOf } from './string-map.ts';

/**
 * What is filled in differently, cost lines and keys first, each list in the order of this plan.
 * The same number in another writing ("50.0") is no difference, nor is what stands in a year that
 * the plan does not have.
 */
export function compareInputs(here: Plan, there: Plan): InputDifference[] {
  const compared = <Item>(cellsOf: (item: Item) => readonly cells.FilledCell[]) => {
    return (a: Item, b: Item) => cellDifferences(here, there, cellsOf(a), cellsOf(b));
  };
  const line = compared(cells.lineCells);
  const key = compared(cells.keyCells);
  return [
    ...settingDifferences(here, there),
    ...listDifferences('costLines', here, there, (a: CostLine, b) => [
      ...(a.kind === b.kind
        ? line(a, b)
        : [{ differ: 'line-kind', line: a.id, here: a.kind, there: b.kind } as const]),
      ...lineDifferences(a, b),
    ]),
    ...listDifferences('keys', here, there, (a: Key, b) => [
      ...key(a, b),
      ...phaseDifference(a, b),
    ]),
    ...listDifferences('indicators', here, there, compared(cells.indicatorCells)),
    ...listDifferences('parties', here, there, compared(cells.partyCells)),
    ...listDifferences('groups', here, there, compared(cells.groupCells)),
    ...listDifferences('indices', here, there, compared(cells.indexCells)),
    ...SECTIONS.filter((section) => !sameJson(here[section], there[section])).map(
      (section) => ({ differ: 'section', section }) as const,
    ),
  ];
}

function settingDifferences(here: Plan, there: Plan): InputDifference[] {
  const settings = (plan: Plan): readonly (readonly [Setting, string])[] => [
    ['title', plan.title],
    ['note', plan.note],
    ['first-year', `${plan.firstYear}`],
    ['year-count', `${plan.yearCount}`],
    ['money-unit', plan.rounding.money],
    ['hours-unit', `${plan.rounding.hours}`],
  ];
  const others = new Map(settings(there));
  return settings(here).flatMap(([setting, value]): InputDifference[] => {
    const other = others.get(setting) ?? '';
    return value === other ? [] : [{ differ: 'setting', setting, here: value, there: other }];
  });
}

interface Named {
  readonly id: string;
  readonly name: string;
}

function listDifferences<List extends NamedList>(
  list: List,
  here: Plan,
  there: Plan,
  compareItems: (a: Plan[List][number], b: Plan[List][number]) => readonly InputDifference[],
): InputDifference[] {
  const own: readonly Plan[List][number][] = here[list];
  const others: readonly Plan[List][number][] = there[list];
  if (own === others) return [];
  const ownById = new Map(own.map((item) => [item.id, item]));
  const otherById = new Map(others.map((item) => [item.id, item]));
  const shared = own.filter(({ id }) => otherById.has(id));
  const otherOrder = others.filter(({ id }) => ownById.has(id));
  const only = (differ: 'only-here' | 'only-there', { id, name }: Named): InputDifference => {
    return { differ, list, id, name };
  };
  return [
    ...shared.flatMap((item) => {
      const other = otherById.get(item.id);
      // Most items are the same, also when one plan was read from storage: those need no cells.
      if (other === undefined || sameJson(item, other)) return [];
      return [...groupDifference(list, item, other), ...compareItems(item, other)];
    }),
    ...own.filter(({ id }) => !otherById.has(id)).map((item) => only('only-here', item)),
    ...others.filter(({ id }) => !ownById.has(id)).map((item) => only('only-there', item)),
    ...(otherOrder.every(({ id }, at) => id === shared[at]?.id)
      ? []
      : [{ differ: 'order', list } as const]),
  ];
}

function groupDifference(list: NamedList, a: Named, b: Named): InputDifference[] {
  const [here, there] = [a, b].map((item) => ('group' in item ? item.group : undefined));
  if (here === there || typeof here !== 'string' || typeof there !== 'string') return [];
  return [{ differ: 'group', list, id: a.id, here, there }];
}

function cellDifferences(
  here: Plan,
  there: Plan,
  own: readonly cells.FilledCell[],
  others: readonly cells.FilledCell[],
): InputDifference[] {
  const ownByKey = filledByKey(here, own);
  const otherByKey = filledByKey(there, others);
  const all = new Map([...ownByKey, ...otherByKey]);
  return [...all].flatMap(([key, { cell }]): InputDifference[] => {
    const a = ownByKey.get(key)?.value;
    const b = otherByKey.get(key)?.value;
    if (a === b || (kindOf(here, cell).holds === 'decimal' && sameDecimal(a, b))) return [];
    return [{ differ: 'cell', cell, ...sides(a, b) }];
  });
}

function filledByKey(
  plan: Plan,
  filled: readonly cells.FilledCell[],
): Map<string, cells.FilledCell> {
  const years = yearsOf(plan);
  const used = filled.filter(({ cell }) => !('year' in cell) || years.includes(cell.year));
  return new Map(used.map((each) => [cellKey(each.cell), each]));
}

function lineDifferences(a: CostLine, b: CostLine): InputDifference[] {
  const groups = [...new Set([...Object.keys(a.keys), ...Object.keys(b.keys)])];
  const line = a.id;
  return [
    ...groups.flatMap((group): InputDifference[] => {
      const [here, there] = [entryOf(a.keys, group), entryOf(b.keys, group)];
      return here === there ? [] : [{ differ: 'line-key', line, group, ...sides(here, there) }];
    }),
    ...(a.index === b.index
      ? []
      : [{ differ: 'line-index', line, ...sides(a.index, b.index) } as const]),
    ...(sameJson(a.executor, b.executor)
      ? []
      : [{ differ: 'executor', line, ...sides(a.executor, b.executor) } as const]),
  ];
}

function phaseDifference(a: Key, b: Key): InputDifference[] {
  const [here, there] = [a.phaseIn?.from, b.phaseIn?.from];
  return here === there ? [] : [{ differ: 'phase-in-from', key: a.id, ...sides(here, there) }];
}

function sides<Value>(here: Value | undefined, there: Value | undefined) {
  return {
    ...(here === undefined ? {} : { here }),
    ...(there === undefined ? {} : { there }),
  };
}
