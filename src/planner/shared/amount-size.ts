/**
 * The classes of a large amount: a long one is set smaller, so that it is never broken or cut off.
 * "€ 192.000,00" has twelve characters.
 */
export function amountClass(text: string): string {
  if (text.length > 17) return 'amount-large is-longer';
  return text.length > 14 ? 'amount-large is-long' : 'amount-large';
}
