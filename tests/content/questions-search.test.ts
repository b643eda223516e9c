import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../src/components/questions/question-words.ts';
import { searchEntry } from '../../src/components/questions/search-entry.ts';
import { searchQuestions } from '../../src/components/questions/search-questions.ts';
import { readQuestions, readWords } from './question-files.ts';

const entries = readQuestions().map(({ slug, question, searchWords, answer, explanation }) =>
  searchEntry({
    href: slug,
    question,
    searchWords,
    answer,
    explanation: explanation.join(' ').replace(/\{[^}]*\}/g, ' '),
  }),
);

function found(query: string): string[] {
  return searchQuestions(entries, query).map(({ href }) => href);
}

describe('another word finds the question', () => {
  test.each([
    ['wooncoach', 'wat-doet-een-verhuiscoach'],
    ['seniorenmakelaar', 'wat-doet-een-verhuiscoach'],
    ['verhuisadviseur', 'wat-doet-een-verhuiscoach'],
    ['woonconsulent', 'wat-doet-een-verhuiscoach'],
    ['huursubsidie', 'krijg-ik-huurtoeslag'],
    ['verhuispremie', 'geld-voor-de-verhuizing'],
    ['koopwoning', 'particulier-of-koophuis'],
    ['poes', 'hond-of-kat-mee'],
    ['traplift', 'vergoeding-via-de-wmo'],
    ['gratis', 'kost-de-verhuiscoach-geld'],
    ['wachtlijst', 'is-het-geld-op'],
  ])('%s → %s', (query, slug) => {
    expect(found(query)[0]).toBe(slug);
  });

  test.each(
    readWords().flatMap(({ word, synonyms, questions }) =>
      [word, ...synonyms].map((typed) => ({ typed, questions })),
    ),
  )('$typed, from the list from A to Z', ({ typed, questions }) => {
    expect(
      found(typed)
        .slice(0, 8)
        .some((slug) => questions.includes(slug)),
    ).toBe(true);
  });
});

describe('a question as somebody types it', () => {
  test.each([
    ['Mag mijn poes mee?', 'hond-of-kat-mee'],
    ['Telt de zolder mee als kamer', 'telt-de-zolder-mee'],
    ['kan mijn dochter erbij zijn', 'komt-de-coach-thuis'],
    ['hoeveel geld krijg ik', 'geld-voor-de-verhuizing'],
    ['eigen buurt', 'in-mijn-eigen-dorp-blijven'],
  ])('%s → %s', (query, slug) => {
    expect(found(query)[0]).toBe(slug);
  });

  test('a slip of the finger', () => {
    expect(found('verhuiscaoch')[0]).toBe('wat-doet-een-verhuiscoach');
    expect(found('huurtoeslg')).toEqual(['krijg-ik-huurtoeslag']);
    expect(found('huur opzegen')).toEqual(['huur-opzeggen']);
  });

  test('the beginning of a word, small or capital letters, with or without accents', () => {
    expect(found('zold')[0]).toBe('telt-de-zolder-mee');
    expect(found('HUURTOESLAG')).toEqual(['krijg-ik-huurtoeslag']);
    expect(found('vóór')).toEqual(found('voor'));
  });

  test('what nobody wrote about, and words that say nothing, find nothing', () => {
    expect(found('xylofoon')).toEqual([]);
    expect(found('mag ik dat')).toEqual([]);
    expect(found('')).toEqual([]);
  });
});

describe('the words of a text', () => {
  test('forms of one word are alike', () => {
    expect(wordsOf('kat katten')).toEqual(['kat']);
    expect(wordsOf('huis huizen')).toEqual(['huis']);
    expect(wordsOf('jaar jaren')).toEqual(['jar']);
    expect(wordsOf('coach coaches')).toEqual(['coach']);
    expect(wordsOf('kamer kamers')).toEqual(['kamer']);
    expect(wordsOf('hond hondje honden')).toEqual(['hond']);
  });

  test('signs and words without meaning are left out', () => {
    expect(wordsOf('Mag ik dat, naar één huis?')).toEqual(['huis']);
  });
});
