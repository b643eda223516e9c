/** What a number in a cell is shown as. */
export type NumberLook = 'plain' | 'percent' | 'date';

/** Formats that every program knows by number: percentages, and days or times. */
const PERCENT = new Set([9, 10]);
const DATE = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47]);

/** What a format by its number is, or by its own code, such as "0.0%" or "dd-mm-yyyy". */
export function lookOf(id: number, code: string | undefined): NumberLook {
  if (PERCENT.has(id)) return 'percent';
  if (DATE.has(id)) return 'date';
  // Texts in quotes, escaped characters, colours and currencies are no part of the number.
  const bare = (code ?? '').replaceAll(/"[^"]*"|\\.|_.|\*./g, '');
  if (/\[[hms]+\]/i.test(bare)) return 'date';
  const [positive = ''] = bare.replaceAll(/\[[^\]]*\]/g, '').split(';');
  if (positive.includes('%')) return 'percent';
  return /[dmyhs]/i.test(positive.replace(/general/i, '')) ? 'date' : 'plain';
}

/** Days between 30 December 1899, from which spreadsheets count, and 1 January 1970. */
const EPOCH = 25_569;
/** Files of old Macs count from 1 January 1904. */
export const SINCE_1904 = 1_462;
const DAY_MS = 86_400_000;
/** 31 December 9999. */
const LAST_DAY = 2_958_465;

/** The ISO day of a counted one, "45658" is 2025-01-01; undefined outside the years that exist there. */
export function dayOf(serial: number): string | undefined {
  // Before March 1900 the count has a day too many, which no figure of ours is from.
  if (!(serial >= 61 && serial <= LAST_DAY)) return undefined;
  return new Date((Math.floor(serial) - EPOCH) * DAY_MS).toISOString().slice(0, 10);
}
