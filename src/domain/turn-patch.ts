import { haveIds, isBlock, isList, itemsById, own, type Fields, type Item } from './json-value.ts';
import { sameJson, type Patch, type Splice } from './patch.ts';
import type { Plan } from './plan.ts';
import { refuse, succeed, type Result } from './result.ts';

type Side = 'from' | 'to';
type Misfit = 'does-not-fit';

/** The plan is not what the patch says it was; nothing is changed then. */
const MISFIT = refuse<Misfit>('does-not-fit');

/** The plan as it was before the patch. Undefined when the plan is not what the patch led to. */
export function revert(plan: Plan, patch: Patch): Plan | undefined {
  return turnedPlan(plan, patch, 'from');
}

/** The plan as it was after the patch. Undefined when the plan is not what the patch began with. */
export function redo(plan: Plan, patch: Patch): Plan | undefined {
  return turnedPlan(plan, patch, 'to');
}

function turnedPlan(plan: Plan, patch: Patch, side: Side): Plan | undefined {
  const turned = turn(plan, patch, side);
  // Every changed place holds what the patch says, so the other side is a plan again. Only a plan
  // that changed elsewhere meanwhile may refer to what goes; the store's `rev` keeps that out.
  return turned.ok ? (turned.value as Plan) : undefined;
}

function turn(value: unknown, patch: Patch, side: Side): Result<unknown, Misfit> {
  switch (patch.kind) {
    case 'value':
      return sameJson(value, patch[opposite(side)]) ? succeed(patch[side]) : MISFIT;
    case 'fields':
      return isBlock(value) ? turnFields(value, patch.fields, side) : MISFIT;
    case 'rows':
      return isList(value) ? turnSplice(value, patch.rows, side) : MISFIT;
    case 'items':
      return isList(value) && haveIds(value) ? turnItems(value, patch, side) : MISFIT;
  }
}

function turnFields(
  block: Fields,
  fields: Readonly<Record<string, Patch>>,
  side: Side,
): Result<Fields, Misfit> {
  const changed = new Map(Object.entries(block));
  for (const [name, patch] of Object.entries(fields)) {
    const turned = turn(own(block, name), patch, side);
    if (!turned.ok) return turned;
    if (turned.value === undefined) changed.delete(name);
    else changed.set(name, turned.value);
  }
  return succeed(Object.fromEntries(changed));
}

function turnSplice(
  list: readonly unknown[],
  rows: Splice,
  side: Side,
): Result<readonly unknown[], Misfit> {
  const present = rows[opposite(side)];
  if (!sameJson(list.slice(rows.at, rows.at + present.length), present)) return MISFIT;
  return succeed(list.toSpliced(rows.at, present.length, ...rows[side]));
}

function turnItems(
  list: readonly Item[],
  { items, order }: Extract<Patch, { kind: 'items' }>,
  side: Side,
): Result<unknown, Misfit> {
  const turned = turnFields(itemsById(list), items, side);
  if (!turned.ok) return turned;
  const ids = list.map(({ id }) => id);
  const ordered = order === undefined ? succeed(ids) : turnSplice(ids, order, side);
  if (!ordered.ok) return ordered;
  const placed = ordered.value.map((id) => own(turned.value, id as string));
  const whole = placed.length === Object.keys(turned.value).length && !placed.includes(undefined);
  return whole ? succeed(placed) : MISFIT;
}

function opposite(side: Side): Side {
  return side === 'from' ? 'to' : 'from';
}
