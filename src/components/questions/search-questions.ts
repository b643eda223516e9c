import { wordsOf } from './question-words.ts';

/** What the search knows of one question; the words come from `wordsOf`. */
export interface SearchEntry {
  readonly href: string;
  readonly question: string;
  readonly answer: string;
  /** Words of the question and its search words. */
  readonly strong: readonly string[];
  /** Words that only the answer and its explanation have. */
  readonly weak: readonly string[];
}

const strongWeight = 3;
/** A question that fits much worse than the best one only stands in the way. */
const leastOfBest = 0.45;

/**
 * The questions that fit what somebody typed, best first: those with the most of the typed words,
 * where a beginning, a part of a long word and a slip of the finger count too, but less.
 * @param entries in the order in which equals are given
 * @param query empty, or only words such as "mag ik", finds nothing
 */
export function searchQuestions(entries: readonly SearchEntry[], query: string): SearchEntry[] {
  const typed = wordsOf(query);
  const found = entries
    .map((entry) => ({ entry, scores: typed.map((word) => scoreIn(entry, word)) }))
    .map(({ entry, scores }) => ({
      entry,
      hits: scores.filter((score) => score > 0).length,
      score: scores.reduce((sum, score) => sum + score, 0),
    }));
  const mostHits = Math.max(0, ...found.map(({ hits }) => hits));
  if (mostHits === 0) return [];
  const best = found.filter(({ hits }) => hits === mostHits);
  const bestScore = Math.max(...best.map(({ score }) => score));
  return best
    .filter(({ score }) => score >= bestScore * leastOfBest)
    .sort((one, other) => other.score - one.score)
    .map(({ entry }) => entry);
}

function scoreIn({ strong, weak }: SearchEntry, typed: string): number {
  const likeness = (words: readonly string[]) =>
    Math.max(0, ...words.map((word) => likenessOf(word, typed)));
  return Math.max(strongWeight * likeness(strong), likeness(weak));
}

/** How much a typed word is like a word of a question: 1 is the same, 0 is another word. */
function likenessOf(word: string, typed: string): number {
  if (word === typed) return 1;
  if (typed.length >= 3 && word.startsWith(typed)) return 0.8;
  const [short, long] = word.length < typed.length ? [word, typed] : [typed, word];
  if (isSlip(short, long)) return 0.6;
  return short.length >= 5 && long.includes(short) ? 0.4 : 0;
}

/** One letter wrong, missing, extra or swapped; two in a long word. Short words are too alike. */
function isSlip(short: string, long: string): boolean {
  const allowed = short.length >= 8 ? 2 : 1;
  if (short.length < 4 || long.length - short.length > allowed) return false;
  return distance(short, long) <= allowed;
}

/** The number of slips between two words: replace, add, leave out, or swap two neighbours. */
function distance(one: string, other: string): number {
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1];
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      next[j] = Math.min(
        at(row, j - 1) + (same ? 0 : 1),
        at(row, j) + 1,
        at(next, j - 1) + 1,
        swapped ? at(before, j - 2) + 1 : Infinity,
      );
    }
    before = row;
    row = next;
  }
  return at(row, other.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
