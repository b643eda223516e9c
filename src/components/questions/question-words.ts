/** Words that stand in every question and so tell none apart. */
const stopWords = new Set(
  (
    'aan al als ben bij dan dat de deze die dit door een en er gaan ga geen heb hebben heeft het ' +
    'hij hoe hoeveel hun iets ik in is ja je kan kon krijg krijgen kunnen maar mag me meer men met mij ' +
    'mijn moet moeten naar nee niet nog nu of om ook op over sinds te tot uit uw van via voor waar ' +
    'waarom wat wanneer was wel welke wie wij wil word worden zijn zich zij zo zou'
  ).split(' '),
);

/** The stem that forms of one word share: "katten" and "kat", "huizen" and "huis". */
function stemOf(word: string): string {
  const single = word.replace(/([a-z])\1/g, '$1');
  return single
    .replace(/(?<=..[a-z])([tp]?jes?)$/, '')
    .replace(/(?<=...)(en|e)$/, '')
    .replace(/(?<=ch)es$/, '')
    .replace(/(?<=[a-z][bcdfghjklmnpqrtvwxz])s$/, '')
    .replace(/z$/, 's')
    .replace(/v$/, 'f');
}

/**
 * The words of a text that a search can go by: small letters without accents, forms of one word
 * alike, words that stand everywhere left out, each word once.
 */
export function wordsOf(text: string): string[] {
  const words = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 1 && !stopWords.has(word));
  return [...new Set(words.map(stemOf))];
}
