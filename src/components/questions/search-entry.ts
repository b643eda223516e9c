import { wordsOf } from './question-words.ts';
import type { SearchEntry } from './search-questions.ts';

/** One question as its page tells it, without placeholders. */
export interface ToldQuestion {
  readonly href: string;
  readonly question: string;
  /** Other words that people use for what the question is about. */
  readonly searchWords: readonly string[];
  readonly answer: string;
  readonly explanation: string;
}

/** What the search needs to know of a question. */
export function searchEntry(told: ToldQuestion): SearchEntry {
  const { href, question, searchWords, answer, explanation } = told;
  const strong = wordsOf([question, ...searchWords].join(' '));
  const weak = wordsOf(`${answer} ${explanation}`).filter((word) => !strong.includes(word));
  return { href, question, answer, strong, weak };
}
