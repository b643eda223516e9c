import { compute } from '../../src/domain/compute.ts';
import { writeOutcome, type OutcomeDocument } from '../../src/domain/outcome-document.ts';
import type { Plan } from '../../src/domain/plan.ts';

/** What the calculation says about a plan, a row per party as in the goldens. */
export function printedOutcome(plan: Plan): OutcomeDocument {
  return writeOutcome(compute(plan));
}
