import type { ProblemText } from './problem-text.ts';
import { quoted } from './words-nl.ts';

/** The menu of a cell in the Rekenblad and in the table. */
export const CELL_MENU_TEXT = {
  title: 'Wat wilt u met deze cel doen?',
  copy: 'Kopiëren',
  paste: 'Plakken',
  clear: 'Leegmaken',
  fillRight: 'Vul naar rechts',
  fillDown: 'Vul omlaag',
  why: 'Waarom dit getal?',
  change: 'Naam wijzigen, verplaatsen of weghalen',
  refusedBefore: 'Eerder geweigerd in deze cel',
  pasteByKeys: 'Uw browser geeft het klembord niet. Plak met Ctrl + V.',
  copyByKeys: 'Uw browser geeft het klembord niet. Kopieer met Ctrl + C.',
  nothingBefore: 'Er is hiervoor geen cel om mee te vullen.',
  copied: (cells: number): string => `${cells} ${cells === 1 ? 'cel' : 'cellen'} gekopieerd.`,
  /** One line of what was refused here before. */
  refused: (text: string, { detail }: ProblemText): string =>
    `Geweigerd: ${quoted(text)}. ${detail}`,
} as const;
