/** JSON as it is read and compared when plans are taken apart: blocks of fields, and lists. */
export type Fields = Readonly<Record<string, unknown>>;

/** A block that can be told from others in its list. */
export type Item = Fields & { readonly id: string };

/** A field of a block itself, never one that every object answers to. */
export function own(block: Fields, name: string): unknown {
  return Object.hasOwn(block, name) ? block[name] : undefined;
}

export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

export function isBlock(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !isList(value);
}

/** Whether all items of a list have an id; true for an empty list. */
export function haveIds(list: readonly unknown[]): list is readonly Item[] {
  return list.every((item) => isBlock(item) && typeof item['id'] === 'string');
}

/** The items of a list by their id. */
export function itemsById(items: readonly Item[]): Fields {
  return Object.fromEntries(items.map((item) => [item.id, item]));
}
