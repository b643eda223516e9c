import { expect } from '@playwright/test';
import { OverviewPage } from './pages/overview-page.ts';
import { PlannerPage } from './pages/planner-page.ts';
import { PlansDialogPage } from './pages/plans-page.ts';
import { forgetOutside, forgetSettings } from './pages/tampering.ts';
import { test } from './pages/test.ts';

const SAVED = /^Bewaard op dit apparaat om/;
const COPY = 'Kopie van Voorstel 2023';
const PROPOSAL = 'Voorstel 2023: vervolg pilot doorstroming';
const OWN_KEPT = 'U ziet het voorstel. Uw eigen plannen zijn bewaard.';

test('localStorage gewist, zoals na een afgebroken browser: het eigen plan opent', async ({
  planner,
}) => {
  await planner.fill(new OverviewPage(planner).split, '60');
  await expect(planner.status(SAVED)).toBeVisible();
  await forgetOutside(planner.page);
  await planner.reload();
  await expect(planner.title).toHaveText(COPY);
  await expect(planner.bars).toHaveCount(0);
  const plans = await new PlansDialogPage(planner).open();
  await plans.action(PROPOSAL, 'Openen').click();
  await forgetOutside(planner.page);
  await planner.reload();
  await expect(planner.title).toHaveText(PROPOSAL);
  await expect(planner.bars).toHaveCount(0);
});

test('localStorage dicht: het eigen plan opent, en het voorstel als dat is gekozen', async ({
  context,
  page,
}) => {
  await context.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get() {
        throw new DOMException('shut', 'SecurityError');
      },
    });
  });
  const planner = new PlannerPage(page);
  await planner.open();
  await planner.fill(new OverviewPage(planner).split, '60');
  await expect(planner.status(SAVED)).toBeVisible();
  await planner.page.evaluate(() => sessionStorage.clear());
  await planner.reload();
  await expect(planner.title).toHaveText(COPY);
  const plans = await new PlansDialogPage(planner).open();
  await plans.action(PROPOSAL, 'Openen').click();
  await planner.reload();
  await expect(planner.title).toHaveText(PROPOSAL);
  await expect(planner.bars).toHaveCount(0);
});

test('sitegegevens gewist terwijl het plan open staat: na de volgende wijziging opent het weer', async ({
  planner,
  context,
  baseURL,
}) => {
  const { split } = new OverviewPage(planner);
  await planner.fill(split, '60');
  await expect(planner.status(SAVED)).toBeVisible();
  const session = await context.newCDPSession(planner.page);
  const origin = new URL(baseURL ?? '').origin;
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await planner.fill(split, '70');
  await expect(planner.status(SAVED)).toBeVisible();
  await forgetOutside(planner.page);
  await planner.reload();
  await expect(planner.title).toHaveText(COPY);
  await expect(split).toHaveValue('70');
});

test('weet niemand meer wat open stond, dan zegt het voorstel dat er eigen plannen zijn', async ({
  planner,
}) => {
  const { split } = new OverviewPage(planner);
  await planner.fill(split, '60');
  await expect(planner.status(SAVED)).toBeVisible();
  await forgetSettings(planner.page);
  await forgetOutside(planner.page);
  await planner.reload();
  await expect(planner.title).toHaveText(PROPOSAL);
  await expect(planner.bars).toContainText(OWN_KEPT);
  await planner.button(`Verder met ‘${COPY}’`).click();
  await expect(split).toHaveValue('60');
  await expect(planner.bars).toHaveCount(0);
  await planner.reload();
  await expect(planner.title).toHaveText(COPY);
});
