import { expect } from '@playwright/test';
import { GridPage } from './pages/grid-page.ts';
import { PlannerPage } from './pages/planner-page.ts';
import { keepFromLink, withGemeenten } from './pages/plan-link.ts';
import { test } from './pages/test.ts';

for (const [parties, width] of [
  [60, 1280],
  [60, 1024],
  [500, 1024],
] as const) {
  test(`met ${parties} partijen op ${width} staat elke vaste rij naast haar naam`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    const planner = new PlannerPage(page);
    const plan = withGemeenten(parties - 11);
    const source =
      'Een bron met zoveel woorden dat die over meer dan twee regels loopt in haar kolom';
    const indicators = plan.indicators.map((each) => ({ ...each, source }));
    await keepFromLink(planner, { ...plan, indicators });
    await planner.goTo('Verdeelsleutels');
    const grid = new GridPage(page);
    await grid.open();
    const name = await (await grid.cell({ row: 'Bron', column: 'Gemeente' })).boundingBox();
    expect(name?.height).toBeGreaterThan(50);
    for (const row of ['Bron', 'Peildatum', 'Gewicht']) {
      const [first, second] = await Promise.all(
        ['Gemeente', 'Aandeel sociale'].map(async (column) =>
          (await grid.cell({ row, column })).boundingBox(),
        ),
      );
      expect(Math.abs((first?.y ?? 0) - (second?.y ?? 99)), row).toBeLessThan(2);
    }
  });
}

test('opzij schuiven laat geen half getal staan', async ({ page }) => {
  await page.setViewportSize({ width: 700, height: 900 });
  const planner = new PlannerPage(page);
  await planner.open();
  await planner.goTo('Bijdragen');
  const grid = new GridPage(page);
  await grid.open();
  const scroller = grid.grid.locator('.ht_master .wtHolder');
  await scroller.evaluate((holder) => (holder.scrollLeft = 30));
  const cover = page.locator('.grid-area > .column-cover');
  // Rests at the second year, so that nothing is cut.
  await expect(cover).toBeHidden();
  expect(await scroller.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(60);
});
