import { describe, expect, test } from 'vitest';
import { readQuestions, readWords } from './question-files.ts';

/** Sentences, and parts before a colon or semicolon: a reader takes breath there too. */
function sentencesOf(texts: readonly string[]): string[][] {
  return texts
    .map((text) => text.replace(/^- /, '').replace(/\{[^}]*\}/g, 'getal'))
    .flatMap((text) => text.split(/(?<=[.?!:;])\s+/))
    .map((sentence) => sentence.split(/\s+/).filter((word) => /\w/.test(word)));
}

function average(sentences: readonly string[][]): number {
  return sentences.flat().length / sentences.length;
}

test('a sentence ends at a full stop, a question mark or a colon', () => {
  expect(sentencesOf(['- Kan dat? Vraag: mag {feit:leeftijd} ook.'])).toEqual([
    ['Kan', 'dat?'],
    ['Vraag:'],
    ['mag', 'getal', 'ook.'],
  ]);
});

describe('plain language', () => {
  test.each(readQuestions())('$slug', ({ question, answer, explanation, whoKnows }) => {
    const sentences = sentencesOf([question, answer, ...explanation, whoKnows ?? '']);
    expect(average(sentences)).toBeLessThanOrEqual(12);
    const long = sentences.filter((words) => words.length > 25);
    expect(long.map((words) => words.join(' '))).toEqual([]);
  });

  test('the meaning of a word takes at most two short sentences', () => {
    for (const { word, meaning } of readWords()) {
      const sentences = sentencesOf([meaning]);
      expect(sentences.length, word).toBeLessThanOrEqual(2);
      expect(Math.max(...sentences.map((words) => words.length)), word).toBeLessThanOrEqual(15);
    }
  });
});
