import { figureQueries, found } from './figure-queries.ts';
import { blocksOf, piecesOf, type Citation, type Lookup } from './pieces.ts';
import type { Instrument, RuleRecord } from './rule.ts';
import type { QuestionRecord, SiteContent } from './site-content.ts';
import { eventStatusOf, lastDay, statusOf, type Dated, type Status } from './status.ts';

/** A rule as it is on the scheme date, with its sources looked up. */
export interface Rule extends Omit<RuleRecord, 'status' | 'sources'> {
  readonly instrument: Instrument;
  readonly status: Status;
  readonly citations: readonly Citation[];
}

/** A question as it is on the scheme date, with its sources looked up. */
export interface Question extends Omit<QuestionRecord, 'sources'> {
  readonly status: Status;
  readonly citations: readonly Citation[];
  /** The date of the newest source, as exactly as it is known; undefined when none has one. */
  readonly newestSource: string | undefined;
}

type FigureQueries = ReturnType<typeof figureQueries>;

/**
 * The questions that pages may ask about the content, as it is on one day.
 * @param content checked content
 * @param date the scheme date, "2026-11-23"
 */
export function siteQueries(content: SiteContent, date: string) {
  const figures = figureQueries(content, date);
  const ruling = ruleQueries(content, date, figures);
  const asking = questionQueries(content, figures, (item) => {
    const [first] = item.ruleIds;
    if (first !== undefined && item.ownStatus === undefined) return ruling.rule(first).status;
    return statusOf({ validFrom: item.validFrom, status: item.ownStatus }, date);
  });
  const lookup: Lookup = {
    fact: figures.fact,
    amount: figures.amount,
    ruleTitle: (id) => ruling.rule(id).title,
    questionTitle: (slug) => asking.question(slug).question,
  };
  return {
    ...figures,
    ...ruling,
    ...asking,
    statusOf: (dated: Dated, on: string = date) => statusOf(dated, on),
    /** From the first event to the last, each with its status on the day. */
    timeline: () =>
      content.timeline
        .map((item) => ({ ...item, status: eventStatusOf(item, date) }))
        .toSorted((a, b) => (a.date < b.date ? -1 : 1)),
    resolve: (text: string) => piecesOf(text, lookup),
    blocks: (texts: readonly string[]) => blocksOf(texts, lookup),
  };
}

function ruleQueries(content: SiteContent, date: string, { citation }: FigureQueries) {
  const all = content.instruments.flatMap(({ instrument, rules }) =>
    rules.map(({ sources, ...record }): Rule => {
      const citations = sources.map(citation);
      return { ...record, instrument, status: statusOf(record, date), citations };
    }),
  );
  const rule = (id: string) =>
    found(
      all.find((item) => item.id === id),
      'regel',
      id,
    );
  const instrument = (name: Instrument) =>
    found(
      content.instruments.find((item) => item.instrument === name),
      'instrument',
      name,
    );
  return {
    rule,
    instrument,
    rules: () => all,
    rulesOf: (name: Instrument) => all.filter((item) => item.instrument === name),
    instrumentStatus: (name: Instrument) => rule(instrument(name).mainRuleId).status,
  };
}

function questionQueries(
  content: SiteContent,
  { citation }: FigureQueries,
  statusOfQuestion: (question: QuestionRecord) => Status,
) {
  const all = content.questions
    .map((record): Question => {
      const { sources, ...item } = record;
      const citations = sources.map(citation);
      const newestSource = newestOf(citations);
      return { ...item, status: statusOfQuestion(record), citations, newestSource };
    })
    .toSorted((a, b) => a.number - b.number);
  return {
    questions: () => all,
    question: (slug: string) =>
      found(
        all.find((item) => item.slug === slug),
        'vraag',
        slug,
      ),
    /** The questions that name one of these rules, those in front first. */
    questionsAbout: (ruleIds: readonly string[]) =>
      all
        .filter((item) => item.ruleIds.some((id) => ruleIds.includes(id)))
        .toSorted((a, b) => Number(b.inFront) - Number(a.inFront)),
  };
}

function newestOf(citations: readonly Citation[]): string | undefined {
  return citations
    .flatMap(({ source: { date } }) => (date === undefined ? [] : [date]))
    .toSorted((one, other) => (lastDay(one) < lastDay(other) ? -1 : 1))
    .at(-1);
}
