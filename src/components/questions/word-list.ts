import type { WordRecord } from '../../content.ts';

/** One line of the list from A to Z: a word with its meaning, or another word for it. */
export type WordLine =
  | { readonly kind: 'meaning'; readonly word: string; readonly record: WordRecord }
  | { readonly kind: 'see'; readonly word: string; readonly record: WordRecord };

export interface Letter {
  readonly letter: string;
  readonly lines: readonly WordLine[];
}

/** All words and the other words for them, by first letter, in the order of the alphabet. */
export function wordList(words: readonly WordRecord[]): Letter[] {
  const lines = words
    .flatMap((record): WordLine[] => [
      { kind: 'meaning', word: record.word, record },
      ...record.synonyms.map((word): WordLine => ({ kind: 'see', word, record })),
    ])
    .sort((one, other) => one.word.localeCompare(other.word, 'nl'));
  const letters = new Set(lines.map(({ word }) => letterOf(word)));
  return [...letters].map((letter) => ({
    letter,
    lines: lines.filter(({ word }) => letterOf(word) === letter),
  }));
}

/** The anchor of a word with its meaning: "sociale huurwoning" is at "woord-sociale-huurwoning". */
export function wordAnchor(word: string): string {
  return `woord-${word.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;
}

function letterOf(word: string): string {
  return word.slice(0, 1).toUpperCase();
}
