import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { questionFile, type QuestionFile } from '../../src/content-schemas/question.ts';
import { wordFile, type WordRecord } from '../../src/content-schemas/word.ts';

const folder = path.resolve('src/content/vragen');

/** The questions as the editors wrote them, by number. */
export function readQuestions(): (QuestionFile & { readonly slug: string })[] {
  return readdirSync(folder)
    .map((name) => ({ ...questionFile.parse(read(`vragen/${name}`)), slug: name.slice(0, -5) }))
    .sort((one, other) => one.number - other.number);
}

/** The words of the list from A to Z. */
export function readWords(): WordRecord[] {
  return wordFile.parse(read('woorden.yaml'));
}

function read(name: string): unknown {
  return parse(readFileSync(path.resolve('src/content', name), 'utf8'));
}
