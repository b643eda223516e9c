import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { OutcomeDocument } from '../../src/domain/outcome-document.ts';
import type { Plan } from '../../src/domain/plan.ts';

const folder = path.resolve(import.meta.dirname, '../golden');

/** A plan with its outcome, worked out outside this code; the file's name is the case's title. */
export interface GoldenCase {
  readonly title: string;
  readonly plan: Plan;
  readonly outcome: OutcomeDocument;
}

/** All golden cases, in the order of their names. */
export function goldenCases(): readonly GoldenCase[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => readCase(file));
}

/** One golden case by its file name without extension. */
export function goldenCase(name: string): GoldenCase {
  return readCase(`${name}.json`);
}

function readCase(file: string): GoldenCase {
  const text = readFileSync(path.join(folder, file), 'utf8');
  const { plan, outcome } = JSON.parse(text) as Omit<GoldenCase, 'title'>;
  return { title: path.basename(file, '.json').replaceAll('-', ' '), plan, outcome };
}
