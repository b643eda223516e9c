import { expect, test } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PlannerPage, SHEET_TABS } from '../pages/planner-page.ts';
import { SheetPage } from '../pages/sheet-page.ts';
import { buildSite, handOut } from './other-build.ts';

test.use({ baseURL: 'https://site.example/' });

test('without a grid licence the planner is complete and holds nothing of the grid', async ({
  page,
}, info) => {
  test.setTimeout(240_000);
  const folder = info.outputPath('site');
  await buildSite(folder, { PUBLIC_GRID: 'off' });

  const assets = path.join(folder, '_astro');
  const names = readdirSync(assets).filter((name) => /\.(js|css)$/.test(name));
  expect(names.length).toBeGreaterThan(3);
  const withGrid = names.filter((name) => /handsontable/i.test(assetText(assets, name)));
  expect(withGrid).toEqual([]);

  const strays = await handOut(page, folder, '/');
  const planner = new PlannerPage(page);
  const sheet = new SheetPage(planner);
  await planner.open();
  for (const tab of SHEET_TABS) {
    await planner.goTo(tab);
    await expect(planner.panel.getByRole('table').first()).toBeVisible();
    await expect(planner.root.getByRole('radio', { name: 'Rekenblad' })).toHaveCount(0);
  }
  await planner.goTo('Verdeelsleutels');
  await sheet.set('Harderwijk, Aandeel sociale huurwoningen', '30');
  await planner.goTo('Bijdragen');
  await expect(sheet.figure('Harderwijk, 2024')).toBeVisible();
  await planner.reload();
  await planner.goTo('Verdeelsleutels');
  await expect(sheet.field('Harderwijk, Aandeel sociale huurwoningen')).toHaveValue('30');
  expect(strays).toEqual([]);
});

function assetText(folder: string, name: string): string {
  return readFileSync(path.join(folder, name), 'utf8');
}
