import type { ChangeFile, PartyRecord, Publisher, TimelineItem } from './around.ts';
import type { CheckQuestion } from './check-question.ts';
import type { AmountRecord, FactRecord, SourceRecord } from './figures.ts';
import type { QuestionFile } from './question.ts';
import type { RuleFile } from './rule.ts';
import type { WordRecord } from './word.ts';

/** The rules of one instrument with the name of their file, which must be the instrument's. */
export interface InstrumentRecord extends RuleFile {
  readonly fileName: string;
}

/** A question (vraag) with the slug of its page, which is the name of its file. */
export interface QuestionRecord extends QuestionFile {
  readonly slug: string;
}

/** A change of the site (wijziging) with the name of its file. */
export interface ChangeRecord extends ChangeFile {
  readonly id: string;
}

/** Everything that editors wrote, as the schemas let it through. */
export interface SiteContent {
  readonly sources: readonly SourceRecord[];
  readonly instruments: readonly InstrumentRecord[];
  readonly facts: readonly FactRecord[];
  readonly amounts: readonly AmountRecord[];
  readonly questions: readonly QuestionRecord[];
  readonly checkQuestions: readonly CheckQuestion[];
  readonly parties: readonly PartyRecord[];
  readonly timeline: readonly TimelineItem[];
  readonly changes: readonly ChangeRecord[];
  readonly publisher: Publisher;
  readonly words: readonly WordRecord[];
}

/** What is wrong in the data, for the person who can put it right. */
export interface ContentProblem {
  /** Below `src/content/`: "feiten.yaml". */
  readonly file: string;
  /** What is wrong and what to do, in whole sentences. */
  readonly message: string;
}

/** One of the checks that all content must pass before a page is built. */
export type ContentCheck = (content: SiteContent, date: string) => ContentProblem[];
