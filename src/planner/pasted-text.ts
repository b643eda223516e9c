/** The fields whose text came from elsewhere, at least in part. */
const pasted = new WeakSet<EventTarget>();

/**
 * Remembers which fields hold a pasted text: the planner works out a sum only where somebody typed
 * it. Listens until the returned function is called.
 */
export function watchPastes(): () => void {
  const gone = new AbortController();
  const options = { capture: true, signal: gone.signal };
  const hear = (event: Event): void => {
    const { target } = event;
    if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
    if (target.value === '' || event.type === 'focusin') pasted.delete(target);
    else if (event instanceof InputEvent && bringsSum(event)) pasted.add(target);
  };
  window.addEventListener('input', hear, options);
  window.addEventListener('focusin', hear, options);
  return () => gone.abort();
}

/** A pasted number with something typed behind it is a typed sum all the same. */
function bringsSum({ inputType, data }: InputEvent): boolean {
  return /^insertFrom(?:Paste|Drop|Yank)/.test(inputType) && !/^[\d\s.,]*$/.test(data ?? '=');
}

/** Whether a field holds a pasted text. */
export function isPasted(field: EventTarget | null | undefined): boolean {
  return field !== null && field !== undefined && pasted.has(field);
}
