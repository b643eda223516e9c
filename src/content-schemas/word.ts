import type { z } from 'astro/zod';
import * as field from './fields.ts';

const word = field
  .strictRecord({
    woord: field.text,
    ookWel: field.optionalList(field.text),
    betekenis: field.text,
    vragen: field.listOf(field.id),
  })
  .transform((given) => ({
    word: given.woord,
    synonyms: given.ookWel,
    meaning: given.betekenis,
    questions: given.vragen,
  }));

export const wordFile = field
  .strictRecord({ woorden: field.recordsOf(word) })
  .transform((given) => given.woorden);

/** A word (woord) that visitors may not know, what it means and which questions are about it. */
export type WordRecord = z.output<typeof word>;
