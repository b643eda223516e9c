import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { readCrowding } from './crowding.ts';
import { builtAddresses, pagesByShape } from './built-site.ts';

const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Enough tests to share out, few enough to open one window for many pages. */
const slice = 20;

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** The planner is tried in all its states elsewhere. */
function sliced(addresses: readonly string[], length: number): string[][] {
  const pages = addresses.filter((address) => address !== 'planner/');
  return Array.from({ length: Math.ceil(pages.length / length) }, (_, index) =>
    pages.slice(index * length, (index + 1) * length),
  );
}

/** How far things moved after they first stood there, as browsers count it. */
function movement(page: Page): Promise<number> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    const observer = new PerformanceObserver(() => undefined);
    observer.observe({ type: 'layout-shift', buffered: true });
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    return observer
      .takeRecords()
      .map((entry) => ('value' in entry ? Number(entry.value) : 1))
      .reduce((sum, value) => sum + value, 0);
  });
}

async function accessFaults(page: Page): Promise<string[]> {
  // The usual way opens a second page for each count; these pages have no frames to go through.
  const { violations } = await new AxeBuilder({ page })
    .options({ runOnly: standard, resultTypes: ['violations'] })
    .setLegacyMode()
    .analyze();
  return violations.map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target).join()}`);
}

/** By how many pixels the page is wider than the window. */
function excessWidth(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

for (const [index, addresses] of sliced(pagesByShape(), slice).entries()) {
  test(`every shape of page is open to everyone, part ${index + 1}`, async ({ page }) => {
    test.setTimeout(180_000);
    for (const address of addresses) {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(address);
      expect.soft(await accessFaults(page), `/${address} at 1280 px`).toEqual([]);
      await page.setViewportSize({ width: 390, height: 800 });
      expect.soft(await accessFaults(page), `/${address} at 390 px`).toEqual([]);
    }
  });
}

for (const [index, addresses] of sliced(builtAddresses(), 3 * slice).entries()) {
  test(`every page stands still and fits any window, part ${index + 1}`, async ({ page }) => {
    test.setTimeout(180_000);
    for (const address of addresses) {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(address);
      expect.soft(await movement(page), `/${address} moves`).toBe(0);
      expect.soft(await excessWidth(page), `/${address} at 320 px`).toBeLessThanOrEqual(0);
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
      expect.soft(await excessWidth(page), `/${address} at 200%`).toBeLessThanOrEqual(0);
      expect.soft(await page.evaluate(readCrowding), `/${address} at 200%`).toEqual([]);
    }
  });
}
