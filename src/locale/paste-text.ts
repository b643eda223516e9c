import { enumerateSome, quoted } from './words-nl.ts';

const SHOWN = 6;

function some(texts: readonly string[]): string {
  return enumerateSome(texts.map(quoted), SHOWN);
}

/** The words of a question about a copied block. */
export const PASTE_TEXT = {
  title: 'Plakken',
  doubtful: (texts: readonly string[]) =>
    `${some(texts)} ${texts.length === 1 ? 'kan' : 'kunnen'} twee dingen zijn. Lees ze allemaal zo:`,
  way: (texts: readonly string[]) => `${texts.join('; ')}; …`,
  unknown: (names: readonly string[]) =>
    names.length === 1
      ? `${some(names)} is geen rij van dit blad, of staat er meer dan één keer in. Die regel wordt weggelaten.`
      : `${some(names)} zijn geen rijen van dit blad, of staan er meer dan één keer in. Die regels worden weggelaten.`,
  unknownHeaders: (headers: readonly string[]) =>
    headers.length === 1
      ? `${some(headers)} is geen kolom van dit blad en wordt weggelaten.`
      : `${some(headers)} zijn geen kolommen van dit blad en worden weggelaten.`,
  elsewhere: (headers: readonly string[]) =>
    `Boven het blok staat ${some(headers)}. Het komt in die kolom, niet waar u plakt.`,
  otherHeaders: (headers: readonly string[]) =>
    `Boven het blok staat ${some(headers)}. Dat is een andere kolom dan waar u plakt.`,
  stray: (words: readonly string[]) =>
    `${some(words)} ${words.length === 1 ? 'is geen getal' : 'zijn geen getallen'}. De cijfers ernaast komen dan in een andere kolom dan waar u plakt.`,
  yearAbove: (years: readonly string[]) =>
    `${some(years)} lijkt een jaartal boven de cijfers. Het komt dan op de plek van het eerste cijfer, en de rest een rij lager.`,
  wordsAbove: (rows: number) =>
    `De bovenste ${rows} regels zijn woorden en worden weggelaten. De cijfers beginnen waar u plakt.`,
  emptyColumns: (titles: readonly string[]) =>
    `Het blok heeft een lege kolom. Daardoor wordt ${some(titles)} leeg, en schuift op wat erachter staat.`,
  nothingYet: 'Er is nog niets gewijzigd.',
  paste: 'Toch plakken',
  cancel: 'Niet plakken',
} as const;
