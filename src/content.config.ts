import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import type { z } from 'astro/zod';
import { changeFile, partyFile, publisherFile, timelineFile } from './content-schemas/around.ts';
import { checkQuestionFile } from './content-schemas/check-question.ts';
import { amountFile, factFile, sourceFile } from './content-schemas/figures.ts';
import { questionFile } from './content-schemas/question.ts';
import { ruleFile } from './content-schemas/rule.ts';
import { wordFile } from './content-schemas/word.ts';

/**
 * One file is one entry, also where it holds a list: so two records with the same id reach our own
 * checks, and a file that cannot be read is missed instead of passed over.
 */
function filesOf<Schema extends z.ZodType>(pattern: string, schema: Schema) {
  return defineCollection({ loader: glob({ pattern, base: './src/content' }), schema });
}

export const collections = {
  bronnen: filesOf('bronnen.yaml', sourceFile),
  feiten: filesOf('feiten.yaml', factFile),
  bedragen: filesOf('bedragen.yaml', amountFile),
  checkvragen: filesOf('checkvragen.yaml', checkQuestionFile),
  partijen: filesOf('partijen.yaml', partyFile),
  tijdlijn: filesOf('tijdlijn.yaml', timelineFile),
  uitgever: filesOf('uitgever.yaml', publisherFile),
  woorden: filesOf('woorden.yaml', wordFile),
  regels: filesOf('regels/*.yaml', ruleFile),
  vragen: filesOf('vragen/*.yaml', questionFile),
  wijzigingen: filesOf('wijzigingen/*.yaml', changeFile),
};
