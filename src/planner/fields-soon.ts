/**
 * Listens to the planner's fields soon after the start: what does so is not needed for the first
 * paint. Stops when the returned function is called.
 */
export function watchFieldsSoon(): () => void {
  const gone = new AbortController();
  import('./watch-fields.ts').then(
    ({ watchFields }) => watchFields(gone.signal),
    () => undefined,
  );
  return () => gone.abort();
}
