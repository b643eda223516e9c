import { describe, expect, test } from 'vitest';
import { problemsAfter } from './sound-content.ts';

describe('een getal los in de tekst', () => {
  test.each([
    ['U bent 55 jaar.', '55'],
    ['U krijgt € 2.000.', '€ 2.000'],
    ['U betaalt 5% mee.', '5%'],
    ['Het loopt tot 2029.', '2029'],
    ['Het gaat vier jaar door.', 'vier jaar'],
    ['Hoogstens twee slaapkamers.', 'twee slaapkamers'],
    ['Eén op de vijf verhuist.', 'op de vijf'],
  ])('%s', (text, number) => {
    expect(problemsAfter((files) => (files.question.uitleg = [text]))).toEqual([
      `vragen/hoe-oud.yaml: In vraag 1 staat het getal "${number}" los in de tekst. Zet het in ` +
        'feiten.yaml of bedragen.yaml en schrijf hier {feit:id} of {bedrag:id}.',
    ]);
  });

  test.each([
    'Dat staat in artikel 16.',
    'De proef liep tot eind 2023.',
    'U heeft 2 kamers.',
    'Er zijn twee manieren.',
  ])('mag wel: %s', (text) => {
    expect(problemsAfter((files) => (files.question.uitleg = [text]))).toEqual([]);
  });
});
