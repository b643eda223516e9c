import type { CellAddress } from '../domain/edit.ts';
import type { Lever } from '../domain/lever.ts';
import type { Decimal, Plan } from '../domain/plan.ts';
import { byId } from '../domain/plan-lists.ts';
import { cellPlace, cellValueText } from './cell-words.ts';
import { formatCents, formatDecimal } from './number-nl.ts';
import { QUANTITY_WORDS } from './line-words.ts';
import { groupWord, nameOf } from './plan-names.ts';
import { capital } from './words-nl.ts';

/** The words of "Gevoeligheid". */
export const SENSITIVITY_TEXT = {
  title: 'Gevoeligheid',
  intro:
    'Welke invoer telt het zwaarst? Elk getal gaat apart omlaag en omhoog. De rest blijft gelijk.',
  percent: 'Percentage',
  drawing: 'Hoeveel het bedrag verandert',
  less: 'minder',
  more: 'meer',
  what: 'Wat verandert',
  now: 'Nu',
  differs: 'verschilt per jaar',
  down: (percent: string) => `${percent}% omlaag`,
  up: (percent: string) => `${percent}% omhoog`,
  busy: (done: number, all: number) =>
    `${formatDecimal(`${done}`)} van ${formatDecimal(`${all}`)} getallen doorgerekend.`,
  ready: (all: number) =>
    all === 1 ? '1 getal doorgerekend.' : `${formatDecimal(`${all}`)} getallen doorgerekend.`,
  showAll: (count: number) => `Alle ${formatDecimal(`${count}`)} tonen`,
  notPossible: 'kan niet',
  nothing: (party: string) => `Geen enkel getal verandert wat ${party} betaalt.`,
  howTo: 'Zo telt dit',
  notes: [
    'Een deel van de verdeling over groepen gaat ten koste van de andere groepen, of andersom.',
    'Een cijfer of gewicht telt als verhouding: de andere blijven staan.',
    'Hoger dan 100% kan niet bij een vast aandeel of een grens.',
  ],
} as const;

/** An input in two parts: what it is, and where it stands. */
export interface LeverText {
  readonly what: string;
  readonly where: string;
}

/** Names a lever: "Uren per week in 2024", "Verhuiscoaches". */
export function leverText(plan: Plan, lever: Lever): LeverText {
  if (lever.lever === 'split') {
    const what = `Deel van de ${groupWord(plan, lever.group)}`;
    return { what, where: nameOf(plan, 'costLines', lever.line) };
  }
  const [cell, ...others] = lever.cells;
  if (cell.at === 'line-year') {
    const kind = byId(plan.costLines, cell.line)?.kind ?? 'amount';
    const when = others.length === 0 ? `in ${cell.year}` : `in ${others.length + 1} jaren`;
    return { what: `${QUANTITY_WORDS[kind]} ${when}`, where: nameOf(plan, 'costLines', cell.line) };
  }
  if (cell.at === 'index-percent') {
    return { what: 'Percentage van de index', where: nameOf(plan, 'indices', cell.index) };
  }
  const { what, where } = cellPlace(cell, (list, id) => nameOf(plan, list, id));
  if (cell.at === 'figure') return { what: `Cijfer van ${what}`, where };
  if (cell.at === 'phase-in' && others.length > 0) return { what: 'Ingroei', where };
  return { what: capital(what), where };
}

/** What a lever holds; undefined where its cells hold different values. */
export function leverValueText(plan: Plan, lever: Lever, value: Decimal | undefined): string {
  if (value === undefined) return SENSITIVITY_TEXT.differs;
  const cell: CellAddress =
    lever.lever === 'split'
      ? { at: 'split', line: lever.line, group: lever.group }
      : lever.cells[0];
  return cellValueText(plan, cell, value);
}

/**
 * What weighs most, in one sentence. @param difference whole cents, what 10% up or down does
 * @param turn "10% omhoog"
 */
export function heaviestSentence(
  party: string,
  { what, where }: LeverText,
  turn: string,
  difference: number,
): string {
  const word = difference > 0 ? 'meer' : 'minder';
  const amount = formatCents(Math.abs(difference));
  return `Het zwaarst telt: ${what.slice(0, 1).toLowerCase()}${what.slice(1)} (${where}). Bij ${turn} betaalt ${party} ${amount} ${word}.`;
}
