import type { Plan } from '../domain/plan.ts';
import type { Result } from '../domain/result.ts';
import { canonicalJson } from './canonical.ts';
import { readPlanText, type PlanRefusal } from './validate.ts';

/** How the name of every plan file ends. */
const PLAN_FILE_ENDING = '.doorstroming.json';

/** The text of a plan file: the canonical plan, indented so that a person can read it too. */
export function planFileText(plan: Plan): string {
  return `${JSON.stringify(JSON.parse(canonicalJson(plan)), null, 2)}\n`;
}

/** The name of the plan's own file. */
export function planFileName(plan: Plan): string {
  return fileName(plan.title, PLAN_FILE_ENDING);
}

/** A file name after a plan's title, safe on every system. */
export function fileName(title: string, ending: string): string {
  const words = title.normalize('NFKD').toLowerCase().replaceAll(/\p{M}/gu, '');
  const name = words
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replaceAll(/^-+|-+$/g, '');
  return `${name === '' ? 'plan' : name}${ending}`;
}

/** Reads the text of a plan file, at most 2 MiB; some editors put a byte order mark before it. */
export function readPlanFile(text: string): Result<Plan, PlanRefusal> {
  return readPlanText(text.replace(/^\uFEFF/, ''));
}
