import { describe, expect, test } from 'vitest';
import { readQuestions, readWords } from './question-files.ts';

const questions = readQuestions();
const slugs = questions.map(({ slug }) => slug);

describe('the forty questions', () => {
  test('bear the numbers 1 to 40, each once', () => {
    const oneToForty = Array.from({ length: 40 }, (_, index) => index + 1);
    expect(questions.map(({ number }) => number)).toEqual(oneToForty);
  });

  test('have these sixteen in front', () => {
    const inFront = questions.filter((question) => question.inFront);
    expect(inFront.map(({ number }) => number)).toEqual([
      1, 3, 4, 7, 9, 13, 14, 16, 17, 18, 20, 25, 26, 27, 31, 40,
    ]);
  });

  test('fill each of the six groups', () => {
    const groups = questions.map(({ group }) => group);
    expect(new Set(groups).size).toBe(6);
  });

  test('name an office that knows more, above all where nothing is known', () => {
    for (const { whoKnows, slug } of questions) {
      expect(whoKnows, slug).toMatch(/corporatie|gemeente|provincie|Toeslagen/);
    }
    expect(questions.some(({ ownStatus }) => ownStatus === 'nog-niet-bekend')).toBe(true);
  });

  test('lead to two or more other questions, never to themselves', () => {
    for (const { slug, related } of questions) {
      expect(related.length, slug).toBeGreaterThanOrEqual(2);
      expect(slugs, slug).toEqual(expect.arrayContaining(related));
      expect(related, slug).not.toContain(slug);
    }
  });

  test('can each be reached from another question', () => {
    const reached = new Set(questions.flatMap(({ related }) => related));
    expect(slugs.filter((slug) => !reached.has(slug))).toEqual([]);
  });

  test('promise nothing', () => {
    const told = questions.flatMap(({ answer, explanation }) => [answer, ...explanation]);
    expect(told.filter((text) => /recht op|garantie|u krijgt altijd/i.test(text))).toEqual([]);
  });
});

describe('the words from A to Z', () => {
  const words = readWords();

  test('have each word once, as a word or as another word for it', () => {
    const all = words.flatMap(({ word, synonyms }) => [word, ...synonyms]);
    expect(all.filter((word, index) => all.indexOf(word) !== index)).toEqual([]);
  });

  test('lead to a question each', () => {
    for (const { word, questions: about } of words) {
      expect(about.length, word).toBeGreaterThan(0);
      expect(slugs, word).toEqual(expect.arrayContaining(about));
    }
  });

  test('have these names for the verhuiscoach', () => {
    const coach = words.find(({ word }) => word === 'verhuiscoach');
    expect(coach?.synonyms).toEqual(
      expect.arrayContaining(['wooncoach', 'seniorenmakelaar', 'verhuisadviseur', 'woonconsulent']),
    );
  });
});
