import type { Instrument, Verdict } from '../content-schemas/rule.ts';
import type { Rule } from '../content-schemas/site-queries.ts';

/** The answers given so far: the id of the answer by the id of its question. */
export type Answers = ReadonlyMap<string, string>;

/** What the check says of an instrument (uitkomst). Never that somebody is entitled to it. */
export type Likelihood = 'waarschijnlijk-wel' | 'waarschijnlijk-niet' | 'dat-weten-we-niet';

/** An instrument with its rules as they are on the scheme date. */
export interface DatedInstrument {
  readonly instrument: Instrument;
  readonly title: string;
  readonly rules: readonly Rule[];
}

/** One rule with what the answers say of it. */
export interface JudgedRule {
  readonly rule: Rule;
  /** Absent when the check does not ask about this rule, or did not need to any more. */
  readonly verdict?: Verdict;
}

/** The outcome for one instrument, with the reasons. */
export interface InstrumentOutcome {
  readonly instrument: Instrument;
  readonly title: string;
  readonly likelihood: Likelihood;
  /** Every rule that was asked about is met, whether it is in force or not. */
  readonly fits: boolean;
  /** The rules that the check is about, in the order of the data. */
  readonly rules: readonly JudgedRule[];
  /** Conditions that the check asks nothing about. */
  readonly notAsked: readonly Rule[];
}

/** The instruments that the check is about: those with a rule that an answer can judge. */
export function checkedInstruments(instruments: readonly DatedInstrument[]): DatedInstrument[] {
  return instruments.filter(({ rules }) => rules.some(({ check }) => check !== undefined));
}

/** Whether an answer already rules an instrument out, so that more questions change nothing. */
function isRuledOut({ rules }: DatedInstrument, answers: Answers): boolean {
  return rules.some(
    (rule) => rule.status !== 'nog-niet-bekend' && judge(rule, answers).verdict === 'voldoet-niet',
  );
}

/**
 * Whether the answer to a question can still change the outcome of an instrument: it can rule it
 * out, or everything is met so far and this may be too.
 */
export function canStillChange(
  dated: DatedInstrument,
  answers: Answers,
  question: string,
): boolean {
  const asked = dated.rules.filter(({ check }) => check?.questionId === question);
  if (asked.length === 0 || isRuledOut(dated, answers)) return false;
  const isOpen = dated.rules.some((rule) => judge(rule, answers).verdict === 'onbekend');
  return !isOpen || asked.some(canRuleOut);
}

function canRuleOut({ check, status }: Rule): boolean {
  const verdicts = Object.values(check?.verdicts ?? {});
  return status !== 'nog-niet-bekend' && verdicts.includes('voldoet-niet');
}

/**
 * The outcome of one instrument. Only rules in force make it likely; what has ended, was proposed
 * or is unknown leaves it open, because nobody can say what holds instead.
 */
export function outcomeOf(dated: DatedInstrument, answers: Answers): InstrumentOutcome {
  const rules = dated.rules
    .filter(({ check }) => check !== undefined)
    .map((rule) => judge(rule, answers));
  const fits = rules.every(({ verdict }) => verdict === 'voldoet');
  const inForce = rules.every(({ rule }) => rule.status === 'geldt');
  const ruledOut = isRuledOut(dated, answers);
  return {
    instrument: dated.instrument,
    title: dated.title,
    likelihood: ruledOut
      ? 'waarschijnlijk-niet'
      : fits && inForce
        ? 'waarschijnlijk-wel'
        : 'dat-weten-we-niet',
    fits,
    rules,
    notAsked: dated.rules.filter(isUnaskedCondition),
  };
}

function judge(rule: Rule, answers: Answers): JudgedRule {
  const given = rule.check === undefined ? undefined : answers.get(rule.check.questionId);
  if (rule.check === undefined || given === undefined) return { rule };
  // An answer that the rule says nothing about leaves the rule open.
  return { rule, verdict: rule.check.verdicts[given] ?? 'onbekend' };
}

const conditionsOnPeople = ['leeftijd', 'huidige-woning', 'nieuwe-woning', 'inkomen', 'procedure'];

function isUnaskedCondition({ check, condition }: Rule): boolean {
  return (
    check === undefined && condition !== undefined && conditionsOnPeople.includes(condition.kind)
  );
}
