import { insertText } from './insert-text.ts';

import { watchPastes } from './watch-pastes.ts';

type Field = HTMLInputElement | HTMLTextAreaElement;

/** Listens to what is typed and pasted in the planner's fields, until the signal. */
export function watchFields(signal: AbortSignal): void {
  decimalKey(signal);
  watchPastes(signal);
}

/**
 * The decimal key of the numeric pad means a comma in every field for numbers, whatever sign the
 * keyboard layout gives it. Waits for the text itself, so that it also works for the key that opens
 * a cell of the grid. Listens until the signal.
 */
function decimalKey(signal: AbortSignal): void {
  const options = { capture: true, signal };
  let isDecimalKey = false;
  const press = ({ code }: KeyboardEvent): void => {
    isDecimalKey = code === 'NumpadDecimal';
  };
  const insert = (event: InputEvent): void => {
    const field = isDecimalKey ? numberField(event.target) : undefined;
    isDecimalKey = false;
    if (field === undefined || event.data?.length !== 1 || event.data === ',') return;
    event.preventDefault();
    insertText(field, ',');
  };
  window.addEventListener('keydown', press, options);
  window.addEventListener('keyup', () => (isDecimalKey = false), options);
  window.addEventListener('beforeinput', insert, options);
}

/** The fields for numbers are those that ask a phone for its number keys. */
function numberField(target: EventTarget | null): Field | undefined {
  const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  return isField && /^(?:decimal|numeric)$/.test(target.inputMode) ? target : undefined;
}
