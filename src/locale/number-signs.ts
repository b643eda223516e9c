import { refuse, succeed, type Result } from '../domain/result.ts';
import type { ParseProblem } from './parse-problem.ts';

/** What a cell holds, as in `CellInput`. */
export type NumberUnit = 'euro' | 'percent' | 'hours' | 'count' | 'figure';

/** A number without the signs around it: only digits, dots and commas are left. */
export interface BareNumber {
  readonly digits: string;
  /** The text as it was given, trimmed. */
  readonly given: string;
  /** "whole-amount": ended in ",-". "odd": a zero or a plus that may mean something else; ask first. */
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
const MARKS = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
/** Groups of three with a space or an apostrophe between, as the French and the Swiss write. */
const GROUPED =
  /^[1-9]\d{0,2}(?:([ \u00a0\u2007\u2009\u202f'\u2019])\d{3})(?:\1\d{3})*(?:[.,]\d+)?$/;
/** An apostrophe before a number: how spreadsheets and our own copies mark a text. */
const AS_TEXT = /^['\u2019](?=[\d€.,])/;
/** What tables, those of CBS among them, write where there is no figure. */
const NO_FIGURE =
  /^(?:\.{1,3}|…|[x*?/]|n\.?\s?v\.?\s?t\.?|n\.?\s?b\.?|n\.?\s?a\.?|n\/a|#n\/[ab]|geheim|onbekend|geen|nog leeg)$/i;
const DATE = /^(?:\d{1,2}([-/.])\d{1,2}\1(?:\d{4}|\d{2})|\d{4}([-/])\d{1,2}\2\d{1,2})$/;
const TIME = /^\d{1,5}:[0-5]\d(?::[0-5]\d)?$/;

function signOf(text: string): { readonly sign: Sign; readonly rest: string } | undefined {
  const euro = /^(?:€|eur(?:o)?(?![a-z]))\s*(.*)$|^(.*?)\s*(?:€|eur(?:o)?)$/i.exec(text);
  if (euro !== null) return { sign: '€', rest: euro[1] ?? euro[2] ?? '' };
  const percent = /^(.*?)\s*(?:%|procent)$/i.exec(text);
  if (percent !== null) return { sign: '%', rest: percent[1] ?? '' };
  const hours = /^(.*?\d)\s*(?:uur|uren|u)$/i.exec(text);
  return hours === null ? undefined : { sign: 'uur', rest: hours[1] ?? '' };
}

function refusalOf(text: string, given: string): ParseProblem | undefined {
  if (/^#+$/.test(text)) return { problem: 'hashes', given };
  if (NO_FIGURE.test(text)) return { problem: 'no-figure', given };
  if (DATE.test(text)) return { problem: 'other-kind', given, what: 'date' };
  if (TIME.test(text)) return { problem: 'other-kind', given, what: 'time' };
  if (/^[\d.,]*\d[\d.,]*e[+-]?\d+$/i.test(text)) return { problem: 'exponent', given };
  if (NEGATIVE.test(text)) return { problem: 'negative', given };
  return undefined;
}

function bareOf(text: string, given: string): Result<BareNumber, ParseProblem> {
  const whole = text.replace(WHOLE_AMOUNT, '');
  if (whole !== text && /^\d[\d.]*$/.test(whole)) {
    return succeed({ digits: whole, given, hint: 'whole-amount' });
  }
  if (ACCOUNTING_ZERO.test(text)) return succeed({ digits: '0', given, hint: 'odd' });
  const refusal = refusalOf(text, given);
  if (refusal !== undefined) return refuse(refusal);
  const digits = GROUPED.test(text) ? text.replace(/[\s'\u2019]/g, '') : text;
  if (/^[\d.,]+$/.test(digits)) return succeed({ digits, given, hint: 'plain' });
  const plus = /^\+\s*([\d.,]+)$/.exec(text)?.[1];
  if (plus !== undefined) return succeed({ digits: plus, given, hint: 'odd' });
  return refuse({ problem: 'not-a-number', given });
}

/**
 * Takes "€", "%", "uur", ",-", spaces and marks off a typed number. Refuses what is negative, has
 * letters or an exponent, or carries a sign that does not belong in a cell of this unit.
 */
export function bareNumber(text: string, unit?: NumberUnit): Result<BareNumber, ParseProblem> {
  // Nobody types a number of this length; it is not worth looking at.
  if (text.length > 200) return refuse({ problem: 'not-a-number', given: text.trim() });
  const given = text.replace(MARKS, '').trim().replace(AS_TEXT, '');
  if (given === '') return refuse({ problem: 'empty' });
  const negative = new RegExp(`^(${DASH})\\s*(?=€)`).exec(given);
  if (negative !== null) return refuse({ problem: 'negative', given });
  const signed = signOf(given);
  if (signed === undefined) return bareOf(given, given);
  if (unit !== undefined && !ACCEPTED[unit].includes(signed.sign)) {
    return refuse({ problem: 'wrong-unit', given, sign: signed.sign, unit });
  }
  return bareOf(signed.rest, given);
}
