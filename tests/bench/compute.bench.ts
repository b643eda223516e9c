// How long a full compute takes, of a plan that was never seen before and after an edit of a line.
// Run: npx node tests/bench/compute.bench.ts
// The goal: 95 of 100 computes of the large plan within one frame of 16 ms.
import { apply } from '../../src/domain/apply.ts';
import { compute } from '../../src/domain/compute.ts';
import { memoPlan } from '../support/memo-plan.ts';
import { regionalPlan } from './regional-plan.ts';
import { inMilliseconds, time } from './stopwatch.ts';
import type { Plan } from '../../src/domain/plan.ts';

function report(name: string, seconds: number, next: () => Plan): void {
  let plan = next();
  const work = () => compute(plan);
  const { median, p95, busy, runs } = time(work, seconds, () => (plan = next()));
  const size = `${plan.parties.length} × ${plan.yearCount} × ${plan.costLines.length}`;
  console.log(`${name} (${size} parties × years × lines), ${runs} runs`);
  console.log(`  median ${inMilliseconds(median)}, p95 ${inMilliseconds(p95)}`);
  console.log(`  busy: median ${inMilliseconds(busy.median)}, p95 ${inMilliseconds(busy.p95)}`);
}

/** The plan with another price each time, as when a person turns a dial. */
function edited(plan: Plan): () => Plan {
  let current = plan;
  let price = 70_000;
  return () => {
    price += 1;
    const value = `${price}`;
    const cell = { at: 'cost-per-fte', line: 'post-0' } as const;
    const result = apply(current, { edit: 'set-cells', changes: [{ cell, value }] });
    if (!result.ok) throw new Error('The edit is refused.');
    current = result.value;
    return current;
  };
}

report('memo 2023, new', 2, () => structuredClone(memoPlan));
report('regional plan, new', 6, () => structuredClone(regionalPlan()));
report('regional plan, after an edit', 6, edited(regionalPlan()));
