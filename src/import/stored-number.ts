import { withPoint } from './decimal-text.ts';

/** Digits that a spreadsheet keeps of a number; what its file holds beyond them is noise of binary fractions. */
const SIGNIFICANT = 15;
const NUMBER = /^([+-]?)(\d*)(?:\.(\d*))?(?:e([+-]?\d{1,3}))?$/i;

/**
 * A number as a file stores it ("0.30000000000000004", "1.2E-3") as the plain decimal that a person
 * sees there: at most 15 significant digits, "0.3" and "0.0012". Undefined when it is no number.
 * @param shift moves the point to the right: 2 turns a stored 0.138 into 13.8 percent
 */
export function storedNumber(text: string, shift = 0): string | undefined {
  const found = text.length > 60 ? null : NUMBER.exec(text.trim());
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = found ?? [];
  if (found === null || whole + fraction === '') return undefined;
  const digits = (whole + fraction).replace(/^0+/, '');
  if (digits === '') return '0';
  // Where the point stands, counted from the first digit that is not 0.
  const point = digits.length - fraction.length + Number(exponent) + shift;
  const kept = rounded(digits);
  const plain = withPoint(kept.digits, point + kept.carried);
  return sign === '-' && plain !== '0' ? `-${plain}` : plain;
}

/** The first 15 digits, half up; `carried` is 1 where 99… became 100…. */
function rounded(digits: string): { readonly digits: string; readonly carried: number } {
  if (digits.length <= SIGNIFICANT) return { digits, carried: 0 };
  // Fifteen digits are a safe whole number.
  const up = (digits[SIGNIFICANT] ?? '0') >= '5' ? 1 : 0;
  const kept = String(Number(digits.slice(0, SIGNIFICANT)) + up);
  return { digits: kept, carried: kept.length - SIGNIFICANT };
}
