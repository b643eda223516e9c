import { getCollection } from 'astro:content';
import type { CollectionEntry, CollectionKey } from 'astro:content';
import { requireSoundContent } from './content-schemas/check-content.ts';
import { readSchemeDate } from './content-schemas/scheme-date.ts';
import type { SiteContent } from './content-schemas/site-content.ts';
import { siteQueries } from './content-schemas/site-queries.ts';

export type { PartyRecord } from './content-schemas/around.ts';
export type { SourceRecord } from './content-schemas/figures.ts';
export type { Citation, Figure, Piece } from './content-schemas/pieces.ts';
export type { Question, Rule } from './content-schemas/site-queries.ts';
export type { Decider, Instrument } from './content-schemas/rule.ts';
export type { QuestionGroup } from './content-schemas/question.ts';
export type { Status } from './content-schemas/status.ts';
export type { WordRecord } from './content-schemas/word.ts';
export { instruments } from './content-schemas/rule.ts';
export { questionGroups } from './content-schemas/question.ts';
export { questionPath, rulePath } from './content-schemas/pieces.ts';

/** The day for which this site is built: every status follows from it. */
export const schemeDate = readSchemeDate(import.meta.env.SCHEME_DATE);

/** The one entry of a collection that is one file. */
async function only<Name extends CollectionKey>(
  name: Name,
): Promise<CollectionEntry<Name>['data']> {
  const [entry] = await getCollection(name);
  if (entry !== undefined) return entry.data;
  throw new Error(`src/content/${name}.yaml is er niet of kan niet worden gelezen.`);
}

async function load(): Promise<SiteContent> {
  const [rules, questions, changes] = await Promise.all([
    getCollection('regels'),
    getCollection('vragen'),
    getCollection('wijzigingen'),
  ]);
  return {
    sources: await only('bronnen'),
    facts: await only('feiten'),
    amounts: await only('bedragen'),
    checkQuestions: await only('checkvragen'),
    parties: await only('partijen'),
    timeline: await only('tijdlijn'),
    publisher: await only('uitgever'),
    words: await only('woorden'),
    instruments: rules.map(({ id, data }) => ({ ...data, fileName: id.replace(/^.*\//, '') })),
    questions: questions.map(({ id, data }) => ({ ...data, slug: id.replace(/^.*\//, '') })),
    changes: changes.map(({ id, data }) => ({ ...data, id: id.replace(/^.*\//, '') })),
  };
}

const content = await load();
requireSoundContent(content, schemeDate);

/** Every page asks here, and nowhere else, what there is to tell. */
export const {
  /** A figure by its id, with its source. */
  fact,
  /** One rule by its id. */
  rule,
  /** One question by the slug of its page. */
  question,
  /** What an instrument's file says beside its rules: title, in short, steps, papers. */
  instrument,
  citation,
  /** The rules of an instrument as they are on the scheme date, in the order of the file. */
  rulesOf,
  /** What the site says of an instrument as a whole: the status of its main rule. */
  instrumentStatus,
  /** All questions by number. */
  questions,
  /** The questions that name one of these rules, those in front first. */
  questionsAbout,
  /** From the first event to the last, each with its status on the scheme date. */
  timeline,
  /** A text of the editor as pieces; `Tekst.astro` prints them. */
  resolve,
  /** Paragraphs and lists of a text with more than one paragraph. */
  blocks,
} = siteQueries(content, schemeDate);

export const sources = () => content.sources;
export const checkQuestions = () => content.checkQuestions;
export const parties = () => content.parties;
/** From the newest change to the oldest. */
export const changes = () => content.changes.toSorted((a, b) => (a.date > b.date ? -1 : 1));
export const publisher = () => content.publisher;
/** Words with their meaning, in the order of the alphabet. */
export const words = () => content.words.toSorted((a, b) => a.word.localeCompare(b.word, 'nl'));
