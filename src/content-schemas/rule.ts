import { z } from 'astro/zod';
import * as field from './fields.ts';
import { statuses } from './status.ts';

/** The instruments of the scheme; each has one file in `src/content/regels/`. */
export const instruments = [
  'voorrang',
  'verhuisvergoeding',
  'verhuiscoach',
  'aanvullend',
  'afspraken',
] as const;

/** Who decides about a rule, and so who can answer for it. */
export const deciders = ['gemeente', 'corporatie', 'provincie', 'regio'] as const;

/** What a rule asks for, or what it is about. */
const conditionKinds = [
  'leeftijd',
  'huidige-woning',
  'nieuwe-woning',
  'inkomen',
  'procedure',
  'papieren',
  'aantal',
  'bedrag',
  'looptijd',
  'kosten',
] as const;

const condition = field
  .strictRecord({ soort: field.oneOf(conditionKinds), waarde: field.text.optional() })
  .transform((given) => ({ kind: given.soort, value: given.waarde }));

/** What an answer in the check does to a rule: met, not met, or not to be said. */
const verdict = field.oneOf(['voldoet', 'voldoet-niet', 'onbekend']);

const check = field
  .strictRecord({ vraag: field.id, antwoorden: z.record(field.id, verdict) })
  .transform((given) => ({ questionId: given.vraag, verdicts: given.antwoorden }));

const rule = field
  .strictRecord({
    id: field.id,
    titel: field.text,
    uitleg: field.optionalList(field.text),
    voorwaarde: condition.optional(),
    geldigVanaf: field.partialDate.optional(),
    geldigTot: field.partialDate.optional(),
    status: field.oneOf(statuses).optional(),
    bron: field.oneOrMore(field.sourceReference),
    gecontroleerdOp: field.day,
    beslist: field.oneOrMore(field.oneOf(deciders)),
    check: check.optional(),
  })
  .refine((given) => [given.status, given.geldigVanaf, given.geldigTot].some(Boolean), {
    error: 'Een regel heeft een datum (geldigVanaf of geldigTot) of een status nodig.',
  })
  .transform((given) => ({
    id: given.id,
    title: given.titel,
    explanation: given.uitleg,
    condition: given.voorwaarde,
    validFrom: given.geldigVanaf,
    validUntil: given.geldigTot,
    status: given.status,
    sources: given.bron,
    checkedOn: given.gecontroleerdOp,
    deciders: given.beslist,
    check: given.check,
  }));

/**
 * One file in `src/content/regels/`: an instrument, in short, with its rules and its steps. The
 * status of its main rule (hoofdregel) is what the site says of the instrument as a whole.
 */
export const ruleFile = field
  .strictRecord({
    instrument: field.oneOf(instruments),
    titel: field.text,
    hoofdregel: field.id,
    kort: field.listOf(field.text),
    regels: field.recordsOf(rule),
    stappen: field.optionalList(field.text),
    papieren: field.optionalList(field.text),
  })
  .transform((given) => ({
    instrument: given.instrument,
    title: given.titel,
    mainRuleId: given.hoofdregel,
    inShort: given.kort,
    rules: given.regels,
    steps: given.stappen,
    papers: given.papieren,
  }));

/** An instrument of the scheme (instrument). */
export type RuleFile = z.output<typeof ruleFile>;
/** One rule of the scheme (regel) with its status, source and who decides. */
export type RuleRecord = z.output<typeof rule>;
export type Instrument = (typeof instruments)[number];
export type Decider = (typeof deciders)[number];
export type Verdict = z.output<typeof verdict>;
