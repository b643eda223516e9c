import { expect, type Locator } from '@playwright/test';
import { OverviewPage } from './pages/overview-page.ts';
import type { PlannerPage } from './pages/planner-page.ts';
import { test } from './pages/test.ts';

/** Whether something can be seen whole: within the window, and nothing lies over its middle. */
function isInSight(what: Locator): Promise<boolean> {
  return what.evaluate((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const over = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    const isWhole = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
    return isWhole && over !== null && (element.contains(over) || over.contains(element));
  });
}

/** What cannot be seen of the totals: total, own amount and what each differs. */
async function outOfSight(planner: PlannerPage): Promise<readonly string[]> {
  const totals = planner.panel.locator('.totals');
  const figures = [
    ...(await totals.locator('.amount-large').all()),
    ...(await totals.locator('.total > :last-child').all()),
  ];
  expect(figures).toHaveLength(4);
  const seen = await Promise.all(figures.map(isInSight));
  const texts = await Promise.all(figures.map((figure) => figure.innerText()));
  return texts.filter((_text, place) => seen[place] !== true);
}

for (const size of [
  { width: 1024, height: 768 },
  { width: 768, height: 1024 },
]) {
  test.describe(`op ${size.width} bij ${size.height}`, () => {
    test.use({ viewport: size, hasTouch: true, isMobile: true });

    test('elke knop staat samen met totaal, eigen bedrag en verschil in beeld', async ({
      planner,
    }) => {
      const overview = new OverviewPage(planner);
      await overview.lookAs('Harderwijk');
      await planner.fill(overview.hours, '66');
      const dials = await overview.rail.locator('input:enabled, select, button:enabled').all();
      // Ten at least: who looks, hours and two buttons, cost, split twice, slider, keys, share.
      expect(dials.length).toBeGreaterThan(10);
      for (const dial of dials) {
        await dial.focus();
        expect(await isInSight(dial)).toBe(true);
        expect(await outOfSight(planner)).toEqual([]);
      }
      await planner.fill(overview.fixedShare('Harderwijk'), '30');
      // 30% of 50% of 66/36 × 73.000, and of 50% of 46.000 × 50%
      await expect(overview.figure('Harderwijk betaalt')).not.toHaveText('€ 27.716,00');
      expect(await outOfSight(planner)).toEqual([]);
    });

    test('waarom een getal zo hoog is, staat naast het resultaat', async ({ planner }) => {
      const overview = new OverviewPage(planner);
      const amount = overview.amount('Putten');
      await amount.click();
      await expect(planner.working).toBeFocused();
      expect(await isInSight(amount)).toBe(true);
      await planner.page.keyboard.press('Escape');
      await expect(amount).toBeFocused();
      await expect(overview.hours).toBeVisible();
    });
  });
}
