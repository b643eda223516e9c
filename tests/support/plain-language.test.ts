import { expect, test } from 'vitest';
import { averageLength, officialeseIn, sentencesOf } from './plain-language.ts';

test('a sentence ends at its sign, not within an amount, a number or an abbreviation', () => {
  expect(
    sentencesOf('Het was € 2.000 (in 2023). Kan dat nu, bijv. bij u? “Ja.” Vraag het na!'),
  ).toEqual([
    ['Het', 'was', '2.000', '(in', '2023).'],
    ['Kan', 'dat', 'nu,', 'bijv.', 'bij', 'u?'],
    ['“Ja.”'],
    ['Vraag', 'het', 'na!'],
  ]);
});

test('an average counts whole sentences; a label without a full stop is none', () => {
  expect(averageLength(['Bel uw corporatie. Dat kan elke dag van de week.', 'Afgelopen'])).toBe(5);
  expect(averageLength(['Afgelopen'])).toBe(0);
});

test('words of offices are seen as whole words, with a capital too', () => {
  expect(officialeseIn('Indien u conform de regels dient te verhuizen')).toEqual([
    'Indien',
    'conform',
    'dient te',
  ]);
  expect(officialeseIn('Wij middelen niet, de betreffendheid is zulk een woord')).toEqual([]);
  expect(officialeseIn('U heeft recht op geld')).toEqual(['U heeft recht op']);
});
