import type { CostLine, Plan } from './plan.ts';
import type { NamedList } from './edit.ts';
import type { StringMap } from './string-map.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** The item with this id, or nothing. */
export function byId<Item extends Named>(list: readonly Item[], id: string): Item | undefined {
  return list.find((item) => item.id === id);
}

/** The list with one item changed. The same list when the change gives the same item. */
export function withItem<Item extends Named>(
  list: readonly Item[],
  id: string,
  change: (item: Item) => Item,
): readonly Item[] {
  return eachItem(list, (item) => (item.id === id ? change(item) : item));
}

/** The list with every item changed. The same list when no item changes. */
export function eachItem<Item>(
  list: readonly Item[],
  change: (item: Item) => Item,
): readonly Item[] {
  const changed = list.map(change);
  return changed.every((item, place) => item === list[place]) ? list : changed;
}

/** The name of an item, or nothing when the list does not have it. */
export function nameOf(plan: Plan, list: NamedList, id: string): string | undefined {
  const items: readonly Named[] = plan[list];
  return byId(items, id)?.name;
}

/** A line's values per year: its amounts, counts or hours per week, by its kind. */
export function yearValues(line: CostLine): StringMap {
  switch (line.kind) {
    case 'amount':
      return line.amount;
    case 'units':
      return line.count;
    case 'hours':
      return line.hoursPerWeek;
  }
}

/** The line with other values per year. The same line when the map is the same. */
export function withYearValues(line: CostLine, values: StringMap): CostLine {
  if (values === yearValues(line)) return line;
  switch (line.kind) {
    case 'amount':
      return { ...line, amount: values };
    case 'units':
      return { ...line, count: values };
    case 'hours':
      return { ...line, hoursPerWeek: values };
  }
}
