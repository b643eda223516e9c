// How long a full compute takes. Run: npx node tests/bench/compute.bench.ts
// The goal: 95 of 100 computes of the large plan within one frame of 16 ms.
import { compute } from '../../src/domain/compute.ts';
import { memoPlan } from '../support/memo-plan.ts';
import { regionalPlan } from './regional-plan.ts';
import { inMilliseconds, time } from './stopwatch.ts';
import type { Plan } from '../../src/domain/plan.ts';

function report(name: string, plan: Plan, seconds: number): void {
  const { median, p95, runs } = time(() => compute(plan), seconds);
  const size = `${plan.parties.length} × ${plan.yearCount} × ${plan.costLines.length}`;
  console.log(`${name} (${size} parties × years × lines)`);
  console.log(`  median ${inMilliseconds(median)}, p95 ${inMilliseconds(p95)}, ${runs} runs`);
}

report('memo 2023', memoPlan, 2);
report('regional plan', regionalPlan(), 6);
