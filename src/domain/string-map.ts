/** The maps of a plan (figures, weights, years, splits): read and changed without touching the old one. */
export type StringMap = Readonly<Record<string, string>>;

/** The entry under `key`, or nothing. Never what an object inherits. */
export function entryOf(map: StringMap | undefined, key: string): string | undefined {
  return map !== undefined && Object.hasOwn(map, key) ? map[key] : undefined;
}

/** The map with `value` under `key`, or without that entry when `value` is null. */
export function withEntry(
  map: StringMap | undefined,
  key: string,
  value: string | null,
): StringMap {
  if (value !== null) return { ...map, [key]: value };
  return keptEntries(map ?? {}, (kept) => kept !== key);
}

/** The map with only the entries whose key is kept; the same map when all of them are. */
export function keptEntries(
  map: StringMap,
  keeps: (key: string, value: string) => boolean,
): StringMap {
  const entries = Object.entries(map);
  const kept = entries.filter(([key, value]) => keeps(key, value));
  return kept.length === entries.length ? map : Object.fromEntries(kept);
}
