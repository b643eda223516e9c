import { expect } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { ComfortPage } from './pages/comfort-page.ts';
import { ComparePage } from './pages/compare-page.ts';
import { OverviewPage } from './pages/overview-page.ts';
import type { PlannerPage } from './pages/planner-page.ts';
import { test } from './pages/test.ts';

test('tekeningen gaan als bestand mee en openen in een browser', async ({ planner, page }) => {
  const overview = new OverviewPage(planner);
  await planner.fill(overview.split, '60');
  const drawn = await saved(planner);
  expect(drawn.name).toBe('kopie-van-voorstel-2023-overzicht-2024.svg');
  await new ComparePage(planner).open();
  const compared = await saved(planner);
  expect(compared.name).toBe('voorstel-2023-vergeleken-2024.svg');
  await planner.goTo('Overzicht');
  await overview.lookAs('Harderwijk');
  await new ComfortPage(planner).present.click();
  const presented = await saved(planner);
  expect(presented.name).toBe('kopie-van-voorstel-2023-presentatie-2024.svg');
  await page.keyboard.press('Escape');
  for (const { text } of [drawn, compared, presented]) {
    const opened = await page.context().newPage();
    await opened.goto(`data:image/svg+xml;base64,${Buffer.from(text).toString('base64')}`);
    const facts = await opened.evaluate(() => {
      const { clientWidth, tagName } = document.documentElement;
      const outside = [...document.querySelectorAll('text, rect')].filter((mark) => {
        const { left, right } = mark.getBoundingClientRect();
        return left < 0 || right > clientWidth;
      });
      return { tagName, outside: outside.length, title: document.title };
    });
    expect(facts).toMatchObject({ tagName: 'svg', outside: 0 });
    expect(facts.title).toMatch(/^Wie betaalt/);
    await expect(opened.getByText('Harderwijk', { exact: true })).toBeVisible();
    await expect(opened.getByText('Proefberekening, geen besluit.')).toBeVisible();
    await opened.close();
  }
  expect(compared.text).toContain('+5.543,20 meer +20,0%');
});

async function saved(planner: PlannerPage): Promise<{ name: string; text: string }> {
  const waiting = planner.page.waitForEvent('download');
  await planner.button('Tekening opslaan (SVG)').click();
  const download = await waiting;
  const text = readFileSync(await download.path(), 'utf8');
  return { name: download.suggestedFilename(), text };
}
