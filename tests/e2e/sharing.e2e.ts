import { expect } from '@playwright/test';
import shared from '../codec/links/gedeeld.json' with { type: 'json' };
import sixty from '../codec/links/zestig-veertig.json' with { type: 'json' };
import { OverviewPage } from './pages/overview-page.ts';
import { PlannerPage } from './pages/planner-page.ts';
import { PlansDialogPage } from './pages/plans-page.ts';
import { PreviewPage } from './pages/preview-page.ts';
import { everythingStored } from './pages/stored.ts';
import { test } from './pages/test.ts';

const SAVED = /^Bewaard op dit apparaat om/;

test('Delen maakt de link, zegt hoe lang hij is en kopieert hem; elders opent hetzelfde plan', async ({
  planner,
  context,
  browser,
  watch,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const overview = new OverviewPage(planner);
  await overview.lookAs('Harderwijk');
  await planner.fill(overview.split, '60');
  const sharing = await planner.openSharing();
  await sharing.getByLabel('Wie deelt dit plan?').fill('Gemeente Harderwijk');
  await expect(sharing.getByLabel('De lezer kijkt ook als Harderwijk')).toBeChecked();
  const link = await sharing.getByLabel('De link', { exact: true }).inputValue();
  await expect(sharing).toContainText(`De link heeft ${link.length} tekens. Dat werkt overal.`);
  await expect(sharing).toContainText('ziet dit plan zonder iets te wijzigen');
  await expect(sharing).toContainText('Een link verloopt niet en u kunt die niet intrekken.');
  await sharing.getByRole('button', { name: 'Link kopiëren' }).click();
  await expect(sharing).toContainText('De link is gekopieerd.');
  expect(await planner.page.evaluate(() => navigator.clipboard.readText())).toBe(link);
  expect(link.length).toBeLessThan(400);

  const elsewhere = await browser.newContext({ ...(baseURL === undefined ? {} : { baseURL }) });
  await watch.follow(elsewhere);
  const page = await elsewhere.newPage();
  await page.goto(link);
  const reader = new PlannerPage(page);
  const preview = new PreviewPage(reader);
  await expect(reader.title).toHaveText('Kopie van Voorstel 2023');
  await expect(reader.root).toContainText(/Gedeeld door Gemeente Harderwijk op \d+ \w+ \d{4}/);
  await expect(reader.root).toContainText('Harderwijk betaalt');
  await expect(preview.row('Harderwijk')).toContainText('33.259,2027.716,00 +5.543,20 meer +20,0%');
  await expect(preview.differences).toContainText('60%');
  await preview.keep.click();
  await expect(new OverviewPage(reader).amount('Harderwijk')).toHaveText('33.259,20');
  await elsewhere.close();
  expect(watch.requests.filter((url) => url.includes('plan='))).toEqual([]);
});

test('een link schrijft niets tot Bewaren; daarna is de adresbalk schoon', async ({ page }) => {
  const planner = new PlannerPage(page);
  const preview = new PreviewPage(planner);
  await page.goto('planner/');
  await planner.ready();
  const before = await everythingStored(page);
  await page.goto('./');
  await planner.open(shared.link);
  await expect(preview.band).toContainText('U bekijkt een gedeeld plan.');
  await expect(preview.band).toContainText('Er is nog niets bewaard');
  await expect(preview.differences.getByRole('row')).not.toHaveCount(0);
  await planner.root.getByRole('radio', { name: '2025' }).check();
  expect(await everythingStored(page)).toBe(before);
  await preview.keep.click();
  await expect(planner.title).toHaveText('Voorstel 2023, met 66 uur in 2026');
  await expect(planner.status(SAVED)).toBeVisible();
  await expect(page).toHaveURL(/planner\/$/);
  expect(await everythingStored(page)).not.toBe(before);
  await planner.reload();
  await expect(planner.title).toHaveText('Voorstel 2023, met 66 uur in 2026');
});

test('sluiten laat het eigen plan zoals het was en maakt de adresbalk schoon', async ({
  planner,
}) => {
  const overview = new OverviewPage(planner);
  await planner.fill(overview.split, '70');
  await expect(planner.status(SAVED)).toBeVisible();
  await planner.page.goto('./');
  await planner.open(sixty.link);
  const preview = new PreviewPage(planner);
  await expect(preview.amounts).toContainText('uw plan ‘Kopie van Voorstel 2023’');
  // 32,8% van (87.600 + 11.500) beside 27.716,00 and beside the own 70/30: 38.802,40.
  await expect(preview.row('Harderwijk')).toContainText('32.504,8027.716,00 +4.788,80 meer');
  await expect(preview.row('Harderwijk')).toContainText('38.802,40 −6.297,60 minder');
  await preview.close.click();
  await expect(planner.title).toHaveText('Kopie van Voorstel 2023');
  await expect(overview.split).toHaveValue('70');
  await expect(planner.page).toHaveURL(/planner\/$/);
});

test('een tweede link in hetzelfde tabblad, en een link in Mijn plannen', async ({ planner }) => {
  const preview = new PreviewPage(planner);
  const { page } = planner;
  await page.evaluate((hash) => location.assign(hash), sixty.link);
  await expect(planner.title).toHaveText('zestig-veertig');
  await page.evaluate((hash) => location.assign(hash), shared.link);
  await expect(planner.title).toHaveText('Voorstel 2023, met 66 uur in 2026');
  await preview.close.click();
  await expect(planner.title).toHaveText(/^Voorstel 2023: vervolg/);

  const { dialog } = await new PlansDialogPage(planner).open();
  const field = dialog.getByLabel('Een link van iemand anders openen');
  await planner.fill(field, `Kijk eens: <https://elders.example/planner/${sixty.link}>.`);
  await expect(planner.title).toHaveText('zestig-veertig');
});

test('dezelfde link na sluiten nog eens openen', async ({ planner }) => {
  for (const turn of [1, 2]) {
    await test.step(`${turn}e keer`, async () => {
      await planner.page.evaluate((hash) => location.assign(hash), sixty.link);
      await new PreviewPage(planner).close.click();
      await expect(planner.title).toHaveText(/^Voorstel 2023: vervolg/);
    });
  }
});
