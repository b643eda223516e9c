import { typedText } from './placeholder.ts';
import type { ContentCheck } from './site-content.ts';
import { writtenTexts } from './written-texts.ts';

/**
 * Numbers that name a thing and are no figure: an article, a version of a licence or standard, and
 * a year of the history that the memo and its follow-up tell. Later years are agreements, which
 * change and so belong in a record.
 */
const names = [
  /\bartikel(?:en)? \d+[a-z]?\b/gi,
  /\b(?:EUPL|WCAG) \d\.\d\b/g,
  /\b20(?:1\d|2[0-4])\b/g,
];

const digits = /€\s*\d+(?:[.,]\d+)*|\d+(?:[.,]\d+)?\s?%|\d{2,}(?:[.,]\d+)*|€|%/;

const words =
  'twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|vijftien|twintig|dertig|veertig|' +
  'vijftig|zestig|zeventig|tachtig|negentig|honderd|duizend';
const counted =
  'jaar|jaren|maand|maanden|week|weken|dagen|uur|uren|kamers?|slaapkamers?|vierkante|corporaties|' +
  'gemeenten|gesprekken|verhuizingen|aanvragen|plaatsen|banen|procent|euro';
/** "vier jaar" and "één op de vijf" are figures too. */
const inWords = new RegExp(`\\b(?:${words}) (?:${counted})\\b|\\bop (?:de )?(?:${words})\\b`, 'i');

/**
 * The figure that somebody typed in a text, in digits or in words; a single digit may stand there.
 * @param text without the placeholders of records
 */
export function typedFigure(text: string): string | undefined {
  const typed = names.reduce((rest, name) => rest.replace(name, ' '), text);
  return (digits.exec(typed) ?? inWords.exec(typed))?.[0];
}

/**
 * No figure is typed in prose: an amount that changes would stay old in one of twelve places. What
 * tells of a change is history, in which a figure stays what it was.
 */
export const checkProse: ContentCheck = (content) =>
  writtenTexts(content).flatMap(({ file, place, text }) => {
    const found = typedFigure(typedText(text));
    if (found === undefined || file.startsWith('wijzigingen/')) return [];
    const message =
      `In ${place} staat het getal "${found}" los in de tekst. Zet het in feiten.yaml of ` +
      'bedragen.yaml en schrijf hier {feit:id} of {bedrag:id}.';
    return [{ file, message }];
  });
