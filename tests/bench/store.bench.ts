// How long an edit takes to be kept, and a plan to be opened, in Chromium on a disk.
// Run: npx node tests/bench/store.bench.ts
import { chromium, type Page } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Plan } from '../../src/domain/plan.ts';
import { findChromium } from '../config/browser.ts';
import { startLab } from '../e2e/pages/lab-server.ts';
import type {} from '../store/harness.ts';
import { memoPlan } from '../support/memo-plan.ts';
import { largestPlan } from './regional-plan.ts';

const edits = 300;

/** Milliseconds from the edit until it may be called kept, one edit after another. */
function timeEdits(page: Page, plan: Plan): Promise<number[]> {
  return page.evaluate(
    async ({ given, count }) => {
      await lab.openStore();
      const created = await lab.store.create(given, { from: 'own' });
      if (!created.ok) throw new Error(created.reason.detail);
      lab.keep(created.value);
      const taken: number[] = [];
      for (let edit = 0; edit < count; edit += 1) {
        // The note holds 2,000 characters; the steps are full after 200 edits, as for a person.
        lab.plan = { ...given, note: 'woorden:' };
        const start = performance.now();
        lab.type(`w${edit}`);
        const state = await lab.settle();
        taken.push(performance.now() - start);
        if (state !== 'kept') throw new Error(state);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      return taken;
    },
    { given: plan, count: edits },
  );
}

/** Milliseconds of opening the store with what is in it, and of loading the last plan with its steps. */
function timeOpening(page: Page): Promise<{ opened: number; loaded: number }> {
  return page.evaluate(async () => {
    const start = performance.now();
    const { titles } = await lab.openStore();
    const opened = performance.now() - start;
    const between = performance.now();
    await lab.openPlan(titles[0]);
    return { opened, loaded: performance.now() - between };
  });
}

function shown(taken: readonly number[]): string {
  const sorted = [...taken].sort((a, b) => a - b);
  const at = (part: number) => (sorted[Math.floor((sorted.length - 1) * part)] ?? 0).toFixed(1);
  return `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, most ${at(1)} ms`;
}

const executablePath = findChromium();
const profile = mkdtempSync(path.join(tmpdir(), 'doorstroming-'));
const { origins, stop } = await startLab();
const context = await chromium.launchPersistentContext(profile, {
  ...(executablePath === undefined ? {} : { executablePath }),
  args: ['--no-sandbox'],
});
const page = await context.newPage();
const visit = async () => {
  await page.goto(`${origins.site}/proef/`);
  await page.waitForFunction(() => 'lab' in globalThis);
};
for (const [name, plan] of Object.entries({ memo: memoPlan, largest: largestPlan() })) {
  await visit();
  const size = JSON.stringify(plan).length;
  console.log(`${name}: ${plan.parties.length} parties, ${size} characters`);
  console.log(`  kept after an edit: ${shown(await timeEdits(page, plan))}`);
  await visit();
  const { opened, loaded } = await timeOpening(page);
  console.log(`  store opened in ${opened.toFixed(1)} ms, plan in ${loaded.toFixed(1)} ms`);
}
await context.close();
stop();
rmSync(profile, { recursive: true, force: true });
