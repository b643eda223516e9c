import type { EditProblem, NamedList } from './edit.ts';
import { isId, LIST_SIZES } from './field-rules.ts';
import type { Plan } from './plan.ts';
import { byId } from './plan-lists.ts';
import { refuse, succeed, type Result } from './result.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** The list with an item put before another one, or at the end. Refused when full or the id is taken. */
export function inserted<Item extends Named>(
  list: readonly Item[],
  kind: NamedList,
  item: Item,
  before: string | undefined,
): Result<readonly Item[], EditProblem> {
  const { max } = LIST_SIZES[kind];
  if (list.length >= max) return refuse({ problem: 'list-full', limit: `${max}` });
  if (!isId(item.id)) return unknown(item.id);
  if (byId(list, item.id) !== undefined) return refuse({ problem: 'id-taken', given: item.id });
  const place = before === undefined ? list.length : list.findIndex(({ id }) => id === before);
  return place < 0 ? unknown(before ?? '') : succeed(list.toSpliced(place, 0, item));
}

/** Moves an item to stand before another one, or to the end. */
export function moveItem(
  plan: Plan,
  kind: NamedList,
  id: string,
  before: string | null,
): Result<Plan, EditProblem> {
  const list: readonly Named[] = plan[kind];
  const item = byId(list, id);
  if (item === undefined) return unknown(id);
  if (before === id) return succeed(plan);
  const others = list.filter((other) => other !== item);
  const place = before === null ? others.length : others.findIndex((other) => other.id === before);
  if (place < 0) return unknown(before ?? '');
  const moved = others.toSpliced(place, 0, item);
  return succeed(moved.every((each, i) => each === list[i]) ? plan : { ...plan, [kind]: moved });
}

/** A message shows no more than this of an id that may come from anywhere. */
const SHOWN = 80;

function unknown(id: string): Result<never, EditProblem> {
  return refuse({ problem: 'unknown-reference', given: id.slice(0, SHOWN) });
}
