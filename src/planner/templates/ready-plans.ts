import { readPlan } from '../../codec/validate.ts';
import type { CostLine, Plan } from '../../domain/plan.ts';
import instruments from '../../plans/instrumenten.json';
import emptyRegion from '../../plans/lege-regio.json';

/** The plan that a new region starts from. */
export function emptyRegionPlan(): Plan {
  return shipped(emptyRegion);
}

/** The cost lines that the memo's instruments give, without amounts. */
export function instrumentLines(): readonly CostLine[] {
  return shipped(instruments).costLines;
}

/** Documents that ship with the site are plans; a test holds them to that. */
function shipped(document: unknown): Plan {
  const read = readPlan(document);
  if (read.ok) return read.value;
  throw new Error(
    read.reason.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'),
  );
}
