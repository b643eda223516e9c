import type { z } from 'astro/zod';
import * as field from './fields.ts';
import { statuses } from './status.ts';

/** The groups in which the questions stand, in this order. */
export const questionGroups = [
  'meedoen',
  'woning',
  'geld',
  'verhuiscoach',
  'verhuizen',
  'regels',
] as const;

/** The first sentence must fit in one breath: it is read aloud. */
const shortWords = 20;

const shortAnswer = field.text.refine((given) => given.split(/\s+/).length <= shortWords, {
  error: `Het korte antwoord heeft hoogstens ${shortWords} woorden. Zet de rest in uitleg.`,
});

/** One file in `src/content/vragen/`; its name is the slug of its page. */
export const questionFile = field
  .strictRecord({
    nummer: field.position,
    vraag: field.text,
    groep: field.oneOf(questionGroups),
    voorop: field.yesOrNo,
    kort: shortAnswer,
    uitleg: field.listOf(field.text),
    status: field.oneOf(statuses).optional(),
    geldigVanaf: field.partialDate.optional(),
    bron: field.oneOrMore(field.sourceReference),
    gecontroleerdOp: field.day,
    wieWeetHet: field.text.optional(),
    regels: field.optionalList(field.id),
    verwant: field.optionalList(field.id),
    zoekwoorden: field.optionalList(field.text),
  })
  .refine((given) => given.status !== 'nog-niet-bekend' || given.wieWeetHet !== undefined, {
    error: 'Een vraag met status nog-niet-bekend zegt wie het weet: vul wieWeetHet in.',
    path: ['wieWeetHet'],
  })
  .refine((given) => [given.status, given.geldigVanaf, given.regels[0]].some(Boolean), {
    error: 'Een vraag zonder regels zegt zelf of het antwoord geldt: vul status of geldigVanaf in.',
    path: ['status'],
  })
  .transform((given) => ({
    number: given.nummer,
    question: given.vraag,
    group: given.groep,
    inFront: given.voorop,
    answer: given.kort,
    explanation: given.uitleg,
    /** Only of a question that rests on no rule, or that nobody can answer yet. */
    ownStatus: given.status,
    /** Only of an answer that holds from a day on and rests on no rule. */
    validFrom: given.geldigVanaf,
    sources: given.bron,
    checkedOn: given.gecontroleerdOp,
    whoKnows: given.wieWeetHet,
    ruleIds: given.regels,
    related: given.verwant,
    searchWords: given.zoekwoorden,
  }));

export type QuestionFile = z.output<typeof questionFile>;
export type QuestionGroup = (typeof questionGroups)[number];
