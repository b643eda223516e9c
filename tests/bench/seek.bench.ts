// How long "Gevoeligheid" and "Terugrekenen" take on the memo plan and on the largest plan, in the
// built planner in Chromium, and the longest stretch in which the page could do nothing else. Every
// run starts cold, in a browser that never saw the planner. Build first; then:
// npx node tests/bench/seek.bench.ts
// The goal: no task over 200 ms.
import type { Plan } from '../../src/domain/plan.ts';
import { keepFromLink } from '../e2e/pages/plan-link.ts';
import { PlannerPage } from '../e2e/pages/planner-page.ts';
import { SeekPage } from '../e2e/pages/seek-page.ts';
import { memoPlan } from '../support/memo-plan.ts';
import { shownTimes, startBuiltPlanner } from './built-planner.ts';
import { longestTask, watchTasks } from './long-tasks.ts';
import { largestPlan } from './regional-plan.ts';

const RUNS = 5;

/** Milliseconds until all is worked out, and of the longest task. */
type Taken = readonly [whole: number, longest: number];

async function sensitivity({ planner, sensitivity: dialog }: SeekPage): Promise<Taken> {
  await watchTasks(planner.page);
  const start = performance.now();
  await planner.button('Gevoeligheid').click();
  await dialog.getByRole('status').filter({ hasText: 'doorgerekend' }).waitFor();
  const whole = performance.now() - start;
  const longest = await longestTask(planner.page);
  await planner.page.keyboard.press('Escape');
  return [whole, longest];
}

async function goalSeek({ planner, answer }: SeekPage): Promise<Taken> {
  await watchTasks(planner.page);
  const start = performance.now();
  await planner.button('Terugrekenen').click();
  await answer.waitFor();
  const whole = performance.now() - start;
  return [whole, await longestTask(planner.page)];
}

const { visitor, stop } = await startBuiltPlanner();
const plans: Readonly<Record<string, readonly [Plan, asked: string]>> = {
  memo: [memoPlan, 'Harderwijk'],
  'largest plan': [largestPlan(), 'gemeente 3'],
};
try {
  for (const [name, [plan, asked]] of Object.entries(plans)) {
    const all = { Gevoeligheid: [] as Taken[], Terugrekenen: [] as Taken[] };
    for (let run = 0; run < RUNS; run += 1) {
      const context = await visitor();
      const planner = new PlannerPage(await context.newPage());
      await keepFromLink(planner, plan);
      const seek = new SeekPage(planner);
      await seek.lookAs(asked);
      all.Gevoeligheid.push(await sensitivity(seek));
      all.Terugrekenen.push(await goalSeek(seek));
      await context.close();
    }
    console.log(`${name}: ${plan.parties.length} parties, ${plan.yearCount} years`);
    for (const [what, taken] of Object.entries(all)) {
      const whole = taken.map(([ms]) => ms);
      const longest = Math.max(...taken.map(([, ms]) => ms));
      console.log(`  ${what} ${shownTimes(whole, 'runs')}, longest task ${longest.toFixed(0)} ms`);
    }
  }
} finally {
  await stop();
}
