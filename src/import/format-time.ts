import type { FormatPart } from './format-sections.ts';
import type { SourceCell, SourceTime } from './source-sheet.ts';
import { storedNumber } from './stored-number.ts';

const DAY_MS = 86_400_000;
const [HOUR_MS, MINUTE_MS, SECOND_MS] = [3_600_000, 60_000, 1_000];
/** Days between 30 December 1899, from which spreadsheets count, and 1 January 1970. */
const EPOCH = 25_569;
/** 31 December 9999. */
const LAST_DAY = 2_958_465;
/** 1 March 1900: before it the count of spreadsheets has a day that never was. */
const FIRST_SOUND = 61;

/** What a format makes of a number: a day, a time, or neither. */
export function timeKind(parts: readonly FormatPart[]): 'date' | 'time' | undefined {
  const letters = parts.flatMap((part) => (part.part === 'time' ? [part.letter] : []));
  if (letters.some((letter) => letter === 'y' || letter === 'd')) return 'date';
  const isTime = parts.some(({ part }) => part === 'elapsed') || /[hs]/.test(letters.join(''));
  return isTime ? 'time' : letters.length > 0 ? 'date' : undefined;
}

/** What no spreadsheet can show: it fills the cell with these. */
const UNSHOWABLE: SourceCell = { is: 'error', text: '#####' };

/**
 * The day that a counted one is: 45658 is 2025-01-01. A format of a year, or a year and a month,
 * says no more than that.
 */
export function dayCell(serial: number, parts: readonly FormatPart[]): SourceCell {
  if (!(serial >= 0 && serial <= LAST_DAY + 1)) return UNSHOWABLE;
  const day = dayOf(Math.floor(serial));
  const letters = new Set(parts.flatMap((part) => (part.part === 'time' ? [part.letter] : [])));
  if (letters.has('d') || letters.has('h') || !letters.has('y')) return { is: 'date', day };
  return { is: 'date', day: day.slice(0, letters.has('m') ? 7 : 4) };
}

function dayOf(serial: number): string {
  // Day 60 is 29 February 1900, and day 0 is 0 January: nobody means them, but they are no numbers.
  if (serial === 60) return '1900-02-29';
  if (serial < FIRST_SOUND) {
    const [month, day] = serial < 32 ? [1, serial] : [2, serial - 31];
    return `1900-0${month}-${String(day).padStart(2, '0')}`;
  }
  return new Date((serial - EPOCH) * DAY_MS).toISOString().slice(0, 10);
}

/** A time or duration as its format shows it: 1.541666667 is "37:00" as [h]:mm, "13:00" as h:mm. */
export function timeCell(serial: number, parts: readonly FormatPart[]): SourceCell {
  // A clock shows no time before midnight; a duration may count backwards.
  const counts = parts.some(({ part }) => part === 'elapsed');
  if (!Number.isFinite(serial) || Math.abs(serial) > LAST_DAY + 1) return UNSHOWABLE;
  if (serial < 0 && !counts) return UNSHOWABLE;
  const precise = Math.round(Math.abs(serial) * DAY_MS);
  const hasSeconds = parts.some((part) => 'letter' in part && part.letter === 's');
  const hasMinutes = parts.some((part) => 'letter' in part && part.letter === 'm');
  // Seconds are rounded, minutes and hours are cut off, as spreadsheets do.
  const seconds = Math.round(precise / SECOND_MS) * SECOND_MS;
  const step = hasSeconds ? SECOND_MS : hasMinutes ? MINUTE_MS : HOUR_MS;
  const total = Math.floor(seconds / step) * step;
  const seen = new Clock(total, parts);
  const sign = serial < 0 && total > 0 ? '-' : '';
  return {
    is: 'time',
    shown: sign + seen.text.trim(),
    hours: sign + hoursOf(seen.shownMs),
    stored: (serial < 0 ? '-' : '') + hoursOf(precise),
    isInHours: seen.isInHours,
  } satisfies SourceTime;
}

/** Milliseconds as hours, a plain decimal. */
function hoursOf(ms: number): string {
  return storedNumber((ms / HOUR_MS).toPrecision(15)) ?? '0';
}

/** One printing of a time: its text, and how much of the time that text tells. */
class Clock {
  text = '';
  /** What the text tells, in ms: a clock drops whole days. */
  shownMs = 0;
  isInHours = false;
  readonly #total: number;
  #largest: string | undefined;

  constructor(total: number, parts: readonly FormatPart[]) {
    this.#total = total;
    const isHalved = parts.some(({ part }) => part === 'half-day');
    for (const [at, part] of parts.entries()) {
      if (part.part === 'literal') this.text += part.text;
      else if (part.part === 'half-day') this.text += total % DAY_MS < DAY_MS / 2 ? 'AM' : 'PM';
      else if (part.part === 'slash') this.text += '/';
      else if (part.part === 'elapsed') this.#put(part.letter, part.letter === 'h' ? 1 : 2, true);
      else if (part.part === 'time') this.#put(part.letter, part.count, false, isHalved);
      else if (part.part === 'point' && parts[at + 1]?.part !== 'digit') this.text += '.';
    }
    this.isInHours = !isHalved && this.#largest === 'h';
  }

  #put(letter: string, width: number, isElapsed: boolean, isHalved = false): void {
    const size = letter === 'h' ? HOUR_MS : letter === 'm' ? MINUTE_MS : SECOND_MS;
    const whole = Math.floor(this.#total / size);
    const turn = letter === 'h' ? 24 : 60;
    const value = isElapsed ? whole : whole % turn;
    this.#largest ??= letter;
    this.shownMs += value * size;
    const printed = isHalved && letter === 'h' ? value % 12 || 12 : value;
    this.text += String(printed).padStart(Math.min(width, 2), '0');
  }
}
