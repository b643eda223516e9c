import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { ComfortPage } from './pages/comfort-page.ts';
import { OverviewPage } from './pages/overview-page.ts';
import { test } from './pages/test.ts';

test.use({ viewport: { width: 1920, height: 1080 } });

test('een vergadering kijkt mee: groot, met de knoppen, en met Escape terug', async ({
  planner,
}) => {
  const comfort = new ComfortPage(planner);
  const overview = new OverviewPage(planner);
  const { keyboard } = planner.page;
  await overview.lookAs('Harderwijk');
  await planner.tabTo(comfort.present, 'Shift+Tab');
  await keyboard.press('Enter');
  const { presentation } = comfort;
  await expect(presentation).toBeFocused();
  await expect(planner.page.getByRole('banner')).toBeHidden();
  await expect(presentation).toContainText('Proefberekening, geen besluit');

  // 30 px on such a screen of 55 inch is 19 mm: to be read from four metres.
  const small = (await comfort.textSizes()).filter(({ size }) => size < 28);
  expect(small).toEqual([]);
  expect(
    await planner.page.evaluate(() => document.documentElement.scrollHeight - innerHeight),
  ).toBeLessThanOrEqual(0);
  const { violations } = await new AxeBuilder({ page: planner.page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);

  await planner.tabTo(overview.split);
  await keyboard.type('60');
  await keyboard.press('Enter');
  await expect(presentation).toContainText('Alle zes gemeenten betalen 20,0% meer');
  await expect(presentation.getByRole('row', { name: /^Harderwijk/ })).toContainText('+5.543,20');
  await keyboard.type('7');
  await keyboard.press('Escape');
  await expect(overview.split).toHaveValue('60');
  await keyboard.press('Escape');
  await expect(presentation).toHaveCount(0);
  await expect(comfort.present).toBeFocused();
  await expect(overview.amount('Harderwijk')).toHaveText('33.259,20');
  await planner.undo.click();
  await expect(overview.amount('Harderwijk')).toHaveText('27.716,00');
});

test('ook zonder partij, op een telefoon en met de knop om te stoppen', async ({ planner }) => {
  const comfort = new ComfortPage(planner);
  await planner.page.setViewportSize({ width: 320, height: 640 });
  await planner.choose('Presenteren');
  await expect(comfort.presentation.getByRole('row', { name: /^Corporaties/ })).toBeVisible();
  const wider = await planner.page.evaluate(
    () => document.documentElement.scrollWidth - innerWidth,
  );
  expect(wider).toBe(0);
  await comfort.presentation.getByRole('radio', { name: '2025' }).check();
  await expect(comfort.presentation.locator('.sticky-total')).toContainText('€ 146.000,00');
  await planner.button('Stoppen met presenteren').click();
  await expect(comfort.presentation).toHaveCount(0);
});
