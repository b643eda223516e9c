import { isDay, isMeasuredOn, isYearKey } from '../domain/field-rules.ts';
import { refuse, succeed, type Result } from '../domain/result.ts';
import type { ParseProblem, Reading } from './parse-problem.ts';

/**
 * Days, months and years as the Dutch write them, from and to the plan's notation ("2022",
 * "2025-01", "2025-01-31"). No clock: whoever knows the time hands it in.
 */

const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const;

const SHORT: Readonly<Record<string, number>> = { mrt: 3, sept: 9 };

/** The month's number for a Dutch name or its usual abbreviation, from 1. */
function monthNumber(name: string): number | undefined {
  const word = name.toLowerCase().replace(/\.$/, '');
  if (word.length < 3) return undefined;
  const place = MONTHS.findIndex((month) => month === word || month.slice(0, 3) === word);
  return place < 0 ? SHORT[word] : place + 1;
}

/** "2022", "januari 2025" or "1 januari 2025"; "" stays "". For peildata and days alike. */
export function formatMeasuredOn(text: string): string {
  const [year = '', month, day] = text.split('-');
  if (month === undefined) return year;
  const name = MONTHS[Number(month) - 1] ?? month;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** A time of day: 10 and 42 give "10.42 uur". */
export function formatTime(hours: number, minutes: number): string {
  return `${hours}.${String(minutes).padStart(2, '0')} uur`;
}

/** A quarter: "2024-Q1" is "1e kwartaal 2024". */
export function formatQuarter(period: string): string {
  return `${period.slice(-1)}e kwartaal ${period.slice(0, 4)}`;
}

interface DateParts {
  readonly year: string;
  readonly month?: string | number;
  readonly day?: string;
}

function notation({ year, month, day }: DateParts): string {
  const parts = [year, month, day].filter((part) => part !== undefined);
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** The parts of a text in one of the shapes that people write; undefined for any other text. */
function partsOf(text: string): DateParts | undefined {
  const words = /^(?:(\d{1,2}) )?([a-z]+\.?) (\d{4})$/i.exec(text);
  if (words !== null) {
    const month = monthNumber(words[2] ?? '');
    if (month === undefined) return undefined;
    const day = words[1];
    return { year: words[3] ?? '', month, ...(day === undefined ? {} : { day }) };
  }
  const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(text);
  if (iso !== null) return fromNumbers(iso[1], iso[2], iso[3]);
  const dutch = /^(?:(\d{1,2})([-/.]))?(\d{1,2})(?:\2|[-/])(\d{4})$/.exec(text);
  return dutch === null ? undefined : fromNumbers(dutch[4], dutch[3], dutch[1]);
}

function fromNumbers(year = '', month?: string, day?: string): DateParts {
  const withMonth = month === undefined ? {} : { month };
  return { year, ...withMonth, ...(day === undefined ? {} : { day }) };
}

/** "3/4/2025" is 3 April here and 4 March in an English sheet: both are offered. */
function slashReadings(text: string): readonly Reading[] {
  const match = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (match === null) return [];
  const [, first = '', second = '', year = ''] = match;
  if (Number(first) === Number(second)) return [];
  return [
    notation({ year, month: second, day: first }),
    notation({ year, month: first, day: second }),
  ]
    .filter(isDay)
    .map((value) => ({ value, text: formatMeasuredOn(value) }));
}

/**
 * Reads a peildatum: a year, a month or a day, in Dutch or ISO notation; empty is "not known".
 * Refuses what is no date, days that do not exist, and slashes that can be read in two ways.
 */
export function parseMeasuredOn(text: string): Result<string, ParseProblem> {
  const given = text.replace(/\s+/g, ' ').trim();
  if (given === '') return succeed('');
  const parts = given.length > 40 ? undefined : partsOf(given);
  if (parts === undefined) return refuse({ problem: 'not-a-date', given });
  const readings = slashReadings(given);
  if (readings.length > 1) return refuse({ problem: 'doubtful', given, readings });
  const value = notation(parts);
  return isMeasuredOn(value) ? succeed(value) : refuse({ problem: 'impossible-date', given });
}

/** Reads a year that a plan can reach (2000–2111), as the key of a map: "2024". */
export function parseYear(text: string): Result<string, ParseProblem> {
  const given = text.trim();
  if (given === '') return refuse({ problem: 'empty' });
  return isYearKey(given) ? succeed(given) : refuse({ problem: 'not-a-year', given });
}
