import { describe, expect, test } from 'vitest';
import { siteQueries } from '../../src/content-schemas/site-queries.ts';
import { contentOf, soundFiles } from './sound-content.ts';

const on = (date: string) => siteQueries(contentOf(soundFiles()), date);

test('een regel heeft de status van de dag en draagt zijn bron', () => {
  expect(on('2023-06-30').rule('voorrang-leeftijd').status).toBe('geldt');
  const rule = on('2026-11-23').rule('voorrang-leeftijd');
  expect(rule.status).toBe('afgelopen');
  expect(rule.citations).toMatchObject([
    { source: { title: 'Memo' }, heading: 'Voorrangsregeling' },
  ]);
});

test('een vraag heeft de status van de regel waar zij op rust', () => {
  expect(on('2023-06-30').question('hoe-oud').status).toBe('geldt');
  expect(on('2026-11-23').question('hoe-oud').status).toBe('afgelopen');
});

describe('een bedrag', () => {
  test('van de dag zelf', () => {
    expect(on('2027-03-01').amount('grens')).toMatchObject({ value: '950', ofYear: undefined });
  });

  test('na zijn jaar noemt het jaar', () => {
    expect(on('2028-01-01').amount('grens')).toMatchObject({ value: '950', ofYear: '2027' });
  });

  test('voor zijn jaar ook', () => {
    expect(on('2023-06-30').amount('grens')).toMatchObject({ value: '932.93', ofYear: '2026' });
  });
});

describe('een tekst', () => {
  test('met een feit en een link', () => {
    const { resolve } = on('2026-11-23');
    expect(resolve('Wie {feit:leeftijd} is, leest {vraag:hoe-oud}.')).toMatchObject([
      { kind: 'text', text: 'Wie ' },
      { kind: 'figure', value: '55', unit: 'jaar' },
      { kind: 'text', text: ' is, leest ' },
      {
        kind: 'link',
        path: 'veelgestelde-vragen/hoe-oud/',
        pieces: [{ kind: 'text', text: 'Hoe oud moet ik zijn?' }],
      },
      { kind: 'text', text: '.' },
    ]);
  });

  test('met de titel van een regel, waarin weer een feit staat', () => {
    expect(on('2026-11-23').resolve('{regel:voorrang-leeftijd}')).toMatchObject([
      { kind: 'text', text: 'U bent ' },
      { kind: 'figure', value: '55' },
      { kind: 'text', text: ' jaar of ouder' },
    ]);
  });

  test('met streepjes wordt één lijst', () => {
    expect(on('2026-11-23').blocks(['Dit:', '- een', '- twee', 'Klaar.'])).toMatchObject([
      { kind: 'paragraph' },
      { kind: 'list', items: [[{ text: 'een' }], [{ text: 'twee' }]] },
      { kind: 'paragraph' },
    ]);
  });
});

test('wat er niet is, wordt niet stil overgeslagen', () => {
  expect(() => on('2026-11-23').fact('weg')).toThrow('Er is geen feit "weg" in src/content.');
});
