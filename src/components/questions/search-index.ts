import { questionPath, resolve, type Question } from '../../content.ts';
import { plainText } from '../piece-text.ts';
import { pageAddress } from '../site-pages.ts';
import { shortAnswer } from './question-texts.ts';
import { searchEntry } from './search-entry.ts';
import type { SearchEntry } from './search-questions.ts';

/** What the search reads: one entry a question, in the order given. */
export function searchIndex(questions: readonly Question[]): SearchEntry[] {
  return questions.map((item) =>
    searchEntry({
      href: pageAddress(questionPath(item.slug)),
      question: item.question,
      searchWords: item.searchWords,
      answer: shortAnswer(item),
      explanation: item.explanation.map((text) => plainText(resolve(text))).join(' '),
    }),
  );
}
