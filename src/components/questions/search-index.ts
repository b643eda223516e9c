import { questionPath, type Question } from '../../content.ts';
import { pageAddress } from '../site-pages.ts';
import { shortAnswer, wholeAnswer } from './question-texts.ts';
import { wordsOf } from './question-words.ts';
import type { SearchEntry } from './search-questions.ts';

/** What the search reads: one entry a question, in the order given. */
export function searchIndex(questions: readonly Question[]): SearchEntry[] {
  return questions.map((question) => {
    const strong = wordsOf([question.question, ...question.searchWords].join(' '));
    return {
      href: pageAddress(questionPath(question.slug)),
      question: question.question,
      answer: shortAnswer(question),
      strong,
      weak: wordsOf(wholeAnswer(question)).filter((word) => !strong.includes(word)),
    };
  });
}
