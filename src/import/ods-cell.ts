import { parseDecimal } from '../locale/parse-number-nl.ts';
import { isSameFigure, roundedTo } from './decimal-text.ts';
import { isCurrency, scaleOf, showsMinus } from './number-words.ts';
import type { SourceCell } from './source-sheet.ts';
import { storedNumber } from './stored-number.ts';
import { textCell } from './xlsx-cell.ts';

/** A cell as its XML tells it: its attributes, and its paragraphs, which are what a person saw. */
export interface OdsCell {
  readonly attribute: (name: string) => string | undefined;
  readonly isError: boolean;
  readonly text: string;
}

/** What a cell says; undefined when it is empty. */
export function odsCell({ attribute, isError, text }: OdsCell): SourceCell | undefined {
  if (isError) return { is: 'error', text: text.slice(0, 20) };
  const type = attribute('value-type') ?? '';
  const value = attribute(type === 'date' || type === 'time' ? `${type}-value` : 'value') ?? '';
  switch (type) {
    case 'float':
    case 'currency':
    case 'percentage':
      return numberCell(value, type, text);
    case 'date':
      return dateCell(value, text);
    case 'time':
      return timeCell(value, text);
    case 'boolean':
      return { is: 'boolean' };
    case '':
      return untypedCell(text, attribute('formula') !== undefined);
    default:
      return textCell(attribute('string-value') ?? text);
  }
}

function untypedCell(text: string, hasFormula: boolean): SourceCell | undefined {
  return hasFormula && text === '' ? { is: 'no-result' } : textCell(text);
}

function numberCell(value: string, type: string, text: string): SourceCell | undefined {
  const shown = text.trim();
  // A percent sign that a format only writes behind the number does not divide it.
  const percent = type === 'percentage' || shown.endsWith('%');
  const decimal = storedNumber(value, type === 'percentage' ? 2 : 0);
  if (decimal === undefined) return textCell(text) ?? { is: 'broken' };
  const seen = shown === '' ? decimal : shownNumber(decimal, shown);
  const isSame = seen !== undefined && isSameFigure(seen, decimal);
  return {
    // What is beyond six decimals is dropped where the cell does not show it either.
    ...{ is: 'number', decimal: isSame ? seen : decimal, percent },
    ...(type === 'currency' || isCurrency(shown) ? { currency: true as const } : {}),
    ...(isSame
      ? {}
      : { shown: seen === undefined ? { text: shown } : { text: shown, decimal: seen } }),
  };
}

/** Digits behind the point that a cell may show; more are no matter of six decimals. */
const MOST_PLACES = 15;

/**
 * The number that a cell shows; undefined when that is none, or nobody can say. Its text is in the
 * notation of whoever made it, so only its digits are compared: with the number rounded to no, one,
 * two … decimals.
 */
function shownNumber(decimal: string, shown: string): string | undefined {
  if (SCIENTIFIC.test(shown)) return storedNumber(shown.replace(',', '.'));
  const { before, digits, after } = partsOf(shown);
  // An accounting style shows zero as a dash.
  if (digits === '') return decimal === '0' && isDash(shown) ? '0' : undefined;
  const scale = scaleOf(before, after);
  if (scale === undefined) return undefined;
  const rounded = scale === 0 ? roundedAs(decimal.replace('-', ''), digits) : undefined;
  if (rounded !== undefined)
    return showsMinus(before, after) && rounded !== '0' ? `-${rounded}` : rounded;
  const read = parseDecimal(shown.slice(0, shown.length - after.length), { places: 6 });
  return read.ok ? storedNumber(read.value, scale) : undefined;
}

/** The number rounded to as many decimals as give these digits; undefined when none do. */
function roundedAs(decimal: string, digits: string): string | undefined {
  const wanted = withoutZeros(digits);
  for (let places = 0; places <= MOST_PLACES; places += 1) {
    const rounded = roundedTo(decimal, places);
    if (digitsOf(rounded, places) === wanted) return rounded;
  }
  return undefined;
}

/** "1,48E+04": a number by itself, whatever digits it stores. */
const SCIENTIFIC = /^[-+]?\d{1,20}(?:[.,]\d{1,20})?E[-+]?\d{1,3}$/i;

function isDash(text: string): boolean {
  return /^[-\u2013\u2212]+$/.test(text.replaceAll(/[\p{Sc}\s]/gu, ''));
}

/** What stands before the first digit and behind the last one, and the digits between. */
function partsOf(shown: string) {
  const text = shown.slice(0, 100);
  const first = text.search(/\d/);
  if (first < 0) return { before: text, digits: '', after: '' };
  let end = text.length;
  while (!/\d/.test(text[end - 1] ?? '0')) end -= 1;
  const between = text.slice(first, end);
  // An exponent or a fraction bar makes another number of the digits.
  const isPlain = /^[\d.,'\u2019\s]+$/.test(between);
  return {
    before: text.slice(0, first),
    digits: isPlain ? between.replaceAll(/\D/g, '') : '?',
    after: text.slice(end),
  };
}

function withoutZeros(digits: string): string {
  return digits.replace(/^0+(?=\d)/, '');
}

function digitsOf(decimal: string, places: number): string {
  const [whole = '', fraction = ''] = decimal.split('.');
  return withoutZeros(whole + fraction.padEnd(places, '0'));
}

/** A day; where the cell shows only its year, or a month and a year, no more than that. */
function dateCell(value: string, text: string): SourceCell | undefined {
  if (!/^\d{4}-\d\d-\d\d/.test(value)) return textCell(text);
  const year = value.slice(0, 4);
  return { is: 'date', day: text.trim() === year ? year : value.slice(0, 10) };
}

/** "PT37H30M00S", and what the cell shows of it: "37:30", or "13:30" on a clock. */
function timeCell(value: string, text: string): SourceCell | undefined {
  const [, sign = '', hours = '0', minutes = '0', seconds = '0'] =
    /^(-?)P(?:\d{1,6}D)?T?(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9}(?:[.,]\d{1,12})?)S)?$/.exec(
      value,
    ) ?? [];
  if (!value.includes('T')) return textCell(text);
  const whole = Number(hours) + Number(minutes) / 60 + Number(seconds.replace(',', '.')) / 3600;
  const stored = `${sign}${storedNumber(whole.toPrecision(15)) ?? '0'}`;
  const shown = text.trim() === '' ? `${hours}:${minutes.padStart(2, '0')}` : text.trim();
  const [, first, second, third = '0'] = /^-?(\d{1,6}):([0-5]\d)(?::([0-5]\d))?$/.exec(shown) ?? [];
  if (first === undefined) return { is: 'time', shown, hours: stored, stored, isInHours: false };
  const seen = Number(first) + Number(second) / 60 + Number(third) / 3600;
  const seenHours = `${sign}${storedNumber(seen.toPrecision(15)) ?? '0'}`;
  // "09:30" of nine and a half minutes is no time in hours.
  const isInHours = Math.abs((whole % 24) - (seen % 24)) < 1 / 59;
  return {
    ...{ is: 'time', shown, stored, isInHours },
    hours: isInHours ? seenHours : stored,
  };
}
