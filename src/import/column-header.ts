import { parseMeasuredOn } from '../locale/date-nl.ts';

/** A day, a month or a year as a header may hold it, the most exact first. */
const DATES = [
  /\b\d{1,2}[-/.]\d{1,2}[-/.]\d{4}\b/g,
  /\b\d{4}-\d{2}(?:-\d{2})?\b/g,
  /\b(?:\d{1,2} )?(?:jan|feb|maart|mrt|apr|mei|juni|juli|aug|sep|okt|nov|dec)[a-z]* \d{4}\b/gi,
  /\b(?:19|20)\d{2}\b/g,
];

/**
 * The peildatum in a header: "Woningen 2024" gives "2024", "Stand 1 januari 2025" gives
 * "2025-01-01". "" when there is none, or more than one.
 */
export function dateIn(header: string): string {
  for (const pattern of DATES) {
    const found = new Set(header.slice(0, 200).match(pattern));
    const [text, ...others] = found;
    if (text === undefined) continue;
    const parsed = others.length === 0 ? parseMeasuredOn(text) : undefined;
    return parsed?.ok === true ? parsed.value : '';
  }
  return '';
}

/** "(in procenten)", "(aantal)" of our own exports, and "in %" of others: what a column holds. */
const UNIT = /\((?:in )?(?:procent(?:en)?|%|aantal(?:len)?)\)|,? in (?:procent(?:en)?|%)$/i;

/** A header without its unit: "Woningen (aantal)" is "Woningen". */
export function withoutUnit(header: string): string {
  const unit = UNIT.exec(header);
  if (unit === null) return header.trim();
  const before = header.slice(0, unit.index).trimEnd();
  return (before + header.slice(unit.index + unit[0].length)).trim();
}

/** Whether a header says that its column holds percentages. */
export function saysPercent(header: string): boolean {
  return /%|\bprocent/i.test(header);
}

/** Whether a header says that its column holds hours. */
export function saysHours(header: string): boolean {
  return /\b(?:uren|uur|hours?|urenaantal)\b|uren$/i.test(header.slice(0, LONGEST));
}

/** More of a header is not looked at. */
const LONGEST = 1_000;
/** What may stand around a name without belonging to it, where a date was. */
const EDGES = new Set([' ', ',', ';', ':', '-']);

/** A header without its date: "Woningen (2024)" is "Woningen". */
export function withoutDate(header: string): string {
  const bare = DATES.reduce((text, pattern) => text.replaceAll(pattern, ' '), header);
  const spaced = bare
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\( ?\)/g, ' ')
    .replaceAll(/ +/g, ' ');
  let [start, end] = [0, spaced.length];
  while (start < end && EDGES.has(spaced[start] ?? '')) start += 1;
  while (end > start && EDGES.has(spaced[end - 1] ?? '')) end -= 1;
  return spaced.slice(start, end).trim();
}
