// How long it takes from a key until the screen shows what it did, in the built planner in Chromium,
// at full speed and on a machine four times slower. Build first; then:
// npx node tests/bench/key-to-paint.bench.ts
// The goal: 98 of 100 keys within 80 ms on the memo plan.
import type { Page } from '@playwright/test';
import type { Plan } from '../../src/domain/plan.ts';
import { PlannerPage, type TabName } from '../e2e/pages/planner-page.ts';
import { keepFromLink } from '../e2e/pages/plan-link.ts';
import { memoPlan } from '../support/memo-plan.ts';
import { shownTimes, startBuiltPlanner } from './built-planner.ts';
import { largestPlan } from './regional-plan.ts';

const presses = 60;
/** A person who types fast; what is still being done when the next key comes counts as well. */
const pause = 120;

/** Milliseconds from each key until the frame after it has been handed to the screen. */
async function timed(page: Page, keys: readonly string[]): Promise<number[]> {
  await page.evaluate(() => {
    const taken: number[] = [];
    const hear = ({ timeStamp }: KeyboardEvent): void => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => taken.push(performance.now() - timeStamp);
        port2.postMessage(undefined);
      });
    };
    addEventListener('keydown', hear, { capture: true });
    Object.assign(globalThis, { taken, unhear: () => removeEventListener('keydown', hear, true) });
  });
  for (const key of keys) {
    await page.keyboard.press(key);
    await page.waitForTimeout(pause);
  }
  return page.evaluate(() => {
    const { taken, unhear } = globalThis as unknown as { taken: number[]; unhear: () => void };
    unhear();
    return taken;
  });
}

/** Five figures of two digits below each other, and back up to the first. */
const entries = Array.from({ length: 15 }, (_, at) =>
  at % 3 === 2 ? 'Enter' : String(1 + (at % 9)),
);
const typing = Array.from({ length: presses / 20 }, () => [
  ...entries,
  ...Array.from({ length: 5 }, () => 'ArrowUp'),
]).flat();
const repeated = (key: string) => Array.from({ length: presses }, () => key);

interface Scene {
  readonly name: string;
  readonly tab: TabName;
  readonly mode: 'Rekenblad' | 'Tabel' | undefined;
  readonly keys: readonly string[];
  /** Puts the focus where the keys go. */
  readonly start: (planner: PlannerPage) => Promise<void>;
}

const inGrid = async ({ page }: PlannerPage): Promise<void> => {
  await page.locator('.grid .ht_master td.row-item.is-number').first().click();
};
const inTable = async ({ panel }: PlannerPage): Promise<void> => {
  await panel.locator('input.cell-input[inputmode=decimal]').first().focus();
};

const scenes: readonly Scene[] = [
  {
    name: 'Rekenblad, typing figures',
    tab: 'Verdeelsleutels',
    mode: 'Rekenblad',
    keys: typing,
    start: inGrid,
  },
  {
    name: 'Rekenblad, walking',
    tab: 'Bijdragen',
    mode: 'Rekenblad',
    keys: repeated('ArrowDown'),
    start: inGrid,
  },
  {
    name: 'Tabel, typing figures',
    tab: 'Verdeelsleutels',
    mode: 'Tabel',
    keys: typing,
    start: inTable,
  },
  {
    name: 'Overzicht, slider',
    tab: 'Overzicht',
    mode: undefined,
    keys: repeated('ArrowRight'),
    start: ({ panel }) => panel.locator('input[type=range]').focus(),
  },
];

async function report(page: Page, slowdown: number): Promise<void> {
  const planner = new PlannerPage(page);
  const session = await page.context().newCDPSession(page);
  for (const { name, tab, mode, keys, start } of scenes) {
    await planner.goTo(tab);
    if (mode !== undefined) await planner.root.getByRole('radio', { name: mode }).check();
    if (mode === 'Rekenblad') await page.locator('.grid tbody tr').first().waitFor();
    await start(planner);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const taken = await timed(page, keys);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    console.log(`  ${slowdown}× ${name.padEnd(28)} ${shownTimes(taken, 'keys')}`);
  }
}

const { visitor, stop } = await startBuiltPlanner();
const plans: Readonly<Record<string, Plan>> = { memo: memoPlan, 'largest plan': largestPlan() };
try {
  for (const [name, plan] of Object.entries(plans)) {
    console.log(`${name}: ${plan.parties.length} parties, ${plan.yearCount} years`);
    for (const slowdown of [1, 4]) {
      const context = await visitor();
      const page = await context.newPage();
      await keepFromLink(new PlannerPage(page), plan);
      await report(page, slowdown);
      await context.close();
    }
  }
} finally {
  await stop();
}
