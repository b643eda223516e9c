import type { Plan } from '../domain/plan.ts';
import { keyAttention } from './attention-keys.ts';
import { lineAttention } from './attention-lines.ts';
import { figureAttention } from './attention-figures.ts';
import type { FindingText } from './finding-text.ts';

/**
 * What the planner points out beside the findings of the calculation: nothing here is wrong, and
 * no amount depends on it (`calculation.md` section 7, last sentence). Old, undated or unsourced
 * figures, columns and keys that nothing uses, parties without figures, lines that start, stop or
 * pause within the plan or name no source, and years without an index.
 * @param today the day of today, such as "2026-11-23"; known at the edge only
 */
export function describeAttention(plan: Plan, today: string): FindingText[] {
  return [...figureAttention(plan, today), ...keyAttention(plan), ...lineAttention(plan)];
}
