import { countWord, enumerate, enumerateSome, lowerFirst } from './words-nl.ts';

/** The words of an amount per home, per inhabitant or per what else a column counts. */
export const PER_TEXT = {
  label: 'Extra kolom',
  none: 'Geen extra kolom',
  /** Offered where the plan counts nothing yet. */
  wanted: 'Per woning of per inwoner',
  newColumn: 'Woningen',
  choice: (column: string) => `${perUnit(column)} (${column})`,
  make: (column: string) => `Kolom ‘${column}’ maken`,
  makeFor: (column: string, group: string) =>
    `Kolom ‘${column}’ maken voor de ${lowerFirst(group)}`,
  fill: 'Aantallen invullen',
  noColumn:
    'Voor een bedrag per woning is een kolom met aantallen woningen nodig. Die heeft dit plan nog niet.',
  noFigures: (column: string, parties: readonly string[]) =>
    `In kolom ‘${column}’ staat nog geen aantal bij ${enumerateSome(parties, 4)}.`,
  noGroup: (column: string, groups: readonly string[]) =>
    `Nog geen kolom ‘${column}’ voor de ${enumerate(groups.map(lowerFirst))}.`,
  rounded: (column: string) =>
    `Bedragen ${lowerFirst(perUnit(column))} zijn afgerond op centen. Tel ze niet op.`,
} as const;

/** Whole endings of words: "woningzoekenden" are no homes. */
const UNITS: readonly (readonly [RegExp, string])[] = [
  [/woning(?:en)?(?!\p{L})/iu, 'woning'],
  [/inwoners?(?!\p{L})/iu, 'inwoner'],
  [/huishoudens?(?!\p{L})/iu, 'huishouden'],
];

/** "Per woning", by the name of a column of numbers ("Sociale huurwoningen"); else "Per eenheid". */
export function perUnit(column: string): string {
  const [, unit] = UNITS.find(([ending]) => ending.test(column)) ?? [];
  return `Per ${unit ?? 'eenheid'}`;
}

/** Whether a column counts homes, by its name. */
export function countsHomes(column: string): boolean {
  return perUnit(column) === 'Per woning';
}

/** "in 2024", "vier jaar samen". */
export function overYears(years: readonly number[]): string {
  const [year = 0] = years;
  return years.length === 1 ? `in ${year}` : `${countWord(years.length)} jaar samen`;
}
