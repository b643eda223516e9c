/** Puts a text in a field where the person is, as if it was typed or pasted there. */
export function insertText(
  field: HTMLInputElement | HTMLTextAreaElement,
  text: string,
  inputType: 'insertText' | 'insertFromPaste' = 'insertText',
): void {
  const { selectionStart, selectionEnd, value } = field;
  field.setRangeText(text, selectionStart ?? value.length, selectionEnd ?? value.length, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true, data: text, inputType }));
}
