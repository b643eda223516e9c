import { expect } from '@playwright/test';
import shared from '../codec/links/gedeeld.json' with { type: 'json' };
import { OverviewPage } from './pages/overview-page.ts';
import { PlannerPage } from './pages/planner-page.ts';
import { PreviewPage } from './pages/preview-page.ts';
import { test } from './pages/test.ts';

const PROPOSAL = /^Voorstel 2023: vervolg/;

/** The planner, behind the home page. */
async function fromHome(planner: PlannerPage, fragment = ''): Promise<void> {
  await planner.page.goto('.');
  await planner.open(fragment);
}

async function leaves(planner: PlannerPage): Promise<void> {
  await planner.page.goBack();
  await expect(planner.page.getByRole('heading', { level: 1 })).toHaveText(
    'Is uw huis te groot geworden?',
  );
}

test('Terug sluit eerst wat bovenop ligt, en gaat dan pas weg', async ({ page }) => {
  const planner = new PlannerPage(page);
  const overview = new OverviewPage(planner);
  await fromHome(planner);
  await overview.amount('Harderwijk').click();
  await expect(planner.working).toBeVisible();
  const { dialog } = planner;
  await planner.openSettings();
  await expect(dialog).toBeVisible();
  await planner.settledAt(2);
  await page.goBack();
  await expect(dialog).toHaveCount(0);
  await expect(planner.working).toBeVisible();
  await page.goBack();
  await expect(planner.working).toHaveCount(0);
  await expect(overview.amount('Harderwijk')).toBeFocused();
  // Forward has nothing to show, and what is opened then closes as before.
  await page.goForward();
  await expect(planner.title).toHaveText(PROPOSAL);
  await planner.openPlans();
  await expect(dialog).toBeVisible();
  await page.goBack();
  await expect(dialog).toHaveCount(0);
  await leaves(planner);
});

test('wat anders sluit, laat in de geschiedenis niets achter', async ({ page }) => {
  const planner = new PlannerPage(page);
  const overview = new OverviewPage(planner);
  await fromHome(planner);
  for (const turn of [1, 2]) {
    await test.step(`${turn}e keer`, async () => {
      await overview.amount('Harderwijk').click();
      await expect(planner.working).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(planner.working).toHaveCount(0);
      await planner.openPlans();
      await planner.closeDialog();
      await expect(planner.dialog).toHaveCount(0);
    });
  }
  // One dialog that makes room for another, and a reload with something open.
  const plans = await planner.openPlans();
  await plans.getByRole('button', { name: 'Lege regio' }).click();
  await expect(planner.dialog).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(planner.dialog).toHaveCount(0);
  await planner.openSharing();
  await planner.reload();
  await expect(planner.dialog).toHaveCount(0);
  await leaves(planner);
});

test('Terug stopt het presenteren', async ({ page }) => {
  const planner = new PlannerPage(page);
  await fromHome(planner);
  await planner.choose('Presenteren');
  await expect(planner.root.locator('.present')).toBeVisible();
  await page.goBack();
  await expect(planner.root.locator('.present')).toHaveCount(0);
  await expect(planner.title).toHaveText(PROPOSAL);
  await leaves(planner);
});

test('Terug sluit een gedeeld plan; vooruit toont het weer', async ({ page }) => {
  const planner = new PlannerPage(page);
  const preview = new PreviewPage(planner);
  await fromHome(planner, shared.link);
  await expect(page).toHaveURL(/#plan=1/);
  await expect(preview.band).toBeVisible();
  await page.goBack();
  await expect(planner.title).toHaveText(PROPOSAL);
  await expect(page).toHaveURL(/planner\/$/);
  await page.goForward();
  await expect(preview.band).toBeVisible();
  await planner.reload();
  await expect(preview.band).toBeVisible();
  await preview.close.click();
  await expect(page).toHaveURL(/planner\/$/);
  // A link in a tab that is open brings its own entry.
  await page.evaluate((hash) => location.assign(hash), shared.link);
  await expect(preview.band).toBeVisible();
  await page.goBack();
  await expect(planner.title).toHaveText(PROPOSAL);
  await leaves(planner);
});

test('partij, jaar en blad blijven na vernieuwen, en gaan mee met een gedeeld plan', async ({
  planner,
}) => {
  const overview = new OverviewPage(planner);
  const { page, root } = planner;
  await overview.lookAs('Harderwijk');
  await root.getByRole('radio', { name: '2026' }).check();
  await planner.reload();
  await expect(root.getByLabel('Ik kijk als')).toHaveValue('harderwijk');
  await expect(root.getByRole('radio', { name: '2026' })).toBeChecked();
  await planner.goTo('Verdeelsleutels');
  await planner.reload();
  await expect(root.getByRole('tab', { name: 'Verdeelsleutels' })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  // The shared plan was looked at as Elburg.
  await planner.goTo('Overzicht');
  await page.evaluate((hash) => location.assign(hash), shared.link);
  const preview = new PreviewPage(planner);
  await expect(preview.band).toBeVisible();
  await root.getByRole('radio', { name: '2025' }).check();
  await preview.keep.click();
  await expect(planner.status(/Bewaard/)).toBeVisible();
  await expect(root.getByLabel('Ik kijk als')).toHaveValue('elburg');
  await expect(root.getByRole('radio', { name: '2025' })).toBeChecked();
});
