/** The fields whose text came from elsewhere, at least in part. */
const pasted = new WeakSet<EventTarget>();

/** Remembers whether a field holds a pasted text. */
export function markPasted(field: EventTarget, isFromElsewhere: boolean): void {
  if (isFromElsewhere) pasted.add(field);
  else pasted.delete(field);
}

/** Whether a field holds a pasted text. */
export function isPasted(field: EventTarget | null | undefined): boolean {
  return field !== null && field !== undefined && pasted.has(field);
}
