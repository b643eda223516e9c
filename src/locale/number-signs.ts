import { refuse, succeed, type Result } from '../domain/result.ts';
import type { ParseProblem } from './parse-problem.ts';

/** What a cell holds, as in `CellInput`. */
export type NumberUnit = 'euro' | 'percent' | 'hours' | 'count' | 'figure';

/** A number without the signs around it: only digits, dots and commas are left. */
export interface BareNumber {
  readonly digits: string;
  /** The text as it was given, trimmed. */
  readonly given: string;
  /** "whole-amount": ended in ",-". "odd": readable, but not as one writes it; ask first. */
  readonly hint: 'plain' | 'whole-amount' | 'odd';
}

type Sign = '€' | '%' | 'uur';

const ACCEPTED: Readonly<Record<NumberUnit, readonly Sign[]>> = {
  euro: ['€'],
  percent: ['%'],
  hours: ['uur'],
  count: [],
  figure: ['%'],
};

const DASH = '[-\u2010-\u2015\u2212\ufe63\uff0d]';
const WHOLE_AMOUNT = new RegExp(`,(?:${DASH}{1,2}|=)$`);
const NEGATIVE = new RegExp(`^${DASH}\\s*[\\d.,]|[\\d]\\s*${DASH}$|^\\(.*\\d.*\\)$`);
// Excel's accounting style writes zero as a dash.
const ACCOUNTING_ZERO = new RegExp(`^${DASH}$`);
/** Marks without width that web pages and spreadsheets leave around numbers. */
const MARKS = /[\u200b-\u200f\u2060\ufeff]/g;
/** Groups of three with a space that only number formatters write. */
const FORMATTED = /^[1-9]\d{0,2}(?:[\u00a0\u2007\u2009\u202f]\d{3})+(?:,\d+)?$/;

function signOf(text: string): { readonly sign: Sign; readonly rest: string } | undefined {
  const euro = /^(?:€|eur(?:o)?(?![a-z]))\s*(.*)$|^(.*?)\s*(?:€|eur(?:o)?)$/i.exec(text);
  if (euro !== null) return { sign: '€', rest: euro[1] ?? euro[2] ?? '' };
  const percent = /^(.*?)\s*%$/.exec(text);
  if (percent !== null) return { sign: '%', rest: percent[1] ?? '' };
  const hours = /^(.*?\d)\s*(?:uur|u)$/i.exec(text);
  return hours === null ? undefined : { sign: 'uur', rest: hours[1] ?? '' };
}

function refusalOf(text: string, given: string): ParseProblem | undefined {
  if (/^#+$/.test(text)) return { problem: 'hashes', given };
  if (/^[\d.,]*\d[\d.,]*e[+-]?\d+$/i.test(text)) return { problem: 'exponent', given };
  if (NEGATIVE.test(text)) return { problem: 'negative', given };
  return undefined;
}

/** Digits that stand in groups of three with something between that only might group. */
function ungrouped(text: string): string | undefined {
  const oddly = /^[1-9]\d{0,2}(?:( |'|\u2019)\d{3})(?:\1\d{3})*(?:[.,]\d+)?$/.test(text);
  return oddly ? text.replace(/[ '\u2019]/g, '') : undefined;
}

function bareOf(text: string, given: string): Result<BareNumber, ParseProblem> {
  const whole = text.replace(WHOLE_AMOUNT, '');
  if (whole !== text && /^\d[\d.]*$/.test(whole)) {
    return succeed({ digits: whole, given, hint: 'whole-amount' });
  }
  if (ACCOUNTING_ZERO.test(text)) return succeed({ digits: '0', given, hint: 'odd' });
  const refusal = refusalOf(text, given);
  if (refusal !== undefined) return refuse(refusal);
  const digits = FORMATTED.test(text) ? text.replace(/\s/g, '') : text;
  if (/^[\d.,]+$/.test(digits)) return succeed({ digits, given, hint: 'plain' });
  const odd = /^\+\s*[\d.,]+$/.test(text) ? text.replace(/^\+\s*/, '') : ungrouped(text);
  if (odd !== undefined) return succeed({ digits: odd, given, hint: 'odd' });
  return refuse({ problem: 'not-a-number', given });
}

/**
 * Takes "€", "%", "uur", ",-", spaces and marks off a typed number. Refuses what is negative, has
 * letters or an exponent, or carries a sign that does not belong in a cell of this unit.
 */
export function bareNumber(text: string, unit?: NumberUnit): Result<BareNumber, ParseProblem> {
  // Nobody types a number of this length; it is not worth looking at.
  if (text.length > 200) return refuse({ problem: 'not-a-number', given: text.trim() });
  const given = text.replace(MARKS, '').trim();
  if (given === '') return refuse({ problem: 'empty' });
  const negative = new RegExp(`^(${DASH})\\s*(?=€)`).exec(given);
  if (negative !== null) return refuse({ problem: 'negative', given });
  const signed = signOf(given);
  if (signed === undefined) return bareOf(given, given);
  if (unit !== undefined && !ACCEPTED[unit].includes(signed.sign)) {
    return refuse({ problem: 'wrong-unit', given, sign: signed.sign });
  }
  return bareOf(signed.rest, given);
}
