/** Decimals that a plan holds of a figure. */
const PLAN_PLACES = 6;

/** A plain decimal rounded to a number of decimals, half away from zero, without floats. */
export function roundedTo(decimal: string, places: number): string {
  const isNegative = decimal.startsWith('-');
  const [whole = '', fraction = ''] = (isNegative ? decimal.slice(1) : decimal).split('.');
  if (fraction.length <= places) return decimal;
  const up = (fraction[places] ?? '0') >= '5' ? 1n : 0n;
  const digits = String(BigInt(whole + fraction.slice(0, places)) + up).padStart(places + 1, '0');
  const plain = withPoint(digits, digits.length - places);
  return isNegative && plain !== '0' ? `-${plain}` : plain;
}

/** Whether two plain decimals are one number to a plan, which holds six decimals. */
export function isSameFigure(a: string, b: string): boolean {
  return roundedTo(a, PLAN_PLACES) === roundedTo(b, PLAN_PLACES);
}

/** Digits with the point after so many of them, which may be fewer than none or more than there are. */
export function withPoint(digits: string, point: number): string {
  const whole = point <= 0 ? '0' : digits.slice(0, point).padEnd(point, '0');
  const fraction = point <= 0 ? '0'.repeat(-point) + digits : digits.slice(point);
  let end = fraction.length;
  while (fraction[end - 1] === '0') end -= 1;
  return end === 0 ? whole : `${whole}.${fraction.slice(0, end)}`;
}
