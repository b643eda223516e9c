/** Words around numbers and names: enumerations, small numbers in words, quotation marks. */

const NUMBERS = [
  'nul',
  'één',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
] as const;

/** "een" to "twaalf" in words, further numbers in digits. */
export function countWord(count: number): string {
  return NUMBERS[count] ?? String(count);
}

/** "a", "a en b", "a, b en c". */
export function enumerate(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} en ${items.at(-1) ?? ''}`;
}

/** As `enumerate`, but of more than `most` names the last ones are counted: "a, b en 40 andere". */
export function enumerateSome(items: readonly string[], most: number): string {
  if (items.length <= most) return enumerate(items);
  const shown = items.slice(0, most - 1);
  return `${shown.join(', ')} en ${countWord(items.length - shown.length)} andere`;
}

/** The first letter large, for the beginning of a sentence. A capital has no accent: "Eén". */
export function capital(text: string): string {
  return text.slice(0, 1).replace('é', 'e').toUpperCase() + text.slice(1);
}

/** "Gemeenten" becomes "gemeenten" within a sentence; "UWOON" and "IJsselmeer" stay. */
export function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.slice(0, 1).toLowerCase() + text.slice(1) : text;
}

const SHOWN = 40;
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu;

/** What a person gave, between “ ”: without hidden characters, and cut off after 40 characters. */
export function quoted(text: string): string {
  const seen = text.replace(HIDDEN, ' ');
  const characters = Array.from(seen.slice(0, 2 * SHOWN + 2));
  const cut = characters.length > SHOWN ? `${characters.slice(0, SHOWN).join('')}…` : seen;
  return `“${cut}”`;
}

/**
 * Years in a sentence: "in alle jaren", "in 2024, 2025 en 2027" or "van 2024 tot en met 2029".
 * `all` are the plan's years.
 */
export function inYears(years: readonly number[], all: readonly number[]): string {
  const sorted = [...new Set(years)].sort((a, b) => a - b);
  if (all.length > 1 && all.every((year) => sorted.includes(year))) return 'in alle jaren';
  const first = sorted[0] ?? 0;
  const last = sorted.at(-1) ?? 0;
  const unbroken = last - first === sorted.length - 1;
  if (sorted.length > 3 && unbroken) return `van ${first} tot en met ${last}`;
  return `in ${enumerate(sorted.map(String))}`;
}

/** Years that follow each other: "2024" or "2024 t/m 2027"; with a gap "2024, 2026". */
export function yearSpan(years: readonly number[]): string {
  const [first = 0] = years;
  const last = years.at(-1) ?? first;
  if (years.length < 2) return `${first}`;
  return last - first === years.length - 1 ? `${first} t/m ${last}` : years.join(', ');
}
