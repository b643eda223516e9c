/** A number as sheets show it: sign, dots between thousands, a comma, a percent sign. */
const SHOWN_NUMBER = /^[+−-]?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?%?$/;

/**
 * How a text begins that a spreadsheet would run as a formula, its wide forms included. Some
 * programs take spaces and marks without width off first, and an apostrophe that stands there
 * already would be lost on the way back.
 */
const FORMULA_START = /^'*[\s\p{Cf}]*[=+\-@\t\r\n＝＋－＠]/u;

/** Whether a text is a number as sheets show it: below zero as well, and with a plus. */
export function isShownNumber(text: string): boolean {
  return SHOWN_NUMBER.test(text);
}

/** A text for another program: an apostrophe keeps it from being run. Numbers stay numbers. */
export function guardFormula(text: string): string {
  return FORMULA_START.test(text) && !isShownNumber(text) ? `'${text}` : text;
}

/** The text from before `guardFormula`, for what comes back. */
export function unguardFormula(text: string): string {
  return text.startsWith("'") && FORMULA_START.test(text) ? text.slice(1) : text;
}
