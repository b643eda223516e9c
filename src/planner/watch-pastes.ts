import { markPasted } from './pasted-text.ts';
import { loadSums } from './typed-sums.ts';

/**
 * Remembers which fields hold a pasted text: the planner works out a sum only where somebody typed
 * it, and gets what reads sums in time. Listens until the signal.
 */
export function watchPastes(signal: AbortSignal): void {
  const options = { capture: true, signal };
  const hear = (event: Event): void => {
    const { target } = event;
    if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
    if (event.type === 'focusin' && target.inputMode === 'decimal') {
      loadSums().catch(() => undefined);
    }
    if (target.value === '' || event.type === 'focusin') markPasted(target, false);
    else if (event instanceof InputEvent && bringsSum(event)) markPasted(target, true);
  };
  window.addEventListener('input', hear, options);
  window.addEventListener('focusin', hear, options);
}

/** A pasted number with something typed behind it is a typed sum all the same. */
function bringsSum({ inputType, data }: InputEvent): boolean {
  return /^insertFrom(?:Paste|Drop|Yank)/.test(inputType) && !/^[\d\s.,]*$/.test(data ?? '=');
}
