import { editDecimal, formatDecimal } from '../locale/number-nl.ts';
import { isSameFigure, roundedTo } from './decimal-text.ts';
import type { FormatPart } from './format-sections.ts';
import { isCurrency, scaleOf, showsMinus } from './number-words.ts';
import type { ShownOtherwise, SourceNumber } from './source-sheet.ts';
import { storedNumber } from './stored-number.ts';

/** A place for a digit in a layout; no text of a format is this. */
const PLACE = '\0';

/** More than a stored number has. */
const MOST_PLACES = 1_000;

/** How one section of a format prints a number. */
export interface NumberPrint {
  readonly before: string;
  readonly after: string;
  /** Digits and texts in turn where texts stand between digits, as in 00-00: that shows no number. */
  readonly mixed: readonly string[] | undefined;
  readonly places: number;
  /** Places after the point that are printed even when they are 0. */
  readonly fixed: number;
  readonly isGrouped: boolean;
  /** Commas after the digits, each of which drops three. */
  readonly thousands: number;
  readonly percents: number;
  /** Digits before the point of a scientific number: 3 prints powers of a thousand. */
  readonly exponent?: number;
  /** The largest denominator of a fraction, or the one that is given. */
  readonly fraction?: { readonly most: number; readonly isFixed: boolean };
}

/** Reads how a section prints numbers; undefined when it has no place for digits. */
export function numberPrint(parts: readonly FormatPart[]): NumberPrint | undefined {
  const mark = parts.findIndex(({ part }) => part === 'slash' || part === 'exponent');
  const body = new PrintReading();
  for (const part of mark < 0 ? parts : parts.slice(0, mark)) body.take(part);
  if (body.seen === 'nothing') return undefined;
  const rest = mark < 0 ? [] : parts.slice(mark + 1);
  const tail = rest.map((part) => (part.part === 'literal' ? part.text : '')).join('');
  const isFraction = parts[mark]?.part === 'slash';
  return {
    ...{ before: body.before, after: isFraction ? '' : body.after + tail },
    ...{ mixed: body.isBroken ? body.layout : undefined },
    ...{ places: body.places, fixed: body.fixed },
    ...{ isGrouped: body.isGrouped, thousands: body.commas, percents: body.percents },
    ...(isFraction ? { fraction: denominatorOf(rest) } : {}),
    ...(mark < 0 || isFraction ? {} : { exponent: body.whole }),
  };
}

/** One walk over the parts of a section, up to an exponent or a fraction bar. */
class PrintReading {
  before = '';
  after = '';
  isBroken = false;
  /** "0" for each place, and the texts around them. */
  readonly layout: string[] = [];
  isGrouped = false;
  places = 0;
  fixed = 0;
  percents = 0;
  whole = 0;
  /** Commas since the last digit: they group when another digit follows. */
  commas = 0;
  seen: 'nothing' | 'whole' | 'fraction' = 'nothing';

  take(part: FormatPart): void {
    if (part.part === 'digit') this.#digit(part.text === '0');
    else if (part.part === 'general') {
      // As many digits as there are.
      this.places = MOST_PLACES;
      this.seen = 'fraction';
    } else if (part.part === 'point') {
      this.isBroken ||= this.seen === 'fraction';
      this.seen = 'fraction';
    } else if (part.part === 'comma') this.commas += this.seen === 'nothing' ? 0 : 1;
    else if (part.part === 'percent') {
      this.percents += 1;
      this.#text('%');
    } else if (part.part === 'literal') this.#text(part.text);
  }

  #digit(isFixed: boolean): void {
    this.layout.push(PLACE);
    this.isGrouped ||= this.commas > 0;
    this.commas = 0;
    this.isBroken ||= this.after.trim() !== '';
    if (this.seen === 'fraction') {
      this.places += 1;
      this.fixed += isFixed ? 1 : 0;
    } else {
      this.whole += 1;
      this.seen = 'whole';
    }
  }

  #text(text: string): void {
    this.layout.push(text);
    if (this.seen === 'nothing') this.before += text;
    else this.after += text;
  }
}

function denominatorOf(rest: readonly FormatPart[]): { most: number; isFixed: boolean } {
  const text = rest
    .map((part) => ('text' in part ? part.text : ''))
    .join('')
    .trim();
  const isFixed = /^\d{1,4}$/.test(text) && /[1-9]/.test(text);
  return isFixed ? { most: Number(text), isFixed } : { most: text.length > 1 ? 99 : 9, isFixed };
}

