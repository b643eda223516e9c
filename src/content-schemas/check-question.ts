import type { z } from 'astro/zod';
import * as field from './fields.ts';

/** The check has at most this many questions, so that nobody gives up half way. */
const mostQuestions = 7;

const answer = field
  .strictRecord({ id: field.id, tekst: field.text })
  .transform((given) => ({ id: given.id, text: given.tekst }));

const checkQuestion = field
  .strictRecord({
    id: field.id,
    vraag: field.text,
    waarom: field.text,
    antwoorden: field.listOf(answer),
  })
  .transform((given) => ({
    id: given.id,
    question: given.vraag,
    why: given.waarom,
    answers: given.antwoorden,
  }));

export const checkQuestionFile = field
  .strictRecord({
    checkvragen: field.recordsOf(checkQuestion).refine((given) => given.length <= mostQuestions, {
      error: `De check heeft hoogstens ${mostQuestions} vragen.`,
    }),
  })
  .transform((given) => given.checkvragen);

/** One question of the check (checkvraag), with the answers that rules judge. */
export type CheckQuestion = z.output<typeof checkQuestion>;
