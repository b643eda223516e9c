import { typedText } from './placeholder.ts';
import type { ContentCheck } from './site-content.ts';
import { writtenTexts } from './written-texts.ts';

/**
 * Numbers that name a thing and are no figure: an article, and a year of the history that the memo
 * and its follow-up tell. Later years are agreements, which change and so belong in a record.
 */
const names = [/\bartikel(?:en)? \d+[a-z]?\b/gi, /\b20(?:1\d|2[0-4])\b/g];

const bareNumber = /€\s*\d+(?:[.,]\d+)*|\d+(?:[.,]\d+)?\s?%|\d{2,}(?:[.,]\d+)*|€|%/;

/**
 * No figure is typed in prose: an amount that changes would stay old in one of twelve places.
 * A single digit may stand there, and the number of an article.
 */
export const checkProse: ContentCheck = (content) =>
  writtenTexts(content).flatMap(({ file, place, text }) => {
    const typed = names.reduce((rest, name) => rest.replace(name, ' '), typedText(text));
    const found = bareNumber.exec(typed)?.[0];
    if (found === undefined) return [];
    const message =
      `In ${place} staat het getal "${found}" los in de tekst. Zet het in feiten.yaml of ` +
      'bedragen.yaml en schrijf hier {feit:id} of {bedrag:id}.';
    return [{ file, message }];
  });
