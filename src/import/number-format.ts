import { numberCell, numberPrint } from './format-number.ts';
import { formatSections, type FormatSection } from './format-sections.ts';
import { dayCell, timeCell, timeKind } from './format-time.ts';
import type { SourceCell } from './source-sheet.ts';
import { storedNumber } from './stored-number.ts';

/** The formats that files name by number only, as far as they are no "General". */
const KNOWN: Readonly<Record<number, string>> = {
  ...{ 1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00', 9: '0%', 10: '0.00%', 11: '0.00E+00' },
  ...{ 5: '"€" #,##0;-"€" #,##0', 6: '"€" #,##0;-"€" #,##0' },
  ...{ 7: '"€" #,##0.00;-"€" #,##0.00', 8: '"€" #,##0.00;-"€" #,##0.00' },
  ...{ 12: '# ?/?', 13: '# ??/??', 14: 'd-m-yyyy', 15: 'd-mmm-yy', 16: 'd-mmm', 17: 'mmm-yy' },
  ...{ 18: 'h:mm AM/PM', 19: 'h:mm:ss AM/PM', 20: 'h:mm', 21: 'h:mm:ss', 22: 'd-m-yyyy h:mm' },
  ...{ 37: '#,##0;(#,##0)', 38: '#,##0;(#,##0)', 39: '#,##0.00;(#,##0.00)' },
  ...{ 40: '#,##0.00;(#,##0.00)', 41: '#,##0;-#,##0;"-"??', 42: '"€" #,##0;-"€" #,##0;"-"??' },
  ...{ 43: '#,##0.00;-#,##0.00;"-"??', 44: '"€" #,##0.00;-"€" #,##0.00;"-"??' },
  ...{ 45: 'mm:ss', 46: '[h]:mm:ss', 47: 'mm:ss.0', 48: '##0.0E+0', 49: '@' },
};
/** Numbers of days as East Asian editions write them. */
const isFarDate = (id: number) => (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
/** Codes are at most 255 characters in Excel; longer ones are no work of a spreadsheet. */
const LONGEST = 1_000;
/** Days between 30 December 1899 and 1 January 1904, from which files of old Macs count. */
const SINCE_1904 = 1_462;

/** How the numbers of a style are shown. */
export interface NumberLook {
  readonly sections: readonly FormatSection[];
}

/** The look of a format by its number, or by its own code, such as "0.0%" or "dd-mm-yyyy". */
export function lookOf(id: number, code: string | undefined): NumberLook {
  const known = KNOWN[id] ?? (isFarDate(id) ? 'd-m-yyyy' : 'General');
  return { sections: formatSections((code ?? known).slice(0, LONGEST)) };
}

/** A stored number as its cell shows it; undefined when it is no number. */
export function shownCell(
  value: string,
  { sections }: NumberLook,
  since1904: boolean,
): SourceCell | undefined {
  const number = Number(value);
  const decimal = storedNumber(value);
  if (decimal === undefined) return undefined;
  const { section, isBare } = sectionFor(number, sections);
  const kind = timeKind(section.parts);
  const serial = number + (since1904 ? SINCE_1904 : 0);
  if (kind === 'date') return dayCell(serial, section.parts);
  if (kind === 'time') return timeCell(number, section.parts);
  const print = numberPrint(section.parts);
  if (print !== undefined) return numberCell(value, print, isBare);
  return { is: 'number', decimal, percent: false, ...withoutDigits(decimal, section) };
}

/** What a section without a place for digits shows: the number as it is, or a text in its place. */
function withoutDigits(decimal: string, { parts }: FormatSection) {
  const texts = parts.map((part) => (part.part === 'literal' ? part.text : ''));
  if (parts.some(({ part }) => part === 'text')) return {};
  const text = texts.join('').trim();
  // An accounting style shows zero as a dash.
  if (decimal === '0' && /^[-\u2013\u2212]+$/.test(text)) return {};
  return { shown: { text } };
}

/** The section that prints a number, and whether that one adds the minus sign by itself. */
function sectionFor(
  number: number,
  sections: readonly FormatSection[],
): { readonly section: FormatSection; readonly isBare: boolean } {
  const all: FormatSection = sections[0] ?? { parts: [] };
  if (sections.some(({ condition }) => condition !== undefined)) {
    const found = sections.find((section) => holds(number, section));
    return { section: found ?? sections.at(-1) ?? all, isBare: true };
  }
  const [, negative, zero] = sections;
  if (number === 0 && zero !== undefined) return { section: zero, isBare: false };
  if (number >= 0 || negative === undefined) {
    return { section: all, isBare: number < 0 };
  }
  return { section: negative, isBare: false };
}

function holds(number: number, { condition }: FormatSection): boolean {
  if (condition === undefined) return true;
  const { sign, limit } = condition;
  if (sign.includes('=') && number === limit) return true;
  if (sign.includes('<') && number < limit) return true;
  return sign.includes('>') && number > limit;
}
