import { haveIds, isBlock, isList, itemsById, own, type Fields, type Item } from './json-value.ts';
import type { Plan } from './plan.ts';

/**
 * What changed between two plans, readable in both directions: plain JSON, and small, because what
 * two plans share is left out. `from` is the older side; a side that is missing was not there.
 */
export type Patch =
  | { readonly kind: 'value'; readonly from?: unknown; readonly to?: unknown }
  | { readonly kind: 'fields'; readonly fields: Readonly<Record<string, Patch>> }
  /** A list whose items have ids: what changed per item, and where the order of ids differs. */
  | {
      readonly kind: 'items';
      readonly items: Readonly<Record<string, Patch>>;
      readonly order?: Splice;
    }
  /** A list whose items have none. */
  | { readonly kind: 'rows'; readonly rows: Splice };

/** The part of a list that differs, from place `at` on. */
export interface Splice {
  readonly at: number;
  readonly from: readonly unknown[];
  readonly to: readonly unknown[];
}

/** What turns `before` into `after` and back. Undefined when they are the same. */
export function diff(before: Plan, after: Plan): Patch | undefined {
  return difference(before, after);
}

/** Whether two JSON values are the same; the order of fields does not count. */
export function sameJson(a: unknown, b: unknown): boolean {
  return difference(a, b) === undefined;
}

function difference(before: unknown, after: unknown): Patch | undefined {
  if (before === after) return undefined;
  if (isList(before) && isList(after)) {
    return haveIds(before) && haveIds(after)
      ? itemDifference(before, after)
      : rowDifference(before, after);
  }
  if (isBlock(before) && isBlock(after)) {
    const fields = fieldDifferences(before, after);
    return fields === undefined ? undefined : { kind: 'fields', fields };
  }
  return valuePatch(before, after);
}

function valuePatch(from: unknown, to: unknown): Patch {
  return {
    kind: 'value',
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
}

function fieldDifferences(before: Fields, after: Fields): Record<string, Patch> | undefined {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  const found = [...names].flatMap((name) => {
    const patch = difference(own(before, name), own(after, name));
    return patch === undefined ? [] : [[name, patch] as const];
  });
  return found.length === 0 ? undefined : Object.fromEntries(found);
}

function itemDifference(before: readonly Item[], after: readonly Item[]): Patch | undefined {
  const items = fieldDifferences(itemsById(before), itemsById(after));
  const order = splice(
    before.map(({ id }) => id),
    after.map(({ id }) => id),
  );
  if (items === undefined && order === undefined) return undefined;
  return { kind: 'items', items: items ?? {}, ...(order === undefined ? {} : { order }) };
}

function rowDifference(before: readonly unknown[], after: readonly unknown[]): Patch | undefined {
  const rows = splice(before, after);
  return rows === undefined ? undefined : { kind: 'rows', rows };
}

/** What is left of two lists when their common start and end are taken off. */
function splice(before: readonly unknown[], after: readonly unknown[]): Splice | undefined {
  const shortest = before.length < after.length ? before.length : after.length;
  let at = 0;
  while (at < shortest && sameJson(before[at], after[at])) at += 1;
  let end = 0;
  while (end < shortest - at && sameJson(before.at(-1 - end), after.at(-1 - end))) end += 1;
  const from = before.slice(at, before.length - end);
  const to = after.slice(at, after.length - end);
  return from.length + to.length === 0 ? undefined : { at, from, to };
}
