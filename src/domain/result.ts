/** A value, or the reason why there is none. Used at the borders: link, file, storage, cell. */
export type Result<Value, Reason> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly reason: Reason };

/** Wraps a value that was obtained. */
export function succeed<Value>(value: Value): Result<Value, never> {
  return { ok: true, value };
}

/** Wraps the reason why there is no value. */
export function refuse<Reason>(reason: Reason): Result<never, Reason> {
  return { ok: false, reason };
}
