import { commonGround } from '../domain/common-ground.ts';
import { yearsOf, type Plan } from '../domain/plan.ts';
import { OTHER_AGREEMENT_TEXT } from '../locale/agreement-text.ts';
import type { AssumptionLine } from './agreement-lines.ts';
import { keyLines } from './key-agreements.ts';
import { lineLines } from './line-agreements.ts';
import { otherLines } from './other-agreements.ts';

/** What a plan starts from, a few short lines about one thing. */
export interface Assumption {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly AssumptionLine[];
}

/**
 * What a plan goes by, for paper: every cost line with its figures, split and source, every key in
 * use with what is agreed about it, and the rest of what was decided. What differs from the proposal
 * names that too.
 * @param proposal what it is compared with; nothing of it is told of a plan of another region
 */
export function assumptionsOf(plan: Plan, proposal: Plan): readonly Assumption[] {
  const { apart, years: common } = commonGround(plan, proposal);
  const base = apart === undefined || apart === 'years' ? proposal : undefined;
  const years = base === undefined ? yearsOf(plan) : common;
  const inUse = keysInUse(plan);
  const rest = otherLines(plan, base);
  return [
    ...plan.costLines.map((line) => ({
      ...{ id: line.id, title: line.name },
      lines: lineLines(plan, base, line, years),
    })),
    ...plan.keys
      .filter(({ id }) => inUse.has(id))
      .map((key) => ({
        ...{ id: `sleutel-${key.id}`, title: key.name },
        lines: keyLines(plan, base, key, years),
      })),
    ...(rest.length === 0
      ? []
      : [{ id: 'verder', title: OTHER_AGREEMENT_TEXT.title, lines: rest }]),
  ];
}

/** The keys by which costs or hours are divided, and those that these grow from. */
function keysInUse(plan: Plan): ReadonlySet<string | undefined> {
  const direct = new Set(
    plan.costLines.flatMap(({ keys, executor }) => [...Object.values(keys), executor?.key]),
  );
  const from = plan.keys.filter(({ id }) => direct.has(id)).map(({ phaseIn }) => phaseIn?.from);
  return new Set([...direct, ...from]);
}