/**
 * The cell of a stored number, with what it shows where that is another number.
 * @param isBare whether the section prints no minus of its own: the only one, or one for all numbers
 */
export function numberCell(
  value: string,
  print: NumberPrint,
  isBare: boolean,
): SourceNumber | undefined {
  const percent = print.percents > 0 || /%\s*$/.test(print.after);
  const decimal = storedNumber(value, 2 * Math.min(print.percents, 1));
  if (decimal === undefined) return undefined;
  const signs = print.before + print.after;
  const cell: SourceNumber = {
    ...{ is: 'number', decimal, percent },
    ...(isCurrency(signs) ? { currency: true as const } : {}),
  };
  const shown = shownOf(value, print, isBare);
  const isSame = shown.decimal !== undefined && isSameFigure(shown.decimal, decimal);
  // What is beyond six decimals is dropped where the cell does not show it either.
  return isSame ? { ...cell, decimal: shown.decimal ?? decimal } : { ...cell, shown };
}

function shownOf(value: string, print: NumberPrint, isBare: boolean): ShownOtherwise {
  const isNegative = value.trim().startsWith('-');
  const size = isNegative ? value.trim().slice(1) : value;
  if (print.mixed !== undefined) return { text: laidOut(print.mixed, size) };
  const { number, text } = sizeOf(size, print);
  const scale = scaleOf(print.before, print.after);
  const minus = isBare ? isNegative : showsMinus(print.before, print.after);
  const whole = `${isBare && isNegative ? '-' : ''}${print.before}${text}${print.after}`.trim();
  if (number === undefined || scale === undefined) return { text: whole };
  const scaled = storedNumber(number, scale) ?? number;
  return { text: whole, decimal: minus && scaled !== '0' ? `-${scaled}` : scaled };
}

/** Digits from the right in the places of a layout; the first place takes all that are left. */
function laidOut(layout: readonly string[], size: string): string {
  const digits = Array.from(roundedTo(storedNumber(size) ?? '0', 0));
  const first = layout.indexOf(PLACE);
  const printed = layout.map((part) => part);
  for (let at = layout.length - 1; at >= 0; at -= 1) {
    if (layout[at] !== PLACE) continue;
    printed[at] = at === first ? digits.join('') : (digits.pop() ?? '0');
  }
  return printed.join('').trim();
}

/** The digits that a section prints of a number without its sign, as a number and as text. */
function sizeOf(size: string, print: NumberPrint): { number: string | undefined; text: string } {
  if (print.fraction !== undefined) return fractionOf(Number(size), print.fraction);
  if (print.exponent !== undefined) return scientificOf(Number(size), print, print.exponent);
  const moved = storedNumber(size, 2 * print.percents - 3 * print.thousands) ?? '0';
  const number = roundedTo(moved, print.places);
  const [wholePart = '', fraction = ''] = number.split('.');
  const padded = fraction.padEnd(print.fixed, '0');
  const full = padded === '' ? wholePart : `${wholePart}.${padded}`;
  return { number, text: print.isGrouped ? formatDecimal(full) : editDecimal(full) };
}

function scientificOf(size: number, { places, fixed }: NumberPrint, step: number) {
  const power = size === 0 ? 0 : Math.floor(Math.log10(size) / step) * step;
  const mantissa = roundedTo(storedNumber((size / 10 ** power).toPrecision(15)) ?? '0', places);
  const number = storedNumber(mantissa, power);
  const text = formatDecimal(mantissa, { places: fixed });
  return { number, text: `${text}E${power < 0 ? '-' : '+'}${Math.abs(power)}` };
}

/** The fraction nearest to a number: 0.3333 as 1/3. */
function fractionOf(size: number, { most, isFixed }: { most: number; isFixed: boolean }) {
  const whole = Math.floor(size);
  let best = { top: 0, bottom: 1, off: Infinity };
  for (let bottom = isFixed ? most : 1; bottom <= most; bottom += 1) {
    const top = Math.round((size - whole) * bottom);
    const off = Math.abs(size - whole - top / bottom);
    if (off < best.off) best = { top, bottom, off };
  }
  const number = storedNumber((whole + best.top / best.bottom).toPrecision(15));
  const part = best.top === 0 ? '' : `${best.top}/${best.bottom}`;
  const text = part === '' ? String(whole) : whole === 0 ? part : `${whole} ${part}`;
  return { number, text };
}
