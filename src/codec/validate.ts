import { amountsTooLarge } from '../domain/cost.ts';
import type { Plan } from '../domain/plan.ts';
import { refuse, succeed, type Result } from '../domain/result.ts';
import { PLAN } from './plan-shape.ts';
import { describe, type Problem } from './problem.ts';
import { checkReferences } from './references.ts';
import { isBlock, valueOf } from './shape.ts';

/** The most bytes of UTF-8 that a plan may take, as a file or unpacked from a link: 2 MiB. */
export const MAX_BYTES = 2 * 1024 * 1024;

/** Why a document is no plan that can be used here. There is always at least one problem. */
export interface PlanRefusal {
  /** `newer-version`: made by a later edition of the planner; nothing is wrong with the plan. */
  readonly kind: 'not-a-plan' | 'newer-version' | 'invalid' | 'too-large';
  readonly problems: readonly Problem[];
}

/**
 * Reads a plan from JSON text (plan document, format 1). Gives a fresh plan with known fields
 * only, or the reason with at most 20 problems. Never throws.
 */
export function readPlanText(text: string): Result<Plan, PlanRefusal> {
  if (isTooLarge(text)) {
    return refuseWhole('too-large', 'Deze tekst is te groot. Verwacht: hoogstens 2 MiB.');
  }
  try {
    return readPlan(JSON.parse(text));
  } catch {
    return refuseWhole(
      'not-a-plan',
      'Dit is geen geldige JSON. Verwacht: een plan als JSON-tekst.',
    );
  }
}

/** The same for a value that was JSON, such as a row of the store. */
export function readPlan(found: unknown): Result<Plan, PlanRefusal> {
  if (!isBlock(found)) {
    const wrong = `Hier staat ${describe(found)}.`;
    return refuseWhole('not-a-plan', `${wrong} Verwacht: een blok met velden.`);
  }
  return refuseForeign(found) ?? readFields(found);
}

function refuseForeign(found: object): Result<never, PlanRefusal> | undefined {
  const format = valueOf(found, 'format');
  if (format !== 'doorstroming-plan') {
    const wrong = format === undefined ? 'Dit veld ontbreekt.' : `Hier staat ${describe(format)}.`;
    return refuseAt('not-a-plan', 'format', `${wrong} Verwacht: "doorstroming-plan".`);
  }
  const version = valueOf(found, 'version');
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version <= 1)
    return undefined;
  const newer = `Dit plan heeft versie ${version}, van een nieuwere planner.`;
  return refuseAt('newer-version', 'version', `${newer} Verwacht: versie 1.`);
}

function readFields(found: object): Result<Plan, PlanRefusal> {
  const problems: Problem[] = [];
  const plan = PLAN.read(found, 'plan', problems);
  checkReferences(found, problems);
  if (plan === undefined || problems.length > 0) return refuse({ kind: 'invalid', problems });
  const year = amountsTooLarge(plan);
  if (year === undefined) return succeed(plan);
  const tooLarge = `De kosten van ${year} zijn samen te groot om mee te rekenen.`;
  return refuseAt('invalid', 'costLines', `${tooLarge} Verwacht: hoogstens € 90 biljoen.`);
}

function refuseWhole(kind: PlanRefusal['kind'], message: string): Result<never, PlanRefusal> {
  return refuseAt(kind, 'plan', message);
}

function refuseAt(
  kind: PlanRefusal['kind'],
  path: string,
  message: string,
): Result<never, PlanRefusal> {
  return refuse({ kind, problems: [{ path, message }] });
}

function isTooLarge(text: string): boolean {
  // No text has fewer bytes than UTF-16 units, so most are judged without being encoded.
  return text.length > MAX_BYTES || new TextEncoder().encode(text).length > MAX_BYTES;
}
