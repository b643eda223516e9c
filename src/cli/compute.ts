// npm run -s compute -- plan.json: prints what the planner makes of a plan, so that anyone can
// check it from outside. Nothing is printed on standard output unless every plan is valid.
import { readFileSync, statSync } from 'node:fs';
import process from 'node:process';
import { readPlanFile } from '../codec/plan-file.ts';
import { problemLine } from '../codec/problem.ts';
import { MAX_BYTES } from '../codec/validate.ts';
import { compute } from '../domain/compute.ts';
import { writeOutcome, type OutcomeDocument } from '../domain/outcome-document.ts';
import { refuse, succeed, type Result } from '../domain/result.ts';

const INVALID = 2;

const files = process.argv.slice(2);
const results = files.map(outcomeOf);
const complaints = results.flatMap((result) => (result.ok ? [] : result.reason));
const outcomes = results.flatMap((result) => (result.ok ? [result.value] : []));

if (files.length === 0) complaints.push('Gebruik: npm run -s compute -- PLAN.json…');
if (complaints.length > 0) {
  process.stderr.write(`${complaints.join('\n')}\n`);
  process.exitCode = INVALID;
} else {
  const indent = outcomes.length === 1 ? 2 : 0;
  const texts = outcomes.map((outcome) => JSON.stringify(outcome, null, indent));
  process.stdout.write(`${texts.join('\n')}\n`);
}

function outcomeOf(file: string): Result<OutcomeDocument, readonly string[]> {
  const text = textOf(file);
  if (!text.ok) return refuse([`${file}: ${text.reason}`]);
  const plan = readPlanFile(text.value);
  if (plan.ok) return succeed(writeOutcome(compute(plan.value)));
  return refuse(plan.reason.problems.map((problem) => `${file}: ${problemLine(problem)}`));
}

function textOf(file: string): Result<string, string> {
  try {
    if (statSync(file).size > MAX_BYTES) {
      return refuse('dit bestand is te groot. Verwacht: hoogstens 2 MiB.');
    }
    return succeed(new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file)));
  } catch (error) {
    return refuse(
      error instanceof TypeError
        ? 'dit bestand is geen UTF-8-tekst. Verwacht: een plan als JSON-tekst.'
        : 'dit bestand is niet te lezen. Verwacht: een bestaand bestand met een plan.',
    );
  }
}
