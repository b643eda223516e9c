import { placeholdersIn, typedText } from './placeholder.ts';
import type { ContentCheck } from './site-content.ts';
import { writtenTexts } from './written-texts.ts';

/** What is left of a placeholder that was not understood. */
const leftOver = /[{}]/;

/** A link or a tag that somebody typed: it would stand on the page as it is written here. */
const typedLink = /\]\(|https?:\/\/|www\.|<\/?[a-z]/i;

/** A placeholder is written well, no link is typed beside it, and a rule's title does not point to a rule's title. */
export const checkPlaceholders: ContentCheck = (content) => {
  const titles = new Set(
    content.instruments.flatMap(({ rules }) => rules.map(({ title }) => title)),
  );
  return writtenTexts(content).flatMap(({ file, place, text }) => {
    if (leftOver.test(typedText(text))) {
      const ways = '{feit:id}, {bedrag:id}, {regel:id}, {vraag:naam} of {pagina:naam}';
      return [{ file, message: `In ${place} staat een accolade. Schrijf ${ways}.` }];
    }
    const link = typedLink.exec(text)?.[0];
    if (link !== undefined) {
      const way = 'Schrijf {pagina:naam} of {vraag:naam}, of zet het adres in bronnen.yaml';
      return [{ file, message: `In ${place} staat een link of code ("${link}"). ${way}.` }];
    }
    if (titles.has(text) && placeholdersIn(text).some(({ kind }) => kind === 'regel')) {
      return [{ file, message: `In de titel van ${place} staat {regel:…}. Schrijf het uit.` }];
    }
    return [];
  });
};
