import type { CheckQuestion } from '../content-schemas/check-question.ts';
import {
  canStillChange,
  checkedInstruments,
  outcomeOf,
  type Answers,
  type DatedInstrument,
  type InstrumentOutcome,
} from './judge.ts';

/** What the check is made from: the questions, and the rules that judge their answers. */
export interface CheckSource {
  readonly questions: readonly CheckQuestion[];
  readonly instruments: readonly DatedInstrument[];
}

/** An answer on the way to a page, with the page that asked for it. */
export interface GivenAnswer {
  readonly question: string;
  readonly answer: string;
  /** Below the check's own address: "" or "corporatie/55-plus/". */
  readonly path: string;
}

interface Page {
  /** Below the check's own address: the ids of the answers so far, each with a slash. */
  readonly path: string;
  readonly given: readonly GivenAnswer[];
}

/** A page that asks something; each answer is the address of the next page. */
export interface QuestionPage extends Page {
  readonly kind: 'question';
  readonly question: string;
  readonly why: string;
  readonly choices: readonly { readonly text: string; readonly path: string }[];
  /** Its place, from 1, and how many questions there can be on this way. */
  readonly place: number;
  readonly atMost: number;
}

/** A page at the end of a way. */
export interface OutcomePage extends Page {
  readonly kind: 'outcome';
  readonly outcomes: readonly InstrumentOutcome[];
}

export type CheckPage = QuestionPage | OutcomePage;

interface Way extends Page {
  readonly answers: Answers;
}

/**
 * Every page of the check, from the first question on. A question is asked only while its answer
 * can still change an outcome, which keeps the ways short and the pages few.
 */
export function checkPages(source: CheckSource): CheckPage[] {
  const instruments = checkedInstruments(source.instruments);
  return pagesFrom({ ...source, instruments }, { path: '', given: [], answers: new Map() });
}

function pagesFrom(source: CheckSource, way: Way): CheckPage[] {
  const { path, given, answers } = way;
  const open = openQuestions(source, answers);
  const [question] = open;
  if (question === undefined) {
    const outcomes = source.instruments.map((file) => outcomeOf(file, answers));
    return [{ kind: 'outcome', path, given, outcomes }];
  }
  const ways = question.answers.map((answer): Way & { text: string } => ({
    text: answer.text,
    path: `${path}${answer.id}/`,
    given: [...given, { question: question.question, answer: answer.text, path }],
    answers: new Map([...answers, [question.id, answer.id]]),
  }));
  const page: QuestionPage = {
    kind: 'question',
    path,
    given,
    question: question.question,
    why: question.why,
    choices: ways.map(({ text, path: next }) => ({ text, path: next })),
    place: given.length + 1,
    atMost: given.length + open.length,
  };
  return [page, ...ways.flatMap((next) => pagesFrom(source, next))];
}

function openQuestions({ questions, instruments }: CheckSource, answers: Answers) {
  return questions.filter(
    ({ id }) => !answers.has(id) && instruments.some((dated) => canStillChange(dated, answers, id)),
  );
}
