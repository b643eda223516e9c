// How long a visitor waits, from the address until a cell can be changed, in the built planner in
// Chromium: cold (nothing of the site is on the device) and warm (a second visit), at full speed and
// on a machine four times slower with the line of a slow mobile phone. Build first; then:
// npx node tests/bench/first-cell.bench.ts
import type { BrowserContext, CDPSession } from '@playwright/test';
import { shownTimes, startBuiltPlanner } from './built-planner.ts';

const visits = 7;
/** "Slow 4G" of the browser's own tools: 1.6 Mbit/s and 150 ms there and back. */
const slowLine = { latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 };

interface Waits {
  /** Milliseconds until a dial of the overview can be turned. */
  readonly dial: number;
  /** Milliseconds until a cell of the Rekenblad can be typed in. */
  readonly cell: number;
}

/** Goes to the planner and on to a sheet, as quickly as it lets a person do so. */
async function wait(context: BrowserContext, slow: boolean): Promise<Waits> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  if (slow) await slowDown(session);
  const start = performance.now();
  await page.goto('planner/', { waitUntil: 'commit' });
  const tab = page.getByRole('tab', { name: 'Verdeelsleutels' });
  await tab.waitFor();
  const dial = performance.now() - start;
  await tab.click();
  await page.locator('.grid .ht_master td.row-item.is-number').first().waitFor();
  const cell = performance.now() - start;
  await page.close();
  return { dial, cell };
}

async function slowDown(session: CDPSession): Promise<void> {
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', { offline: false, ...slowLine });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

function report(name: string, waits: readonly Waits[]): void {
  const { length } = waits;
  const dials = shownTimes(
    waits.map(({ dial }) => dial),
    'visits',
  );
  const cells = shownTimes(
    waits.map(({ cell }) => cell),
    'visits',
  );
  console.log(
    `${name} (${length} visits)\n  first dial           ${dials}\n  first editable cell  ${cells}`,
  );
}

const { visitor, stop } = await startBuiltPlanner();
try {
  for (const slow of [false, true]) {
    const cold: Waits[] = [];
    const warm: Waits[] = [];
    for (let visit = 0; visit < visits; visit += 1) {
      const context = await visitor();
      cold.push(await wait(context, slow));
      warm.push(await wait(context, slow));
      await context.close();
    }
    const how = slow ? 'slow line, 4× slower' : 'own machine';
    report(`cold, ${how}`, cold);
    report(`warm, ${how}`, warm);
  }
} finally {
  await stop();
}
