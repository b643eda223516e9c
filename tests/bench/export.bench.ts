// How long a workbook of 500 parties × 12 years takes in the built planner in Chromium, from the
// press until the browser has the file, and the longest stretch in which the page could do nothing
// else. Build first; then: npx node tests/bench/export.bench.ts
// The goal: within a second, and no task over 200 ms.
import { statSync } from 'node:fs';
import type { Plan } from '../../src/domain/plan.ts';
import { keepFromLink } from '../e2e/pages/plan-link.ts';
import { PlannerPage } from '../e2e/pages/planner-page.ts';
import { memoPlan } from '../support/memo-plan.ts';
import { shownTimes, startBuiltPlanner } from './built-planner.ts';
import { longestTask, watchTasks } from './long-tasks.ts';
import { regionalPlan } from './regional-plan.ts';

const RUNS = 7;
const crowded = regionalPlan({ gemeenten: 368, corporaties: 120 });
const linesOf = (count: number): Plan => ({
  ...crowded,
  costLines: crowded.costLines.slice(0, count),
});
const plans: readonly Plan[] = [memoPlan, linesOf(2), linesOf(10), linesOf(20)];

const { visitor, stop } = await startBuiltPlanner();
try {
  for (const plan of plans) {
    const shape = `${plan.parties.length} × ${plan.yearCount} × ${plan.costLines.length}`;
    console.log(`${shape} parties × years × lines`);
    const context = await visitor();
    const page = await context.newPage();
    const planner = new PlannerPage(page);
    await keepFromLink(planner, plan);
    await planner.choose('Exporteren');
    await watchTasks(page);
    for (const name of ['Excel (xlsx)', 'LibreOffice (ods)']) {
      const taken: number[] = [];
      const tasks: number[] = [];
      let size = 0;
      for (let run = 0; run < RUNS; run += 1) {
        const waiting = page.waitForEvent('download');
        const start = performance.now();
        await planner.button(name).click();
        const download = await waiting;
        taken.push(performance.now() - start);
        size = statSync(await download.path()).size;
        tasks.push(await longestTask(page));
      }
      console.log(`  ${name.padEnd(18)} ${shownTimes(taken, 'files')}, ${size} bytes`);
      console.log(`  ${' '.repeat(18)} longest task: ${Math.max(...tasks).toFixed(0)} ms`);
    }
    await context.close();
  }
} finally {
  await stop();
}
