/**
 * Words of offices, for which Dutch has a plain one; matched as whole words. And a promise that
 * this site cannot make.
 */
const officialese = [
  'aangaande',
  'alsmede',
  'bewerkstelligen',
  'benodigde?',
  'conform',
  'dan wel',
  'derhalve',
  'desbetreffende',
  'betreffende',
  'dien(t|en) te',
  'doch',
  'echter',
  'eveneens',
  'geschied(t|en)',
  'hetgeen',
  'indien',
  'ingevolge',
  'inzake',
  'jegens',
  'krachtens',
  'middels',
  'door middel van',
  'met betrekking tot',
  'in het kader van',
  'naar aanleiding van',
  'omtrent',
  'op grond van',
  'onderhavige?',
  'reeds',
  'ten aanzien van',
  'ten behoeve van',
  'ten einde',
  'teneinde',
  'tevens',
  'thans',
  'ter zake',
  'verstrek(t|ken)',
  'voornoemde?',
  'voorts',
  'zulks',
  'u hebt recht op',
  'u heeft recht op',
];
const refused = new RegExp(`(?<![\\p{L}-])(?:${officialese.join('|')})(?![\\p{L}-])`, 'giu');

/** The sentences of a text, each as its words. A full stop within a number or a word ends none. */
export function sentencesOf(text: string): string[][] {
  return text
    .split(/(?<=[.?!][”"’')]*)\s+(?=[\p{Lu}\d€“"‘(])/u)
    .map((sentence) => sentence.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)))
    .filter((words) => words.length > 0);
}

/** The average number of words of the sentences that end as one; labels and headings are short. */
export function averageLength(blocks: readonly string[]): number {
  const sentences = blocks
    .flatMap(sentencesOf)
    .filter((words) => /[.?!][”"’')]*$/.test(words.at(-1) ?? ''));
  return sentences.length === 0 ? 0 : sentences.flat().length / sentences.length;
}

/** The words of offices in a text, as they stand there. */
export function officialeseIn(text: string): string[] {
  return [...text.matchAll(refused)].map(([word]) => word);
}
